package dev.entrylint.parse.extract;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.base.PercentEncoding;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.NoteSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of footnotes and of the places that use them in one text. */
final class NoteIds {

  /** The heading that is made for the footnotes. */
  private static final String HEADING = "footnote-label";

  /** What normalizeUri of micromark leaves as it is, besides letters and digits. */
  private static final String PLAIN = "!#$&'()*+,-./:;=?@_~";

  private final NoteStyle style;
  private final SyntaxRules rules;
  private final ShownNotes notes;

  /** How often each label was used so far. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** The place of each label among all, in the order of their first uses. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<Anchor> anchors = new ArrayList<>();

  private NoteIds(SyntaxRules rules, Syntax syntax) {
    this.rules = rules;
    style = rules.noteStyle();
    notes = ShownNotes.of(style, syntax);
  }

  /**
   * Adds the anchors of the footnotes of a text to the {@code others}, of which it drops what is
   * not there.
   */
  static void add(SyntaxRules rules, Syntax syntax, List<Anchor> others) {
    NoteIds ids = new NoteIds(rules, syntax);
    if (!ids.notes.all().isEmpty()) {
      others.removeIf(ids::isHidden);
    }
    ids.take();
    others.addAll(ids.anchors);
  }

  /** Whether a footnote takes the id of {@code anchor} with it, by which no other is numbered. */
  private boolean isHidden(Anchor anchor) {
    int note = notes.around(anchor.span());
    if (note < 0) {
      return false;
    }
    boolean derived = anchor.kind() == Anchor.Kind.DERIVED;
    boolean goes = !derived || style.hidesHeadings();
    return derived && rules.has(Feature.NO_HEADING_IDS_IN_NOTES) || goes && !notes.isShown(note);
  }

  private void take() {
    switch (style.order()) {
      case OF_USES -> takeUses();
      case EACH_USE -> takeNumbered();
      case OF_NOTES -> {
        takeDefined();
        takeUses();
      }
      case FROM_FIRST_NOTE -> takeCounted();
    }
  }

  private void takeUses() {
    for (IdMark use : notes.uses()) {
      if (notes.isShown(use)) {
        take(use, true);
      }
    }
  }

  /** Each use in the text is a footnote of its own. */
  private void takeNumbered() {
    for (IdMark use : notes.uses()) {
      if (notes.around(use.span()) < 0) {
        if (anchors.isEmpty() && rules.has(Feature.NOTES_SECTION)) {
          add("footnotes", use.span());
        }
        add(style.use("", 0), use.span());
        add(style.note(""), use.span());
      }
    }
  }

  /** All footnotes have ids, whether something uses them or not. */
  private void takeDefined() {
    for (NoteSyntax note : notes.all()) {
      if (counts.putIfAbsent(note.label(), 0) == null) {
        add(style.note(note.label()), note.span());
      }
    }
  }

  /** Footnotes are read where the first of them stands. */
  private void takeCounted() {
    int first = notes.all().isEmpty() ? 0 : notes.all().get(0).span().start();
    List<IdMark> within = new ArrayList<>();
    List<IdMark> behind = new ArrayList<>();
    for (IdMark use : notes.uses()) {
      if (notes.around(use.span()) >= 0) {
        within.add(use);
      } else if (use.span().start() > first) {
        behind.add(use);
      } else {
        take(use, true);
      }
    }
    for (IdMark use : within) {
      take(use, notes.isShown(use));
    }
    for (IdMark use : behind) {
      take(use, true);
    }
  }

  /**
   * Takes what {@code use} makes ids for.
   *
   * @param shown whether the place itself is there
   */
  private void take(IdMark use, boolean shown) {
    if (anchors.isEmpty() && style.hasHeading()) {
      add(HEADING, use.span());
    }
    // A footnote without a label stands in the text, and is used there only.
    String label = use.id().isEmpty() ? "^" + use.span().start() : written(use.id());
    String name = style.isByNumber() ? number(label) : label;
    int earlier = counts.merge(label, 1, Integer::sum) - 1;
    if (shown) {
      add(style.use(name, earlier), use.span());
    }
    if (earlier == 0 && style.order() != NoteStyle.Order.OF_NOTES) {
      add(style.note(name), use.span());
      if (rules.has(Feature.BARE_NOTES)) {
        add(label, use.span());
      }
    }
  }

  private String written(String label) {
    return style.isEncoded()
        ? encoded(CaseFolding.fold(label)) // of which ß makes ss
        : label;
  }

  private String number(String label) {
    return numbers.computeIfAbsent(label, first -> numbers.size() + 1).toString();
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
        PercentEncoding.append(encoded, c);
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
