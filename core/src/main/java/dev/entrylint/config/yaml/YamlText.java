package dev.entrylint.config.yaml;

import dev.entrylint.base.Printable;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Nothing;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tree of values as YAML. Behind each line stands where its values come from; what comes from one
 * place shares a line if there is room.
 */
public final class YamlText {

  /** How long a line may be without its comment, if it can be helped. */
  private static final int WIDTH = 100;

  /** How deep what shares a line may be. */
  private static final int DEPTH = 2;

  /** Where comments stand at the furthest, if lines leave them the room. */
  private static final int COMMENTS = 60;

  private record Line(String text, String comment) {}

  private final List<Line> lines = new ArrayList<>();

  private YamlText() {}

  /** The lines of {@code tree}. */
  public static String of(Mapping tree) {
    YamlText text = new YamlText();
    text.map(tree, "", "");
    return text.laidOut();
  }

  private String laidOut() {
    int column = 0;
    for (Line line : lines) {
      if (!line.comment.isEmpty() && line.text.length() <= COMMENTS) {
        column = Math.max(column, line.text.length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      out.append(line.text);
      if (!line.comment.isEmpty()) {
        out.append(" ".repeat(Math.max(0, column - line.text.length())));
        out.append("  # ").append(Printable.line(line.comment));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Writes a map.
   *
   * @param first what stands before its first key
   * @param indent what stands before the others
   */
  private void map(Mapping map, String first, String indent) {
    String before = first;
    for (Map.Entry<String, Field> each : map.fields().entrySet()) {
      value(before + YamlScalar.of(each.getKey()) + ":", each.getValue().value(), indent);
      before = indent;
    }
  }

  /** Writes a value behind {@code before}, or below it if it does not fit there. */
  private void value(String before, ConfigNode node, String indent) {
    Set<String> origins = new TreeSet<>();
    addOrigins(node, origins);
    String inline = inline(node);
    boolean shared =
        origins.size() <= 1 && depth(node) <= DEPTH && before.length() + inline.length() < WIDTH;
    if (shared || isEmpty(node) || node instanceof Scalar) {
      lines.add(new Line(before + " " + inline, String.join(", ", origins)));
    } else if (node instanceof Mapping map) {
      lines.add(new Line(before, ""));
      map(map, indent + "  ", indent + "  ");
    } else if (node instanceof Sequence list) {
      lines.add(new Line(before, ""));
      list.items().forEach(item -> item(item, indent + "  "));
    }
  }

  private void item(ConfigNode node, String indent) {
    Set<String> origins = new TreeSet<>();
    addOrigins(node, origins);
    if (node instanceof Mapping map
        && !map.fields().isEmpty()
        && (origins.size() > 1 || indent.length() + inline(node).length() + 2 > WIDTH)) {
      map(map, indent + "- ", indent + "  ");
    } else {
      value(indent + "-", node, indent);
    }
  }

  private static int depth(ConfigNode node) {
    int deepest = 0;
    if (node instanceof Mapping map) {
      for (Field field : map.fields().values()) {
        deepest = Math.max(deepest, depth(field.value()));
      }
    } else if (node instanceof Sequence list) {
      for (ConfigNode item : list.items()) {
        deepest = Math.max(deepest, depth(item));
      }
    }
    return isEmpty(node) || node instanceof Scalar ? 0 : deepest + 1;
  }

  private static boolean isEmpty(ConfigNode node) {
    return node instanceof Mapping map && map.fields().isEmpty()
        || node instanceof Sequence list && list.items().isEmpty()
        || node instanceof Nothing;
  }

  /** Adds the origins of all single values in {@code node}. */
  private static void addOrigins(ConfigNode node, Set<String> origins) {
    if (isEmpty(node) || node instanceof Scalar) {
      origins.add(node.place().origin());
    } else if (node instanceof Mapping map) {
      map.fields().values().forEach(field -> addOrigins(field.value(), origins));
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> addOrigins(item, origins));
    }
  }

  /** A value on one line. */
  private static String inline(ConfigNode node) {
    if (node instanceof Mapping map) {
      List<String> parts = new ArrayList<>();
      map.fields()
          .forEach((key, field) -> parts.add(YamlScalar.of(key) + ": " + inline(field.value())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (node instanceof Sequence list) {
      return "[" + String.join(", ", list.items().stream().map(YamlText::inline).toList()) + "]";
    }
    return node instanceof Scalar scalar ? YamlScalar.of(scalar.value()) : "~";
  }
}
