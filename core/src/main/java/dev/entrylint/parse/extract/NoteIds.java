package dev.entrylint.parse.extract;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.NoteSyntax;
import dev.entrylint.parse.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of footnotes and of the places that use them in one text. What stands in a footnote is
 * shown if that is, and counts where the renderer puts it; pandoc knows no footnote in another.
 */
final class NoteIds {

  /** The heading that is made for the footnotes. */
  private static final String LABEL = "footnote-label";

  /** What normalizeUri of micromark leaves as it is, besides letters and digits. */
  private static final String PLAIN = "!#$&'()*+,-./:;=?@_~";

  private final Feature style;

  /** Whether a footnote's label is an id as well. */
  private final boolean bare;

  /** Whether all footnotes together have an id. */
  private final boolean section;

  /** Whether headings in footnotes have no ids but those written, as in pandoc's CommonMark. */
  private final boolean plainHeadings;

  private final List<NoteSyntax> notes;
  private final List<IdMark> uses = new ArrayList<>();

  /** Of each label the footnote that counts: for goldmark the first one, for others the last. */
  private final Map<String, Integer> defined = new HashMap<>();

  /** How often each label was used so far. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** The place of each label among all, in the order of their first uses. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private int count;
  private final List<Anchor> anchors = new ArrayList<>();

  private NoteIds(Feature style, Dialect dialect, Syntax syntax) {
    this.style = style;
    bare = dialect.has(Feature.BARE_NOTES);
    section = dialect.has(Feature.NOTES_SECTION);
    plainHeadings = style == Feature.NUMBERED_NOTES && !dialect.has(Feature.BLANK_BEFORE_HEADING);
    notes = syntax.notes();
    for (IdMark mark : syntax.ids()) {
      if (mark.kind() == Anchor.Kind.FOOTNOTE) {
        uses.add(mark);
      }
    }
    for (int note = 0; note < notes.size(); note++) {
      String label = notes.get(note).label();
      if (style != Feature.COUNTED_NOTES || !defined.containsKey(label)) {
        defined.put(label, note);
      }
    }
  }

  /** Those of a text to {@code dialect}, which must be one whose footnotes have ids. */
  static NoteIds of(Dialect dialect, Syntax syntax) {
    for (Feature style : Feature.NOTE_IDS) {
      if (dialect.has(style)) {
        return new NoteIds(style, dialect, syntax);
      }
    }
    throw new IllegalArgumentException(dialect.name());
  }

  /** Adds the anchors of footnotes to the {@code others}, of which it drops what is not there. */
  void addTo(List<Anchor> others) {
    boolean[] shown = shown();
    if (!notes.isEmpty()) {
      others.removeIf(anchor -> isHidden(anchor, shown));
    }
    take(shown);
    others.addAll(anchors);
  }

  /** Whether a footnote takes the id of {@code anchor} with it, by which no other is numbered. */
  private boolean isHidden(Anchor anchor, boolean[] shown) {
    int note = around(anchor.span());
    if (note < 0) {
      return false;
    }
    boolean derived = anchor.kind() == Anchor.Kind.DERIVED;
    return derived ? plainHeadings || style == Feature.NAMED_NOTES && !shown[note] : !shown[note];
  }

  private void take(boolean[] shown) {
    if (style == Feature.COUNTED_NOTES) {
      takeCounted(shown);
      return;
    }
    if (style == Feature.PYTHON_NOTES) {
      for (NoteSyntax note : notes) {
        if (counts.putIfAbsent(note.label(), 0) == null) {
          add(note(note.label()), note.span());
        }
      }
    }
    for (IdMark use : uses) {
      int note = around(use.span());
      if (style == Feature.NUMBERED_NOTES) {
        if (note < 0) {
          if (section && anchors.isEmpty()) {
            add("footnotes", use.span());
          }
          // The corpus numbers them, as pandoc does, to which each use is a footnote of its own.
          add("fnref", use.span());
          add("fn", use.span());
        }
      } else if (note < 0 || shown[note]) {
        take(use, true);
      }
    }
  }

  /** Footnotes are read where the first of them stands. */
  private void takeCounted(boolean[] shown) {
    int first = notes.isEmpty() ? 0 : notes.get(0).span().start();
    List<IdMark> within = new ArrayList<>();
    List<IdMark> behind = new ArrayList<>();
    for (IdMark use : uses) {
      if (around(use.span()) >= 0) {
        within.add(use);
      } else if (use.span().start() > first) {
        behind.add(use);
      } else {
        take(use, true);
      }
    }
    for (IdMark use : within) {
      take(use, shown[around(use.span())]);
    }
    for (IdMark use : behind) {
      take(use, true);
    }
  }

  /** Which footnotes are shown. */
  private boolean[] shown() {
    boolean[] shown = new boolean[notes.size()];
    switch (style) {
      case NUMBERED_NOTES, COUNTED_NOTES -> {
        int[] found = new int[notes.size()];
        for (IdMark use : uses) {
          if (style == Feature.COUNTED_NOTES || around(use.span()) < 0) {
            show(use, shown, found, 0);
          }
        }
      }
      case NAMED_NOTES -> showNamed(shown);
      case PYTHON_NOTES -> defined.values().forEach(note -> shown[note] = true);
      default -> Arrays.fill(shown, true);
    }
    return shown;
  }

  /** Shows the footnotes that are used in the text, or in one that is shown itself. */
  private void showNamed(boolean[] shown) {
    int[] found = new int[notes.size()];
    int last = 0;
    for (IdMark use : uses) {
      last = around(use.span()) < 0 ? show(use, shown, found, last) : last;
    }
    for (int next = 0; next < last; next++) {
      Span span = notes.get(found[next]).span();
      for (int k = firstFrom(span.start()); k < uses.size(); k++) {
        if (uses.get(k).span().start() >= span.end()) {
          break;
        }
        last = show(uses.get(k), shown, found, last);
      }
    }
  }

  private int show(IdMark use, boolean[] shown, int[] found, int last) {
    Integer note = defined.get(use.id());
    if (note == null || shown[note]) {
      return last;
    }
    shown[note] = true;
    found[last] = note;
    return last + 1;
  }

  /** The first use at or behind {@code place}. */
  private int firstFrom(int place) {
    int from = 0;
    int to = uses.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (uses.get(middle).span().start() < place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The footnote in which {@code span} begins, or -1. */
  private int around(Span span) {
    int place = span.start();
    int from = 0;
    int to = notes.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (notes.get(middle).span().start() <= place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from > 0 && place < notes.get(from - 1).span().end() ? from - 1 : -1;
  }

  /**
   * Takes what {@code use} makes ids for.
   *
   * @param shown whether the place itself is there
   */
  private void take(IdMark use, boolean shown) {
    if (anchors.isEmpty() && (style == Feature.PREFIXED_NOTES || style == Feature.HASHED_NOTES)) {
      add(LABEL, use.span());
    }
    // A footnote without a label stands in the text, and is used there only.
    String label = use.id().isEmpty() ? "^" + use.span().start() : written(use.id());
    int earlier = counts.merge(label, 1, Integer::sum) - 1;
    if (shown) {
      add(reference(label, earlier), use.span());
    }
    if (earlier == 0 && style != Feature.PYTHON_NOTES) {
      add(note(label), use.span());
      if (bare) {
        add(label, use.span());
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

  private void add(String id, Span place) {
    anchors.add(new Anchor(id, Anchor.Kind.FOOTNOTE, -1, place));
  }
}
