package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date lines of a page. */
final class PageDates {
  private static final Pattern HIJRI =
      Pattern.compile(
          "هجري|(?<=\\d)\\s*هـ?(?!\\p{L})|محرم|صفر|ربيع (?:الاول|الثاني|الاخر)|جمادي|رجب|شعبان|رمضان|شوال|ذو ?القعده|ذي ?القعده|ذو ?الحجه|ذي ?الحجه|\\b1[34]\\d\\d\\b");

  private PageDates() {}

  /** Takes the date where it is one; lists it as doubtful where it is not. */
  static void read(String value, Sketch sketch) {
    Optional<LocalDate> day = Dates.parsePublished(value);
    if (day.isEmpty()) {
      sketch.doubt(
          value.isBlank() ? sketch.title() : value,
          HIJRI.matcher(ArabicFolding.fold(value)).find()
              ? "التاريخ هجري فلم يُحوَّل؛ اكتب التاريخ الميلادي للنشر."
              : "لم يُفهم تاريخ النشر هذا؛ اكتبه بالسنة والشهر واليوم.");
    } else if (sketch.published().isEmpty()) {
      sketch.published(day.get());
    } else if (!sketch.published().equals(day)) {
      sketch.doubt(value, "تذكر الصفحة تاريخًا ثانيًا للنشر؛ أُخذ الأول.");
    }
  }
}
