package dev.entrylint.config.yaml;

import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Nothing;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Nodes read as values of the types that are expected. What does not fit becomes a problem and is
 * passed over as if it were not given. Labels are what messages call a value.
 */
public record Values(Problems problems) {

  /** A text with its place, for whatever else has to be said of it. */
  public record Text(Place place, String value) {}

  /** The text that {@code node} is. */
  public Optional<Text> text(ConfigNode node, String label) {
    if (node instanceof Scalar scalar && scalar.value() instanceof String text) {
      return Optional.of(new Text(node.place(), text));
    }
    mismatch(node, label, "a text");
    return Optional.empty();
  }

  /** A list of texts, for which a single text may stand. */
  public List<Text> texts(ConfigNode node, String label) {
    List<Text> texts = new ArrayList<>();
    if (node instanceof Sequence list) {
      list.items().forEach(item -> text(item, "an item of " + label).ifPresent(texts::add));
    } else if (node instanceof Scalar scalar && scalar.value() instanceof String text) {
      texts.add(new Text(node.place(), text));
    } else {
      mismatch(node, label, "a text or a list of texts");
    }
    return texts;
  }

  OptionalInt number(ConfigNode node, String label, int least, int most) {
    if (node instanceof Scalar scalar
        && scalar.value() instanceof Integer number
        && number >= least
        && number <= most) {
      return OptionalInt.of(number);
    }
    String range = most == Integer.MAX_VALUE ? "" : " to " + most;
    mismatch(node, label, "a whole number from " + least + range);
    return OptionalInt.empty();
  }

  /** The flag that {@code node} is. */
  public Optional<Boolean> flag(ConfigNode node, String label) {
    if (node instanceof Scalar scalar && scalar.value() instanceof Boolean flag) {
      return Optional.of(flag);
    }
    mismatch(node, label, "true or false");
    return Optional.empty();
  }

  /** One of the words given. */
  public Optional<String> choice(ConfigNode node, String label, List<String> words) {
    if (node instanceof Scalar scalar && scalar.value() instanceof String word) {
      if (words.contains(word)) {
        return Optional.of(word);
      }
      problems.add(
          node.place(), label + " cannot be '" + word + "'" + Problems.advice(word, words));
    } else {
      mismatch(node, label, oneOf(words));
    }
    return Optional.empty();
  }

  /** Those of {@code texts} that are among {@code words}; messages call one a {@code what}. */
  public List<String> choices(List<Text> texts, String what, List<String> words) {
    List<String> chosen = new ArrayList<>();
    for (Text text : texts) {
      if (words.contains(text.value())) {
        chosen.add(text.value());
      } else {
        problems.unknown(text.place(), what, text.value(), words);
      }
    }
    return chosen;
  }

  /** The words as messages list them, the last behind "or". */
  public static String oneOf(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  List<ConfigNode> list(ConfigNode node, String label) {
    if (node instanceof Sequence list) {
      return list.items();
    }
    mismatch(node, label, "a list");
    return List.of();
  }

  /** A map with keys of the user's own. */
  public Map<String, Field> map(ConfigNode node, String label) {
    if (node instanceof Mapping map) {
      return given(map.fields());
    }
    mismatch(node, label, "a map");
    return Map.of();
  }

  /** A map whose possible keys are known. */
  public Fields fields(ConfigNode node, String label, Shape shape) {
    Map<String, Field> known = new LinkedHashMap<>();
    if (node instanceof Mapping map) {
      map.fields()
          .forEach(
              (key, field) -> {
                if (shape.knows(key)) {
                  known.put(key, field);
                } else {
                  problems.unknown(field.place(), "key", key, shape.keys());
                }
              });
    } else {
      mismatch(node, label, "a map");
    }
    return new Fields(node.place(), shape, given(known), this);
  }

  private Map<String, Field> given(Map<String, Field> fields) {
    Map<String, Field> given = new LinkedHashMap<>();
    fields.forEach(
        (key, field) -> {
          if (field.value() instanceof Nothing) {
            problems.add(field.place(), "'" + key + "' has no value");
          } else {
            given.put(key, field);
          }
        });
    return given;
  }

  /** Says that {@code node}, which {@code label} names, is not the {@code expected}. */
  public void mismatch(ConfigNode node, String label, String expected) {
    if (node instanceof Nothing) {
      problems.add(node.place(), label + " has no value");
      return;
    }
    boolean unquoted = node instanceof Scalar scalar && !(scalar.value() instanceof String);
    boolean hint = unquoted && expected.startsWith("a text");
    problems.add(
        node.place(),
        "%s must be %s, not %s%s"
            .formatted(label, expected, node.describe(), hint ? "; quote it if it is one" : ""));
  }
}
