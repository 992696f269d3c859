package dev.entrylint.parse;

import dev.entrylint.model.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ids of footnotes and of the places that use them, made of the uses in one text. */
final class NoteIds {

  /** The heading that is made for the footnotes. */
  private static final String LABEL = "footnote-label";

  /** What normalizeUri of micromark leaves as it is, besides letters and digits. */
  private static final String PLAIN = "!#$&'()*+,-./:;=?@_~";

  private final Feature style;

  /** Whether a footnote's label is an id as well. */
  private final boolean bare;

  /** How often each label was used so far. */
  private final Map<String, Integer> uses = new HashMap<>();

  /** The place of each label among all, in the order of their first uses. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private int count;

  private NoteIds(Feature style, boolean bare) {
    this.style = style;
    this.bare = bare;
  }

  /** Those of {@code dialect}, which must be one that has footnotes with ids. */
  static NoteIds of(Dialect dialect) {
    for (Feature style : Feature.NOTE_IDS) {
      if (dialect.has(style)) {
        return new NoteIds(style, dialect.has(Feature.BARE_NOTES));
      }
    }
    throw new IllegalArgumentException(dialect.name());
  }

  /** Adds to {@code anchors} what {@code use} makes ids for. */
  void add(List<Anchor> anchors, IdMark use) {
    if (style == Feature.NUMBERED_NOTES) {
      // The corpus numbers them, as pandoc does, to which each use is a footnote of its own.
      anchors.add(anchor("fnref", use));
      anchors.add(anchor("fn", use));
      return;
    }
    if (uses.isEmpty() && (style == Feature.PREFIXED_NOTES || style == Feature.HASHED_NOTES)) {
      anchors.add(anchor(LABEL, use));
    }
    // A footnote without a label stands in the text, and is used there only.
    String label = use.id().isEmpty() ? "^" + use.span().start() : written(use.id());
    int earlier = uses.merge(label, 1, Integer::sum) - 1;
    anchors.add(anchor(reference(label, earlier), use));
    if (earlier == 0) {
      anchors.add(anchor(note(label), use));
      if (bare) {
        anchors.add(anchor(label, use));
      }
    }
  }

  private String written(String label) {
    return style == Feature.PREFIXED_NOTES
        ? encoded(label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)) // of which ß makes ss
        : label;
  }

  private String note(String label) {
    return switch (style) {
      case COUNTED_NOTES -> "fn:" + number(label);
      case MARKDOWN_IT_NOTES -> "fn" + number(label);
      case PREFIXED_NOTES -> "user-content-fn-" + label;
      case HASHED_NOTES -> "fn-" + label + Anchor.UNKNOWN_END;
      case MDBOOK_NOTES -> "footnote-" + label;
      default -> "fn:" + label;
    };
  }

  /**
   * @param earlier how often the footnote was used before
   */
  private String reference(String label, int earlier) {
    String again = earlier == 0 ? "" : "-" + (earlier + 1);
    return switch (style) {
      case COUNTED_NOTES -> "fnref" + (earlier == 0 ? "" : earlier) + ":" + number(label);
      case MARKDOWN_IT_NOTES -> "fnref" + number(label) + (earlier == 0 ? "" : ":" + earlier);
      case PREFIXED_NOTES -> "user-content-fnref-" + label + again;
      case HASHED_NOTES -> "fnref-" + label + again + Anchor.UNKNOWN_END;
      case MDBOOK_NOTES -> "fr-" + label + "-" + (earlier + 1);
      case PYTHON_NOTES -> "fnref" + (earlier == 0 ? "" : earlier + 1) + ":" + label;
      default -> "fnref:" + label + (earlier == 0 ? "" : ":" + earlier);
    };
  }

  private int number(String label) {
    return numbers.computeIfAbsent(label, first -> ++count);
  }

  /** {@code label} with all that may not stand in an address percent-encoded. */
  private static String encoded(String label) {
    StringBuilder encoded = new StringBuilder(label.length());
    byte[] bytes = label.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) || isCode(bytes, i)) {
        encoded.append((char) c);
      } else {
        encoded.append('%');
        encoded.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return encoded.toString();
  }

  private static boolean isCode(byte[] bytes, int i) {
    return bytes[i] == '%'
        && i + 2 < bytes.length
        && bytes[i + 1] >= 0
        && bytes[i + 2] >= 0
        && Character.isLetterOrDigit(bytes[i + 1])
        && Character.isLetterOrDigit(bytes[i + 2]);
  }

  private static Anchor anchor(String id, IdMark use) {
    return new Anchor(id, Anchor.Kind.FOOTNOTE, -1, use.span());
  }
}
