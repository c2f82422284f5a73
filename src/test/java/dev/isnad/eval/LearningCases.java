package dev.isnad.eval;

import dev.isnad.eval.EvaluationSet.Question;
import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.retrieval.Retrieval;
import dev.isnad.retrieval.Retriever;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Questions put to sets in BEIR's layout, indexed as the program does: with the texts that answer
 * them, without, and questions of other sets. For learning; not part of the program.
 */
public final class LearningCases {
  /** The day of the questions. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  /** What the names of sets put together begin with. */
  public static final String MIXED_NAME = "mixed-";

  private static final int PASSAGES = 12;

  /** At most so many questions of a set. */
  private static final int MOST = 1200;

  private static final int MOST_OF_MIXED = 900;

  /** At most so many questions of each other set; more of those that are hard to tell. */
  private static final int FOREIGN = 150;

  private static final int FOREIGN_HARD = 1200;
  private static final Set<String> HARD = Set.of("arcd_train", "xquad_ar", "mlqa_ar_dev");

  /** Sets whose texts are put together, so that indexes of more sizes and kinds are seen. */
  private static final List<List<String>> MIXED =
      List.of(
          List.of("arcd_train", "mlqa_ar_dev"),
          List.of("xquad_ar", "mlqa_ar_dev"),
          List.of("arcd_train", "xquad_ar"),
          List.of("xquad_ar", "mlqa_ar_dev", "news_ant_headline"),
          List.of("arcd_train", "news_ant_headline"));

  /** Sets of headlines are asked elsewhere only: what stands under a headline is no answer. */
  private static final String HEADLINES = "headline";

  /** A question of {@code pool} stands in another set as well; so do Belebele's in dialects. */
  private static final Set<String> COPIES =
      Set.of("pool", "belebele_acm", "belebele_apc", "belebele_ars", "belebele_ary");

  private final List<EvaluationSet> sets;
  private final Map<String, String> titles = new HashMap<>();

  /** What is known of whether a question is answered. */
  public enum Kind {
    ANSWERED,
    GOLD_REMOVED,
    FOREIGN
  }

  /**
   * @param set whose texts were searched
   * @param from the set of the question
   * @param source the title of the text that answers it
   * @param gold strings of which one stands in an answer; empty where the set has none
   */
  public record Case(
      String set,
      String from,
      Kind kind,
      String source,
      String question,
      List<String> gold,
      Retrieval found) {
    public Case {
      gold = List.copyOf(gold);
    }

    /** Whether one of the gold strings stands in the text. */
    public boolean holdsGold(String text) {
      String letters = Script.letters(text);
      return gold.stream()
          .map(Script::letters)
          .anyMatch(one -> !one.isEmpty() && letters.contains(one));
    }
  }

  private LearningCases(List<EvaluationSet> sets) {
    this.sets = sets;
    for (EvaluationSet set : sets) {
      for (Text text : set.texts()) {
        titles.put(text.id(), text.title().isBlank() ? text.id() : text.title());
      }
    }
  }

  /** Reads all sets under these folders. */
  public static void read(List<Path> folders, Consumer<Case> learner) {
    List<EvaluationSet> sets = BeirReader.folders(folders).stream().map(BeirReader::read).toList();
    LearningCases cases = new LearningCases(sets);
    for (EvaluationSet set : sets) {
      if (!set.name().contains(HEADLINES) && (set.name().equals("pool") || !isCopy(set))) {
        cases.read(set, learner);
        System.out.println(set.name());
      }
    }
    for (List<String> names : MIXED) {
      List<EvaluationSet> parts = sets.stream().filter(set -> names.contains(set.name())).toList();
      if (parts.size() == names.size()) {
        cases.read(mixed(parts), learner);
        System.out.println(names);
      }
    }
  }

  /** Of headlines only the texts are taken. */
  private static EvaluationSet mixed(List<EvaluationSet> parts) {
    return new EvaluationSet(
        MIXED_NAME + String.join("+", parts.stream().map(EvaluationSet::name).toList()),
        parts.stream().flatMap(set -> set.texts().stream()).toList(),
        parts.stream()
            .filter(set -> !set.name().contains(HEADLINES))
            .flatMap(set -> set.questions().stream())
            .toList());
  }

  private static boolean isCopy(EvaluationSet set) {
    return COPIES.contains(set.name()) || set.name().equals("belebele_arz");
  }

  private void read(EvaluationSet set, Consumer<Case> learner) {
    try (TemporaryFolder folder = TemporaryFolder.make();
        IsnadSearch search = new IsnadSearch(folder.path())) {
      search.index(set.texts());
      PassageIndex index = search.passages();
      for (Question question : AnswerEvaluation.spread(set.questions(), most(set))) {
        learner.accept(asked(set, set, Kind.ANSWERED, question, index));
        learner.accept(asked(set, set, Kind.GOLD_REMOVED, question, index));
      }
      Set<String> here = new HashSet<>();
      set.texts().forEach(text -> here.add(text.id()));
      for (EvaluationSet other : sets) {
        if (!COPIES.contains(other.name()) && !other.name().equals(set.name())) {
          List<Question> foreign = new ArrayList<>(other.questions());
          foreign.removeIf(question -> question.relevant().stream().anyMatch(here::contains));
          AnswerEvaluation.spread(foreign, HARD.contains(other.name()) ? FOREIGN_HARD : FOREIGN)
              .forEach(
                  question -> learner.accept(asked(set, other, Kind.FOREIGN, question, index)));
        }
      }
    }
  }

  private static int most(EvaluationSet set) {
    return set.name().startsWith(MIXED_NAME) ? MOST_OF_MIXED : MOST;
  }

  private Case asked(
      EvaluationSet set, EvaluationSet from, Kind kind, Question question, PassageIndex index) {
    Set<String> without = kind == Kind.GOLD_REMOVED ? question.relevant() : Set.of();
    Retriever retriever =
        new Retriever(index, (asked, query) -> AnswerEvaluation.find(index, query, without));
    return new Case(
        set.name(),
        from.name(),
        kind,
        source(question),
        question.text(),
        question.answers(),
        retriever.find(question.text(), PassageFilter.NONE, PASSAGES, TODAY));
  }

  private String source(Question question) {
    return question.relevant().stream()
        .map(text -> titles.getOrDefault(text, text))
        .collect(Collectors.minBy(String::compareTo))
        .orElse("");
  }
}
