package dev.isnad.eval;

import dev.isnad.eval.BenchPeer.Door;
import dev.isnad.eval.BenchReport.Size;
import dev.isnad.eval.EvaluationSet.Question;
import dev.isnad.eval.EvaluationSet.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Measures what finding passages costs, the product's beside its peers', in one run over the same
 * passages and questions: the peers index one after the other and answer each question in turn.
 */
public final class RetrievalBench {
  /** All ratios are against this peer. */
  static final String BASELINE = "arabic-bm25";

  private final Plan plan;
  private final Consumer<String> progress;

  /**
   * @param progress is told what is being measured, a line at a time
   */
  public RetrievalBench(Plan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * What to measure.
   *
   * @param passages sizes, one after the other: so many passages at least, the set's own among
   *     them; 0 for the set as it is
   * @param questions at most so many, chosen by the seed; 0 for all
   * @param rounds how often each question is measured, from 1
   * @param seed decides which questions are asked and how texts are recombined
   * @param peers names of the peers; the baseline is always measured; empty for all there are
   */
  public record Plan(
      List<Integer> passages, int questions, int rounds, long seed, Set<String> peers) {
    public Plan {
      passages = List.copyOf(passages);
      peers = Set.copyOf(peers);
      if (rounds < 1 || questions < 0 || passages.stream().anyMatch(size -> size < 0)) {
        throw new IllegalArgumentException(
            "Sizes and questions from 0, rounds from 1: "
                + passages
                + " "
                + questions
                + " "
                + rounds);
      }
    }
  }

  /** The names of all peers that can be measured here, the baseline first. */
  public static List<String> peers() {
    return sources().stream().map(BenchPeer.Source::name).toList();
  }

  private static List<BenchPeer.Source> sources() {
    List<BenchPeer.Source> sources = new ArrayList<>();
    sources.add(new LucenePeer.Plain(BASELINE, ArabicAnalyzer::new));
    sources.add(new LucenePeer.Plain("standard-bm25", StandardAnalyzer::new));
    ServiceLoader.load(BenchPeer.Source.class).forEach(sources::add);
    sources.add(new IsnadPeer.Isnad());
    return sources;
  }

  /**
   * Measures over a set, filled up with sentences of its own and of more texts. Texts that answer a
   * question are not recombined: no copy of them shall be found instead.
   *
   * @param folder the set's
   * @param material files or folders of further texts, JSON lines with {@code title} and {@code
   *     text}
   * @throws EvaluationException where something cannot be read, or a peer is not known
   */
  public BenchReport run(Path folder, List<Path> material) {
    plan.peers().stream()
        .filter(name -> !peers().contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new EvaluationException("No peer " + name + " here; there are " + peers());
            });
    EvaluationSet set = BeirReader.read(folder);
    RecombinedTexts more = new RecombinedTexts(material(set, material), plan.seed());
    List<Question> questions = sample(set.questions());
    List<Size> sizes = new ArrayList<>();
    for (int passages : plan.passages()) {
      sizes.add(measure(new BenchTexts(set.texts(), more, passages), questions));
    }
    return new BenchReport(set.name(), Machine.here(), sizes);
  }

  static List<Text> material(EvaluationSet set, List<Path> files) {
    Set<String> right =
        set.questions().stream().flatMap(q -> q.relevant().stream()).collect(Collectors.toSet());
    Stream<Text> own = set.texts().stream().filter(text -> !right.contains(text.id()));
    Stream<Text> others = files.stream().flatMap(file -> BeirReader.texts(file).stream());
    return Stream.concat(own, others).toList();
  }

  private List<Question> sample(List<Question> all) {
    if (plan.questions() == 0 || plan.questions() >= all.size()) {
      return all;
    }
    List<Question> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(plan.seed()));
    return List.copyOf(shuffled.subList(0, plan.questions()));
  }

  private Size measure(BenchTexts texts, List<Question> questions) {
    try (TemporaryFolder folder = TemporaryFolder.make();
        OpenPeers peers = new OpenPeers()) {
      List<IndexingCost> indexing = new ArrayList<>();
      for (BenchPeer.Source source : chosen()) {
        BenchPeer peer = peers.add(source.open(subfolder(folder, source.name())));
        indexing.add(IndexingCost.of(source.name(), peer, texts));
        progress.accept("indexed " + indexing.getLast().passages() + ": " + source.name());
      }
      List<Door> doors = peers.all.stream().flatMap(peer -> peer.doors().stream()).toList();
      List<FindingCost> finding = FindingCost.of(doors, questions, plan.rounds());
      progress.accept("asked " + questions.size() + " questions");
      return new Size(questions.size(), indexing, finding);
    }
  }

  private List<BenchPeer.Source> chosen() {
    return sources().stream()
        .filter(
            source ->
                plan.peers().isEmpty()
                    || source.name().equals(BASELINE)
                    || plan.peers().contains(source.name()))
        .toList();
  }

  private static Path subfolder(TemporaryFolder folder, String name) {
    try {
      return Files.createDirectory(folder.path().resolve(name));
    } catch (IOException e) {
      throw new EvaluationException("No folder for the index of " + name + " (" + e + ")", e);
    }
  }

  /** Closed in reverse order. */
  private static final class OpenPeers implements AutoCloseable {
    private final List<BenchPeer> all = new ArrayList<>();

    BenchPeer add(BenchPeer peer) {
      all.add(peer);
      return peer;
    }

    @Override
    public void close() {
      all.reversed().forEach(BenchPeer::close);
    }
  }
}
