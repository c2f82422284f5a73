package dev.isnad.grounding;

import dev.isnad.article.Attribution;
import dev.isnad.grounding.Reworder.Reworded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says of a report's statement through whom it came: rightly, or as it did not. */
final class Crediting {
  private static final List<String> MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private final Attribution chain;
  private final List<Reworded> made = new ArrayList<>();

  private Crediting(Attribution chain) {
    this.chain = chain;
  }

  /** The statement with credits of usual wording to the report's own houses and day. */
  static List<Reworded> rightly(String statement, Attribution chain) {
    Crediting crediting = new Crediting(chain);
    String house = "«" + chain.publisher() + "»";
    crediting.add("credited", statement + "، بحسب " + house);
    crediting.add("credited", "ذكرت " + house + " أن " + statement);
    chain
        .published()
        .map(Crediting::told)
        .ifPresent(
            day -> {
              crediting.add("credited", statement + "، وفقًا لـ" + house + " في " + day);
              crediting.add("credited", "بحسب " + house + " في " + day + "، " + statement);
            });
    chain.via().stream()
        .limit(1)
        .forEach(
            agency ->
                crediting.add(
                    "credited", statement + "، بحسب " + house + " نقلًا عن «" + agency + "»"));
    return List.copyOf(crediting.made);
  }

  /** The same with another house, another day, or the links of the chain exchanged. */
  static List<Reworded> wrongly(String statement, Attribution chain) {
    Crediting crediting = new Crediting(chain);
    String house = "«" + chain.publisher() + "»";
    crediting.add("credited-to-another", statement + "، بحسب «صحيفة البريق»");
    crediting.add(
        "credited-to-another", statement + "، بحسب " + house + " نقلًا عن «وكالة البريق»");
    crediting.add("credited-to-another", statement + "، بحسب «" + chain.publisher() + " الجديدة»");
    chain.via().stream()
        .limit(1)
        .map(agency -> statement + "، بحسب «" + agency + "» نقلًا عن " + house)
        .forEach(text -> crediting.add("credit-turned", text));
    chain
        .published()
        .ifPresent(
            day -> {
              String other = statement + "، بحسب " + house + " في ";
              crediting.add("credited-otherwise", other + told(day.plusDays(1)));
              crediting.add("credited-otherwise", other + told(day.minusMonths(1)));
              crediting.add("credited-otherwise", other + told(day.minusYears(1)));
            });
    return List.copyOf(crediting.made);
  }

  private void add(String kind, String text) {
    made.add(new Reworded(kind, text));
  }

  private static String told(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
