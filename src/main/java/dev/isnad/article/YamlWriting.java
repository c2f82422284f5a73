package dev.isnad.article;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes front matter as a moderator would: one key a line, lists in brackets, quotes only where
 * needed.
 */
final class YamlWriting {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder().setWidth(Integer.MAX_VALUE).setSplitLines(false).build();

  private YamlWriting() {}

  static String format(Map<String, Object> keys) {
    Lines lines = new Lines();
    new Dump(SETTINGS).dumpNode(mapping(keys, FlowStyle.BLOCK), lines);
    // (?d): only \n ends a line here; a line separator inside a quoted value does not.
    return lines.text.toString().replaceAll("(?md):[ ]+$", ":");
  }

  private static Node mapping(Map<?, ?> keys, FlowStyle style) {
    List<NodeTuple> tuples = new ArrayList<>();
    keys.forEach(
        (key, value) -> tuples.add(new NodeTuple(text(String.valueOf(key)), node(value, style))));
    return new MappingNode(Tag.MAP, tuples, style);
  }

  private static Node node(Object value, FlowStyle around) {
    return switch (value) {
      // An empty value at the top reads as "nothing said", and is written so.
      case String text when text.isEmpty() && around == FlowStyle.BLOCK -> plain(Tag.NULL, "");
      case String text -> text(text);
      case Boolean bool -> plain(Tag.BOOL, bool.toString());
      case BigInteger number -> plain(Tag.INT, number.toString());
      case Integer number -> plain(Tag.INT, number.toString());
      case Long number -> plain(Tag.INT, number.toString());
      case BigDecimal number -> plain(Tag.FLOAT, number.toString());
      case Double number -> plain(Tag.FLOAT, number.toString());
      case List<?> list -> {
        List<Node> nodes = new ArrayList<>();
        list.forEach(element -> nodes.add(node(element, FlowStyle.FLOW)));
        yield new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
      }
      case Map<?, ?> map -> mapping(map, map.isEmpty() ? FlowStyle.FLOW : around);
      default -> text(value.toString());
    };
  }

  private static Node plain(Tag tag, String value) {
    return new ScalarNode(tag, value, ScalarStyle.PLAIN);
  }

  private static Node text(String value) {
    boolean folds =
        value
            .chars()
            .anyMatch(
                c -> c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029');
    return new ScalarNode(Tag.STR, value, folds ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
  }

  private static final class Lines implements StreamDataWriter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(String string) {
      text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
      text.append(string, offset, offset + length);
    }
  }
}
