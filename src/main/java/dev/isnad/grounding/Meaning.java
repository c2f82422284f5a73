package dev.isnad.grounding;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.PartialDate;
import dev.isnad.lexicon.SoftWords;
import dev.isnad.lexicon.TokenKeys;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/** What a token says, and when two say the same. */
sealed interface Meaning {
  boolean meets(Meaning other);

  /**
   * A word.
   *
   * @param folded as {@code ArabicFolding} folds it
   * @param keys the forms under which it meets others
   * @param soft whether it says nothing that must be found: a verb of telling or of being
   */
  record OfWord(String folded, Set<String> keys, boolean soft) implements Meaning {
    static OfWord of(String folded) {
      return new OfWord(folded, TokenKeys.of(folded), SoftWords.isSoft(folded));
    }

    @Override
    public boolean meets(Meaning other) {
      return other instanceof OfWord word && !Collections.disjoint(keys, word.keys);
    }
  }

  /** A number, whatever it counts. */
  record OfNumber(BigDecimal value) implements Meaning {
    @Override
    public boolean meets(Meaning other) {
      return other instanceof OfNumber number && value.compareTo(number.value) == 0;
    }
  }

  /**
   * A date.
   *
   * @param text as it is written: a season is part of it
   */
  record OfDate(PartialDate date, String text) implements Meaning {
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}|ألفين");
    private static final Pattern RELATIVE =
        Pattern.compile("المقبل|القادم|الماضي|المنصرم|أمس|اليوم|غد|هذا|هذه|الجاري|الحالي");
    private static final Set<String> SEASONS =
        Set.of("صيف", "شتاء", "ربيع", "خريف", "منتصف", "مطلع", "أواخر", "أوائل", "نهاية", "بداية");

    /** Whether the other lies within this one; without its year a date is the report's. */
    @Override
    public boolean meets(Meaning other) {
      if (other instanceof OfDate day && isToldAlike(day)) {
        return true;
      }
      return other instanceof OfNumber number && isYear(number.value())
          || other instanceof OfDate day
              && isIn(day)
              && SEASONS.stream().noneMatch(s -> adds(s, day));
    }

    /** {@code السبت المقبل} in both: counted from the report's day, whatever day it is now. */
    private boolean isToldAlike(OfDate other) {
      return RELATIVE.matcher(text).find() && plain(text).equals(plain(other.text));
    }

    private static String plain(String text) {
      return ArabicFolding.fold(text).replaceAll("^(?:و|في |يوم )+", "");
    }

    /** {@code بين عامي 2018 و2021}: the second may be read as a number. */
    private boolean isYear(BigDecimal number) {
      return date.month().isEmpty() && number.compareTo(BigDecimal.valueOf(date.year())) == 0;
    }

    private boolean isIn(OfDate other) {
      return YEAR.matcher(text).find()
          ? date.covers(other.date)
          : date.month().equals(other.date.month())
              && (date.day().isEmpty() || date.day().equals(other.date.day()));
    }

    private boolean adds(String season, OfDate other) {
      return text.contains(season) && !other.text.contains(season);
    }
  }
}
