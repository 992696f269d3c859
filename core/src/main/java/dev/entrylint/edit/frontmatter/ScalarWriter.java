package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.DataReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes texts as values of front matter, in quotes if need be. */
public final class ScalarWriter {

  /** What the YAML of old, which some renderers still read, takes for true or false. */
  private static final Set<String> OLD_WORDS = Set.of("y", "n", "yes", "no", "on", "off");

  private static final String SHORT_ESCAPES = "\"\"\\\\\nn\tt\rr\bb\ff";

  private final FrontMatter.Format format;
  private final FieldStyle quotes;

  /**
   * @param quotes the quotes that are usual in the text
   */
  public ScalarWriter(FrontMatter.Format format, FieldStyle quotes) {
    this.format = format;
    this.quotes = quotes;
  }

  /** Texts as a list in brackets. */
  String list(List<String> items) {
    List<String> written = new ArrayList<>();
    items.forEach(item -> written.add(write(item, FieldStyle.NOTHING, true)));
    return "[" + String.join(", ", written) + "]";
  }

  /**
   * A text as a value.
   *
   * @param style that of the value before, or of those beside it; kept where that can be
   * @param flow whether it stands in brackets
   */
  public String write(String text, FieldStyle style, boolean flow) {
    boolean json = format == FrontMatter.Format.JSON;
    boolean toml = format == FrontMatter.Format.TOML;
    boolean plain = style != FieldStyle.SINGLE_QUOTED && style != FieldStyle.DOUBLE_QUOTED;
    if (plain && !json && (!toml || style == FieldStyle.PLAIN) && isPlain(text, flow)) {
      return text;
    }
    boolean single = (plain ? quotes : style) == FieldStyle.SINGLE_QUOTED;
    if (single && !json && text.chars().allMatch(ScalarWriter::isVisible)) {
      if (!toml) {
        return "'" + text.replace("'", "''") + "'";
      }
      if (text.indexOf('\'') < 0) {
        return "'" + text + "'";
      }
    }
    return quoted(text);
  }

  /** A text as a key. */
  public String key(String text) {
    boolean bare = !text.isEmpty() && text.chars().allMatch(c -> c < 0x80 && isWord(c));
    return switch (format) {
      case JSON -> quoted(text);
      case TOML -> bare ? text : quoted(text);
      default -> isPlainKey(text) ? text : quoted(text);
    };
  }

  /** What stands between a key and its value. */
  public static String mark(FrontMatter.Format format) {
    return format == FrontMatter.Format.TOML ? " = " : ": ";
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** Whether {@code text} without quotes is this very text. */
  private boolean isPlain(String text, boolean flow) {
    if (!text.chars().allMatch(ScalarWriter::isVisible) || isOther(text)) {
      return false;
    }
    // In TOML only dates are, and those in brackets too.
    boolean brackets = flow && format != FrontMatter.Format.TOML;
    String written = brackets ? "[" + text + ", x]" : text;
    FrontMatterData data = read("k" + mark(format) + written + "\n");
    Meta value =
        data.fields().map(all -> all.fields().get("k")).map(Meta.Field::value).orElse(null);
    Meta only =
        value instanceof Meta.Items list && list.items().size() == 2 ? list.items().get(0) : value;
    return only instanceof Meta.Scalar scalar && text.equals(scalar.value());
  }

  private boolean isPlainKey(String text) {
    Optional<Meta.Fields> fields =
        text.codePoints().allMatch(c -> isWord(c) || c == ' ') && !isOther(text)
            ? read(text + ": v\n").fields()
            : Optional.empty();
    return fields.isPresent() && fields.get().fields().keySet().equals(Set.of(text));
  }

  private FrontMatterData read(String text) {
    return DataReader.read(new FrontMatter(format, text, Span.at(0)), 0);
  }

  /** Whether some take the text for something else: {@code yes}, {@code 12:30}, {@code 1_000}. */
  private static boolean isOther(String text) {
    boolean digits = !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    return OLD_WORDS.contains(text.toLowerCase(Locale.ROOT))
        || text.equals("=")
        || text.equals("<<")
        || digits
            && text.chars().allMatch(c -> "+-.:_0123456789abcdefxoABCDEF".indexOf(c) >= 0)
            && !text.matches("\\d{4}-\\d\\d-\\d\\d");
  }

  private static boolean isVisible(int c) {
    return c >= ' ' && c < 0x7F || c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
  }

  private static String quoted(String text) {
    StringBuilder written = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int known = SHORT_ESCAPES.indexOf(c);
      if (known >= 0 && known % 2 == 0) {
        written.append('\\').append(SHORT_ESCAPES.charAt(known + 1));
      } else if (isVisible(c)) {
        written.append(c);
      } else {
        written.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return written.append('"').toString();
  }
}
