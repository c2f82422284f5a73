package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.WordList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The verbs with which somebody is said to say something, and what looks like them. */
final class TellingVerbs {
  /** An opinion, which folding makes the verb رأى. */
  private static final String NOUN = "رأي";

  /** After a verb of the past; {@code ته} is no ending of its own. */
  private static final Pattern OBJECT = Pattern.compile("(?<=ت)(?:ه|ها|هم)$");

  private static final Pattern ESTIMATE = Pattern.compile("[وف]?(?:[يت]?قدر|قدرت)");
  private static final Pattern ESTIMATED = Pattern.compile("[وف]?[يت]?قُد\\p{L}*.*|[وف]?[يت]ُقد.*");

  /** {@code نقلت الشركة مسافرين}: who carries tells nothing. */
  private static final Pattern CARRY = Pattern.compile("[وف]?نقلت?");

  private static final Pattern FROM = Pattern.compile("(?:\\s+\\p{L}+){1,3}\\s+(?:عن|أن|إن)\\s");
  private static final Pattern PASSIVE =
      Pattern.compile("(?:\\s+\\p{L}+)?\\s+ب(?:\\p{L}|ـ|\\p{Nd})");

  private static final Pattern DESCRIBED =
      Pattern.compile("[وف]?[يت]?(?:صف|وصفت?)\\s+\\p{L}+\\s+بأن(?:ه|ها|هم)\\s");
  private static final Set<String> SAYING = WordList.keysOf("saying_verbs.txt");
  private static final Set<String> TELLING = WordList.keysOf("telling_verbs.txt");
  private static final Set<String> ACCORDING = Set.of("بحسب", "حسب", "وفق", "وفقا", "بحسبه");

  private TellingVerbs() {}

  /** Whether the word tells as far as what stands beside it shows. */
  static boolean mayTell(Claim claim, Word word) {
    return !word.text().endsWith(NOUN)
        && !isEstimated(claim.text(), word)
        && !isCarried(claim, word);
  }

  /** A verb after which a sentence stands on its speaker alone. */
  static boolean isSaying(String folded) {
    return isVerb(folded, SAYING);
  }

  /** Whether the word, folded, is a verb of telling. */
  static boolean isTelling(String folded) {
    return isVerb(folded, SAYING) || isVerb(folded, TELLING);
  }

  /** {@code تُقدَّر الإيرادات بنحو}: nobody is said to have estimated. */
  private static boolean isEstimated(String text, Word word) {
    return ESTIMATE.matcher(word.folded()).matches()
        && (ESTIMATED.matcher(word.text()).matches()
            || PASSIVE.matcher(text.substring(word.span().end())).lookingAt());
  }

  private static boolean isCarried(Claim claim, Word word) {
    return CARRY.matcher(word.folded()).matches()
        && !FROM.matcher(claim.text().substring(word.span().end())).lookingAt();
  }

  private static boolean isVerb(String folded, Set<String> verbs) {
    return forms(folded).anyMatch(form -> verbs.contains("=" + form));
  }

  /** Without a tied "and" or "so", and without a tied object: {@code فوصفته}. */
  private static Stream<String> forms(String folded) {
    String bare =
        folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
    String verb = OBJECT.matcher(bare).replaceAll("");
    return verb.length() > 2 ? Stream.of(folded, bare, verb) : Stream.of(folded, bare);
  }

  static boolean isWhole(String folded) {
    return SAYING.contains("=" + folded) || TELLING.contains("=" + folded);
  }

  static boolean isAccording(String folded) {
    return ACCORDING.contains(folded)
        || folded.startsWith("و") && ACCORDING.contains(folded.substring(1));
  }

  /** {@code وصفت المحاكمة بأنها سياسية}: what is described, and not who describes it. */
  static boolean isOfObject(Claim claim, Word verb) {
    return DESCRIBED.matcher(claim.text().substring(verb.span().start())).lookingAt();
  }
}
