package dev.isnad.grounding;

import dev.isnad.arabic.NameMention;
import dev.isnad.lexicon.WordKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How a report has named things so far: {@code رابطة المعلمين}, for which {@code الرابطة} stands
 * later, and {@code سوزان فرح}, for which {@code فرح} does. A noun that the report has used of two
 * things, or of one without its name, stands for none.
 */
final class Naming {
  private static final int LONGEST = 3;

  /** By the stem of a noun, what has followed it. */
  private final Map<String, List<Token>> attributes = new HashMap<>();

  /** By the stem of a last name, what stood before it. */
  private final Map<String, List<Token>> firstNames = new HashMap<>();

  private final Set<String> unclear = new HashSet<>();

  void learn(Statement statement) {
    statement.tokens().stream()
        .filter(token -> token.isWord() && !token.soft())
        .forEach(token -> learn(token, statement));
  }

  private void learn(Token token, Statement statement) {
    List<Token> after = attributes(token, statement);
    String stem = stem(token);
    if (after.isEmpty()) {
      if (!isDefinite(token)) {
        unclear.add(stem);
      }
    } else {
      keep(attributes, stem, after, List::getFirst);
    }
    List<Token> before = firstNames(token, statement);
    if (!before.isEmpty()) {
      keep(firstNames, stem, before, List::getLast);
    }
  }

  /** The longer one of two that name one thing; none, where they name two. */
  private void keep(
      Map<String, List<Token>> known,
      String stem,
      List<Token> tokens,
      Function<List<Token>, Token> nearest) {
    List<Token> old = known.get(stem);
    boolean same = old == null || stem(nearest.apply(old)).equals(stem(nearest.apply(tokens)));
    if (!same) {
      unclear.add(stem);
    } else if (old == null || old.size() < tokens.size()) {
      known.put(stem, List.copyOf(tokens));
    }
  }

  /** What belongs to a noun: names and nouns with their article, right behind it. */
  private static List<Token> attributes(Token noun, Statement statement) {
    List<Token> tokens = statement.tokens();
    int from = noun.at() + 1;
    int last = Math.min(from + LONGEST, tokens.size());
    int end =
        IntStream.range(from, last)
            .filter(at -> !belongs(tokens.get(at), noun, statement))
            .findFirst()
            .orElse(last);
    return tokens.subList(from, end);
  }

  private static boolean belongs(Token token, Token noun, Statement statement) {
    return token.isWord()
        && token.follows()
        && token.clause() == noun.clause()
        && !TimeAsides.isTime(token)
        && (token.folded().startsWith("ال") || isNamed(token, statement));
  }

  /** Part of a known name, or the first word of a name in quotation marks. */
  private static boolean isNamed(Token token, Statement statement) {
    String before = statement.claim().text().substring(0, token.span().start());
    return before.endsWith("«")
        || before.lastIndexOf('«') > before.lastIndexOf('»')
        || statement.claim().isNamed(token.span());
  }

  private static boolean isIn(Token token, NameMention name) {
    return name.span().start() <= token.span().start() && token.span().end() <= name.span().end();
  }

  /** The words of a name before its last. */
  private static List<Token> firstNames(Token last, Statement statement) {
    return statement.claim().names().stream()
        .filter(name -> isIn(last, name) && name.span().end() == last.span().end())
        .map(name -> statement.tokens().stream().filter(one -> isIn(one, name)).toList())
        .filter(name -> name.size() > 1 && name.size() <= LONGEST)
        .map(name -> name.subList(0, name.size() - 1))
        .findFirst()
        .orElse(List.of());
  }

  /** What a noun with its article stands for beyond itself, if it stands for one thing. */
  Optional<List<Token>> behind(Token noun) {
    return isDefinite(noun) && !unclear.contains(stem(noun))
        ? Optional.ofNullable(attributes.get(stem(noun)))
        : Optional.empty();
  }

  /** The names that belong before a last name, if it is one person's. */
  Optional<List<Token>> before(Token name) {
    return unclear.contains(stem(name))
        ? Optional.empty()
        : Optional.ofNullable(firstNames.get(stem(name)));
  }

  static boolean isDefinite(Token token) {
    String folded = token.folded();
    return folded.startsWith("ال")
        || folded.startsWith("وال")
        || folded.startsWith("بال")
        || folded.startsWith("فال")
        || folded.startsWith("لل");
  }

  private static String stem(Token token) {
    String folded = token.folded();
    boolean joined = folded.length() > 4 && folded.startsWith("و") && !isDefinite(token);
    return WordKeys.stem(joined ? folded.substring(1) : folded);
  }
}
