package dev.isnad.intake;

import dev.isnad.arabic.Bidi;
import dev.isnad.arabic.Injection;
import dev.isnad.arabic.LookAlikes;
import dev.isnad.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strangers wrote may try to deceive: characters that nobody sees are taken out, and what
 * speaks to a language model or looks like something else is pointed at. Nothing visible is
 * changed.
 */
public final class Untrusted {
  private static final char REPLACEMENT = '\uFFFD';

  /** What a reader would take for one of our citations. */
  private static final Pattern CITATION =
      Pattern.compile("[\\[【〔［]\\s*\\p{Nd}{1,3}\\s*(?:†[^\\]】〕］\\n]{0,40})?[\\]】〕］]");

  private Untrusted() {}

  /** What is suspicious in a report as it stands in the corpus, whoever put it there. */
  public static List<Doubt> about(Article article) {
    List<Doubt> doubts = new ArrayList<>();
    List<String> fields = new ArrayList<>(List.of(article.title(), article.publisher()));
    fields.addAll(article.via());
    article.speaker().ifPresent(fields::add);
    article.author().ifPresent(fields::add);
    fields.addAll(article.keywords());
    fields.add(article.text());
    for (String field : fields) {
      flag(field, doubts::add);
      hidden(field, "احذفها، أو أعد استيراد التقرير فتُحذف.", doubts::add);
    }
    return doubts.stream().distinct().toList();
  }

  /** The text without invisible characters; where some were found, a doubt says so. */
  static String clean(String text, Consumer<Doubt> doubts) {
    hidden(text, "أُزيلت.", doubts);
    String visible = Bidi.clean(text);
    if (visible.indexOf(REPLACEMENT) >= 0) {
      doubts.accept(
          new Doubt(
              around(visible, visible.indexOf(REPLACEMENT)),
              "في النص محارف تالفة (�) ضاعت قبل أن يصل إلينا؛ قارنه بالأصل."));
    }
    return visible;
  }

  private static void hidden(String text, String remedy, Consumer<Doubt> doubts) {
    String visible = Bidi.clean(text);
    int count = text.codePointCount(0, text.length()) - visible.codePointCount(0, visible.length());
    if (count > 0) {
      doubts.accept(
          new Doubt(
              firstLine(visible),
              "في النص محارف لا تُرى (عددها %d): علامات اتجاه أو مسافات معدومة العرض أو محارف موسومة، وقد تخفي كلامًا أو تقلب ترتيبه. %s"
                  .formatted(count, remedy)));
    }
  }

  /** Points at orders to a model, at look-alike letters and at false citations; they stay. */
  static void flag(String text, Consumer<Doubt> doubts) {
    for (String line : text.split("\n")) {
      if (Injection.isIn(line)) {
        doubts.accept(
            new Doubt(
                line,
                "سطر يشبه أمرًا موجهًا إلى برنامج لا كلامًا موجهًا إلى قارئ؛ أُبقي كما هو، فاحذفه إن لم يكن من التقرير."));
      }
    }
    for (String word : LookAlikes.mixedWords(text)) {
      doubts.accept(
          new Doubt(
              word,
              "كلمة فيها حروف من أبجدية أخرى تشبه حروفها في الشكل، وقد يُراد بها خداع القارئ؛ اكتبها بحروفها الصحيحة."));
    }
    if (LookAlikes.hasPresentationForms(text)) {
      doubts.accept(
          new Doubt(
              firstLine(text),
              "في النص حروف عربية في صورها الطباعية لا في صورتها المعتادة؛ تُقرأ كغيرها، فقارن النص بالأصل."));
    }
    Matcher citation = CITATION.matcher(text);
    if (citation.find()) {
      doubts.accept(
          new Doubt(
              around(text, citation.start()),
              "في النص علامة تشبه علامات الإسناد في الأجوبة، مثل [1]؛ لا يأخذ بها البرنامج، فاحذفها إن لم تكن من التقرير."));
    }
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.isEmpty() ? "(نص فارغ)" : line;
  }

  private static String around(String text, int index) {
    return text.substring(Math.max(0, index - 20), Math.min(text.length(), index + 20))
        .replace('\n', ' ');
  }
}
