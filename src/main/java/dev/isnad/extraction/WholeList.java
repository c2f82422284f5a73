package dev.isnad.extraction;

import dev.isnad.arabic.Numbers;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.WordKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where several things are asked for and the report lists them, numbered or with dots, the list is
 * quoted whole and not an item or two of it.
 */
public final class WholeList {
  private static final int MOST_WORDS = 240;
  private static final int MOST_SENTENCES = 14;
  private static final int FEWEST_ITEMS = 2;

  /** As {@code مشاريع} and {@code عوامل}, {@code أسباب}, {@code قرارات}. */
  private static final Pattern PLURAL =
      Pattern.compile("\\p{L}{2}ا\\p{L}ي?[^\\P{L}ةهي]|أ\\p{L}{2}ا\\p{L}|\\p{L}{3,}ات");

  private final Brief brief;

  public WholeList(Brief brief) {
    this.brief = brief;
  }

  /**
   * The list that one of the chosen sentences belongs to or introduces, in the order to be read;
   * the chosen sentences themselves where there is none, or where it is too long to be read.
   */
  public List<Candidate> orElse(List<Candidate> chosen) {
    List<Candidate> sentences = Candidate.telling(brief.passages());
    return chosen.stream()
        .flatMap(one -> around(one, sentences).stream())
        .filter(WholeList::isReadable)
        .filter(this::isAskedFor)
        .findFirst()
        .orElse(chosen);
  }

  /** By the wording of the question, or as it says how many there are or names them in plural. */
  private boolean isAskedFor(List<Candidate> list) {
    BigDecimal items = BigDecimal.valueOf(list.stream().filter(Candidate::isItem).count());
    return switch (brief.reading().type()) {
      case LIST -> true;
      case WHAT, WHO, DEFINITION, OTHER ->
          namesSeveral()
              || Numbers.find(brief.standalone()).stream()
                  .anyMatch(number -> number.value().compareTo(items) == 0);
      case WHEN, WHERE, WHY, HOW, HOW_MANY, YES_NO -> false;
    };
  }

  /** Whether the first word of what is asked for has the shape of a plural. */
  private boolean namesSeveral() {
    return brief.reading().contentWords().stream()
        .findFirst()
        .map(word -> WordKeys.withoutArticle(word.text()))
        .filter(word -> PLURAL.matcher(word).matches())
        .isPresent();
  }

  private static Optional<List<Candidate>> around(Candidate chosen, List<Candidate> sentences) {
    List<Candidate> part = section(chosen, sentences);
    int first = first(part);
    int last = last(part);
    long items = part.stream().filter(Candidate::isItem).count();
    if (items < FEWEST_ITEMS) {
      return Optional.empty();
    }
    boolean introduced = first > 0 && part.get(first - 1).text().endsWith(":");
    List<Candidate> list = part.subList(introduced ? first - 1 : first, last + 1);
    boolean asked = list.stream().anyMatch(one -> one.holds(chosen));
    return asked ? Optional.of(new ArrayList<>(list)) : Optional.empty();
  }

  /**
   * The sentences under the same heading, in the report's order: of the chosen one's passage and of
   * those that were found and follow one another without a gap before and after it.
   */
  private static List<Candidate> section(Candidate chosen, List<Candidate> sentences) {
    List<Candidate> same =
        sentences.stream()
            .filter(one -> one.passage().articleId().equals(chosen.passage().articleId()))
            .filter(one -> one.passage().heading().equals(chosen.passage().heading()))
            .sorted(Comparator.comparingInt(one -> one.inArticle().start()))
            .toList();
    Set<Integer> found =
        same.stream().map(one -> one.passage().ordinal()).collect(Collectors.toSet());
    int first = chosen.passage().ordinal();
    int last = first;
    while (found.contains(first - 1)) {
      first--;
    }
    while (found.contains(last + 1)) {
      last++;
    }
    int from = first;
    int to = last;
    return same.stream()
        .filter(one -> one.passage().ordinal() >= from && one.passage().ordinal() <= to)
        .toList();
  }

  private static int first(List<Candidate> part) {
    int first = 0;
    while (first < part.size() && !part.get(first).isItem()) {
      first++;
    }
    return first;
  }

  private static int last(List<Candidate> part) {
    int last = part.size() - 1;
    while (last >= 0 && !part.get(last).isItem()) {
      last--;
    }
    return last;
  }

  private static boolean isReadable(List<Candidate> list) {
    int words = list.stream().mapToInt(one -> one.words().size()).sum();
    return list.size() <= MOST_SENTENCES && words <= MOST_WORDS;
  }
}
