package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What belongs to a noun is not told in the noun's place: {@code رئيس النقابة} is not {@code
 * النقابة}, {@code وقف التنفيذ} not {@code التنفيذ}.
 */
final class Heads {
  private static final Set<String> OTHERS =
      WordList.folded(
          "مساعد مساعدة زوج زوجة ابن ابنة شقيق شقيقة والد والدة مقتل وقف منع عدم احتمال محاولة"
              + " إلغاء تأجيل غياب نقص رفض خطر تهديد");

  /** {@code أولى عربات القطار} are not {@code عربات القطار}. */
  private static final Set<String> SOME_OF =
      WordList.folded(
          "أول أولى ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة آخر أحد إحدى أحدث أقدم");

  private static final Pattern SEVERAL = Pattern.compile("\\p{L}{3,}(?:ات|ين|ون)");

  /** What belongs to these is said without them as well. */
  private static final Set<String> LIGHT =
      WordList.folded("نادي فريق منتخب أعمال عملية عمليات حملة إقليم");

  /** Folding makes the governor and the governorate one. */
  private static final String GOVERNORATE = "محافظه";

  private final Comparison comparison;

  private Heads(Comparison comparison) {
    this.comparison = comparison;
  }

  static Optional<Held> objection(Comparison comparison) {
    Heads heads = new Heads(comparison);
    return comparison.alignment().found().stream()
        .filter(token -> token.isWord() && !token.soft())
        .filter(
            token ->
                heads.isBeheaded(token) || heads.isBeheadedDoer(token) || heads.isAllOfSome(token))
        .map(token -> new Held(Reason.ROLES, token.text()))
        .findFirst();
  }

  private boolean isBeheaded(Token token) {
    List<Token> places =
        comparison.source().occurrences().of(token).stream()
            .map(comparison.source().tokens()::get)
            .toList();
    return !places.isEmpty() && places.stream().allMatch(this::isBehindHeadLeftOut);
  }

  private boolean isBehindHeadLeftOut(Token there) {
    if (there.at() == 0 || there.implied() || !there.follows()) {
      return false;
    }
    Token head = comparison.source().tokens().get(there.at() - 1);
    return isHead(head)
        && isDefinite(there)
        && comparison.whole().tokens().stream().noneMatch(head::meets);
  }

  private boolean isAllOfSome(Token token) {
    Token there = comparison.alignment().standsOn(token);
    if (there.at() == 0 || there.implied() || !there.follows()) {
      return false;
    }
    Token head = comparison.source().tokens().get(there.at() - 1);
    return SOME_OF.contains(head.folded())
        && SEVERAL.matcher(there.folded()).matches()
        && comparison.whole().tokens().stream().noneMatch(one -> Vocabulary.areForms(one, head));
  }

  /** {@code اختير حارس المرفأ} is not {@code اختير المرفأ}. */
  private boolean isBeheadedDoer(Token token) {
    if (token.at() == 0 || !token.follows()) {
      return false;
    }
    Token verb = comparison.claim().tokens().get(token.at() - 1);
    Alignment alignment = comparison.alignment();
    return (verb.at() == 0 || !verb.follows())
        && alignment.isFound(verb)
        && alignment
            .neighbour(alignment.standsOn(verb), 1)
            .filter(head -> isNounOf(head) && !alignment.isStoodOn(head.at()))
            .flatMap(head -> alignment.neighbour(head, 1))
            .filter(there -> there.equals(alignment.standsOn(token)) && isDefinite(there))
            .isPresent();
  }

  private static boolean isDefinite(Token token) {
    return token.folded().startsWith("ال") || OfficeHolders.isName(token);
  }

  private static boolean isNounOf(Token token) {
    return token.isWord()
        && !token.soft()
        && !token.folded().startsWith("ال")
        && !LIGHT.contains(token.folded());
  }

  private static boolean isHead(Token token) {
    String folded = token.folded();
    return token.isWord()
        && !token.implied()
        && !folded.startsWith("ال")
        && !folded.startsWith("لل")
        && !folded.endsWith(GOVERNORATE)
        && (Speech.isTitleWord(token)
            || OTHERS.contains(folded)
            || folded.length() > 3 && OTHERS.contains(folded.substring(1)));
  }
}
