package dev.isnad.eval;

import dev.isnad.eval.EvaluationSet.Question;
import dev.isnad.eval.EvaluationSet.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads sets in the layout of BEIR: {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels.tsv}
 * with a header line. Questions without a relevant text are left out.
 */
final class BeirReader {
  private static final String CORPUS = "corpus.jsonl";
  private static final ObjectMapper JSON = JsonMapper.shared();

  private BeirReader() {}

  /** The folders of sets under these paths: each is one, or holds some. */
  static List<Path> folders(List<Path> paths) {
    List<Path> folders = new ArrayList<>();
    for (Path path : paths) {
      if (isSet(path)) {
        folders.add(path);
      } else {
        folders.addAll(children(path));
      }
    }
    if (folders.isEmpty()) {
      throw new EvaluationException("No folder with a " + CORPUS + " in " + paths);
    }
    return folders;
  }

  private static List<Path> children(Path path) {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.filter(BeirReader::isSet).sorted().toList();
    } catch (IOException e) {
      throw new EvaluationException("The folder " + path + " cannot be read (" + e + ")", e);
    }
  }

  private static boolean isSet(Path path) {
    return Files.isRegularFile(path.resolve(CORPUS));
  }

  /** The texts of a set's folder, or of a file of JSON lines with titles and texts. */
  static List<Text> texts(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(CORPUS) : path;
    return lines(file).map(BeirReader::text).toList();
  }

  static EvaluationSet read(Path folder) {
    List<Text> texts = texts(folder);
    Map<String, Set<String>> relevant = relevant(folder.resolve("qrels.tsv"));
    List<Question> questions =
        lines(folder.resolve("queries.jsonl"))
            .filter(line -> relevant.containsKey(id(line)))
            .map(line -> question(line, relevant))
            .toList();
    return new EvaluationSet(folder.getFileName().toString(), texts, questions);
  }

  private static Stream<JsonNode> lines(Path file) {
    List<JsonNode> nodes = new ArrayList<>();
    int number = 0;
    for (String line : textLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          nodes.add(JSON.readTree(line));
        } catch (JacksonException e) {
          throw new EvaluationException(file + ":" + number + " is not JSON", e);
        }
      }
    }
    return nodes.stream();
  }

  private static List<String> textLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new EvaluationException("The file " + file + " cannot be read (" + e + ")", e);
    }
  }

  private static Map<String, Set<String>> relevant(Path file) {
    Map<String, Set<String>> relevant = new HashMap<>();
    textLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .filter(columns -> columns.length >= 3 && Integer.parseInt(columns[2].trim()) > 0)
        .forEach(
            columns -> relevant.computeIfAbsent(columns[0], id -> new HashSet<>()).add(columns[1]));
    return relevant;
  }

  private static Text text(JsonNode line) {
    return new Text(id(line), line.path("title").asString(""), line.path("text").asString(""));
  }

  private static Question question(JsonNode line, Map<String, Set<String>> relevant) {
    List<String> answers = new ArrayList<>();
    line.path("answers").forEach(answer -> answers.add(answer.asString()));
    return new Question(
        id(line),
        line.path("text").asString(""),
        answers,
        relevant.getOrDefault(id(line), Set.of()));
  }

  private static String id(JsonNode line) {
    return line.path("_id").asString("");
  }
}
