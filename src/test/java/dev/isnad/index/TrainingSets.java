package dev.isnad.index;

import dev.isnad.article.Article;
import dev.isnad.article.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets in BEIR's layout, indexed as the program does, with the features of each question. */
final class TrainingSets {
  private static final long NOISE = 7;
  private static final List<String> SAME_QUESTIONS = List.of("belebele");

  private TrainingSets() {}

  static List<Path> under(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> Files.exists(entry.resolve("corpus.jsonl"))).sorted().toList();
    }
  }

  static List<TrainingQuestion> read(Path folder) throws IOException {
    Map<String, Set<String>> relevant = relevant(folder.resolve("qrels.tsv"));
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        PlainBaseline plain = new PlainBaseline(folder.resolve("corpus.jsonl"))) {
      index(folder.resolve("corpus.jsonl"), directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PassageSearch.SIMILARITY);
        return questions(folder, relevant, searcher, plain);
      }
    }
  }

  private static List<TrainingQuestion> questions(
      Path folder, Map<String, Set<String>> relevant, IndexSearcher searcher, PlainBaseline plain)
      throws IOException {
    List<TrainingQuestion> questions = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
      JsonNode node = JsonMapper.shared().readTree(line);
      Set<String> right = relevant.getOrDefault(node.path("_id").asString(""), Set.of());
      if (!right.isEmpty()) {
        String text = node.path("text").asString("");
        String set = folder.getFileName().toString();
        questions.add(question(set, text, false, right, relevant.size(), searcher, plain));
        String spoiled = SpellingNoise.spoil(text, NOISE);
        questions.add(question(set, spoiled, true, right, relevant.size(), searcher, plain));
      }
    }
    return questions;
  }

  private static TrainingQuestion question(
      String set,
      String text,
      boolean noisy,
      Set<String> right,
      int size,
      IndexSearcher searcher,
      PlainBaseline plain)
      throws IOException {
    PassageSearch.Features found =
        PassageSearch.features(searcher, new PassageQuery(text, PassageFilter.NONE, 10));
    String[] ids = new String[found.hits().length];
    boolean[] relevant = new boolean[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = article(searcher, found.hits()[i]);
      relevant[i] = right.contains(ids[i]);
    }
    boolean copies = SAME_QUESTIONS.stream().anyMatch(set::startsWith);
    return new TrainingQuestion(
        set,
        isLearned(right.iterator().next()),
        noisy,
        size,
        copies ? 6 : 1,
        found.values(),
        ids,
        relevant,
        right.size(),
        plain.ndcg(text, right));
  }

  /** By the text's own number: the same text has the same one in every set that holds it. */
  private static boolean isLearned(String text) {
    int hash = text.substring(text.lastIndexOf('-') + 1).hashCode();
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    hash ^= hash >>> 16;
    return (hash >>> 3 & 1) == 0;
  }

  private static String article(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int doc = hit.doc - leaf.docBase;
      if (doc >= 0 && doc < leaf.reader().maxDoc()) {
        BinaryDocValues records = leaf.reader().getBinaryDocValues(PassageFields.RECORD);
        if (records.advanceExact(doc)) {
          return PassageRecord.read(records.binaryValue()).articleId();
        }
      }
    }
    throw new IllegalStateException("No passage " + hit.doc);
  }

  private static Map<String, Set<String>> relevant(Path file) throws IOException {
    Map<String, Set<String>> relevant = new HashMap<>();
    Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .filter(columns -> columns.length >= 3 && Integer.parseInt(columns[2].trim()) > 0)
        .sorted(Comparator.comparing(columns -> columns[0]))
        .forEach(
            columns ->
                relevant.computeIfAbsent(columns[0], id -> new LinkedHashSet<>()).add(columns[1]));
    return relevant;
  }

  private static void index(Path corpus, ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setSimilarity(PassageSearch.SIMILARITY);
    try (IndexWriter writer = new IndexWriter(directory, config);
        Stream<String> lines = Files.lines(corpus)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Article article = article(JsonMapper.shared().readTree(line));
        writer.addDocuments(
            PassageFields.documents(
                new IndexChange.Replace(
                    article.id(), article.revision(), PassageCutter.cut(article))));
      }
    }
  }

  private static Article article(JsonNode line) {
    String given = line.path("title").asString("");
    String title = given.isBlank() ? "—" : given;
    String text = line.path("text").asString("");
    return new Article(
        line.path("_id").asString(""),
        title,
        "training",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        Status.PUBLISHED,
        Map.of(),
        text.isBlank() ? title : text);
  }
}
