package dev.isnad.article;

import dev.isnad.article.FrontMatter.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML so that every value still knows its line. */
final class YamlFrontMatter {
  private static final int MAX_DEPTH = 50;
  // Front matter has no use for aliases; forbidding them forbids the bombs made of them.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setMaxAliasesForCollections(0).build();

  private YamlFrontMatter() {}

  /**
   * @param yaml the lines between the two {@code ---}
   * @param line the first of them in the file
   */
  static FrontMatter parse(String yaml, int line) throws FlawedFileException {
    try {
      requireShallow(yaml, line);
      Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
      if (!(root instanceof MappingNode mapping)) {
        throw new FlawedFileException(Flaws.notAMapping(line));
      }
      return new FrontMatter(line, values(mapping, line));
    } catch (MarkedYamlEngineException e) {
      // What is missing at the end is missed in the last line, not in the closing ---.
      int last = (int) yaml.lines().count() - 1;
      throw new FlawedFileException(Flaws.badYaml(line + Math.min(last, lineOf(e)), reason(e)));
    } catch (YamlEngineException e) {
      throw new FlawedFileException(Flaws.badYaml(line, String.valueOf(e.getMessage())));
    }
  }

  /** A bracket or quotation mark that is never closed stands where it was opened. */
  private static int lineOf(MarkedYamlEngineException e) {
    String context = Objects.toString(e.getContext(), "");
    boolean opened = context.contains("flow ") || context.contains("quoted ");
    return (opened ? e.getContextMark() : e.getProblemMark()).map(Mark::getLine).orElse(0);
  }

  private static String reason(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    return problem == null ? "syntax" : problem.replace('\n', ' ');
  }

  /** The composer recurses; a file of ten thousand brackets must not end in a stack overflow. */
  private static void requireShallow(String yaml, int line) throws FlawedFileException {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(yaml)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > MAX_DEPTH) {
        throw new FlawedFileException(Flaws.badYaml(line, "nested more than 50 deep"));
      }
    }
  }

  private static Map<String, Value> values(MappingNode mapping, int line)
      throws FlawedFileException {
    Map<String, Value> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int keyLine = line + lineOf(tuple.getKeyNode());
      String key = key(tuple.getKeyNode(), keyLine);
      Node node = tuple.getValueNode();
      String written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (values.put(key, new Value(keyLine, value(node, line), written)) != null) {
        throw new FlawedFileException(Flaws.doubleKey(keyLine, key));
      }
    }
    return values;
  }

  private static String key(Node node, int line) throws FlawedFileException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new FlawedFileException(Flaws.notAMapping(line));
  }

  private static Object value(Node node, int line) throws FlawedFileException {
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode sequence -> {
        List<Object> list = new ArrayList<>();
        for (Node element : sequence.getValue()) {
          list.add(value(element, line));
        }
        yield list;
      }
      case MappingNode mapping -> {
        Map<String, Object> map = new LinkedHashMap<>();
        values(mapping, line).forEach((key, value) -> map.put(key, value.value()));
        yield map;
      }
      default -> throw new FlawedFileException(Flaws.badYaml(line + lineOf(node), "unknown node"));
    };
  }

  private static Object scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(text);
    }
    if (tag.equals(Tag.INT)) {
      return new BigInteger(text);
    }
    // Infinity and not-a-number are floats to YAML; here they stay words.
    if (tag.equals(Tag.FLOAT) && !text.contains(".inf") && !text.contains(".nan")) {
      return new BigDecimal(text);
    }
    return tag.equals(Tag.NULL) ? "" : text;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0);
  }
}
