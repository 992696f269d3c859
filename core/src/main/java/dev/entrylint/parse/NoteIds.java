package dev.entrylint.parse;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

  private NoteIds(Feature style, boolean bare, Syntax syntax) {
    this.style = style;
    this.bare = bare;
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

  /** The anchors of a text to {@code dialect}, which must be one whose footnotes have ids. */
  static List<Anchor> of(Dialect dialect, Syntax syntax) {
    for (Feature style : Feature.NOTE_IDS) {
      if (dialect.has(style)) {
        NoteIds ids = new NoteIds(style, dialect.has(Feature.BARE_NOTES), syntax);
        ids.take();
        return ids.anchors;
      }
    }
    throw new IllegalArgumentException(dialect.name());
  }

  private void take() {
    switch (style) {
      case NUMBERED_NOTES -> {
        for (IdMark use : uses) {
          if (around(use) < 0) {
            // The corpus numbers them, as pandoc does, to which each use is a footnote of its own.
            add("fnref", use.span());
            add("fn", use.span());
          }
        }
      }
      case COUNTED_NOTES -> takeCounted();
      case NAMED_NOTES -> {
        boolean[] shown = shown();
        for (IdMark use : uses) {
          if (around(use) < 0 || shown[around(use)]) {
            take(use, true);
          }
        }
      }
      case PYTHON_NOTES -> {
        for (NoteSyntax note : notes) {
          if (counts.putIfAbsent(note.label(), 0) == null) {
            add(note(note.label()), note.span());
          }
        }
        for (IdMark use : uses) {
          if (around(use) < 0 || counts(around(use))) {
            take(use, true);
          }
        }
      }
      default -> {
        for (IdMark use : uses) {
          take(use, true);
        }
      }
    }
  }

  /** Footnotes are read where the first of them stands, and those shown that are used somewhere. */
  private void takeCounted() {
    int first = notes.isEmpty() ? 0 : notes.get(0).span().start();
    List<IdMark> within = new ArrayList<>();
    List<IdMark> behind = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (IdMark use : uses) {
      used.add(use.id());
      if (around(use) >= 0) {
        within.add(use);
      } else if (use.span().start() > first) {
        behind.add(use);
      } else {
        take(use, true);
      }
    }
    for (IdMark use : within) {
      int note = around(use);
      take(use, counts(note) && used.contains(notes.get(note).label()));
    }
    for (IdMark use : behind) {
      take(use, true);
    }
  }

  /** Which footnotes are used in the text, or in one that is shown itself. */
  private boolean[] shown() {
    boolean[] shown = new boolean[notes.size()];
    int[] found = new int[notes.size()];
    int last = 0;
    for (IdMark use : uses) {
      last = around(use) < 0 ? show(use, shown, found, last) : last;
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
    return shown;
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

  /** The footnote in which {@code use} stands, or -1. */
  private int around(IdMark use) {
    int place = use.span().start();
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

  private boolean counts(int note) {
    return defined.get(notes.get(note).label()) == note;
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
