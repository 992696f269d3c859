package dev.entrylint.engine.move;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Edits of a configuration that names what gets another name: its literal values, each in its own
 * style. A pattern that may fit other names too stays as it is.
 */
final class ConfigMoves {

  /** Keys whose values are paths, even if they have neither a slash nor an ending. */
  private static final Set<String> PATHS =
      Set.of("include", "exclude", "ignore", "paths", "path", "roots", "site", "file");

  /** What is a text in YAML without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}_./](?:[\\p{L}\\p{N}_./#()+-]| (?=[\\p{L}\\p{N}_./(+]))*");

  /** What becomes of values. */
  interface Values {
    /** What {@code value} is then; nothing if it stays. */
    Optional<String> then(String value);
  }

  private final Values names;
  private final Function<String, Optional<String>> texts;
  private final MoveEdits edits;

  /**
   * @param texts gives the text of a file of the configuration that may be edited, by its path
   */
  ConfigMoves(Values names, Function<String, Optional<String>> texts, MoveEdits edits) {
    this.names = names;
    this.texts = texts;
    this.edits = edits;
  }

  /** What becomes of the path of a file, or of a pattern for those in a folder. */
  static Optional<String> path(String value, Relocation relocation) {
    int hash = value.indexOf('#');
    String path = hash < 0 ? value : value.substring(0, hash);
    String start = path.startsWith("./") ? "./" : path.startsWith("/") ? "/" : "";
    String bare = path.substring(start.length());
    return relocation.moves(bare)
        ? Optional.of(start + relocation.of(bare) + (hash < 0 ? "" : value.substring(hash)))
        : Optional.empty();
  }

  void mend(ConfigNode node) {
    mend(node, "");
  }

  private void mend(ConfigNode node, String key) {
    if (node instanceof Mapping map) {
      map.fields().forEach((name, field) -> mend(field.value(), name));
    } else if (node instanceof Sequence list) {
      list.items().forEach(each -> mend(each, key));
    } else if (node instanceof Scalar scalar && scalar.value() instanceof String value) {
      boolean name = value.indexOf('/') >= 0 || value.indexOf('#') >= 0 || value.indexOf('.') >= 0;
      if (name || PATHS.contains(key)) {
        names.then(value).ifPresent(then -> mend(scalar.place(), value, then));
      }
    }
  }

  private void mend(Place place, String now, String then) {
    if (place.isInPreset() || place.span().length() == 0) {
      return;
    }
    Optional<String> text = texts.apply(place.file());
    if (text.isEmpty()) {
      return;
    }
    Span span = place.span();
    String written = span.of(text.get());
    char first = written.isEmpty() ? ' ' : written.charAt(0);
    String fresh =
        first == '\'' && then.chars().allMatch(c -> c >= ' ')
            ? "'" + then.replace("'", "''") + "'"
            : first != '"' && written.equals(now) && PLAIN.matcher(then).matches()
                ? then
                : '"' + then.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    edits.add(new TextEdit(place.file(), span, fresh));
    edits.countLink();
  }
}
