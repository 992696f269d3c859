package dev.entrylint.parse.scan.inline;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.parse.Whitespace;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.Tokens;
import dev.entrylint.parse.scan.text.WrittenTargets;
import java.util.Optional;

/** What becomes of brackets: links, images, uses of labels, spans, footnotes and wiki links. */
public final class BracketScan {

  /**
   * References that hold deeper ones than this have no text, and around links that do there are no
   * others, which keeps all texts linear.
   */
  private static final int DEEPEST = 16;

  private final SyntaxOptions options;
  private final Definitions definitions;
  private final Notes notes;
  private final LinkParts parts;
  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;
  private final VisibleText visible;
  private final InlineLists lists;
  private final WikiLinks wikiLinks;
  private final SuspectLinks suspects;
  private final Brackets brackets = new Brackets();

  private byte[] t;
  private int limit;

  /** Whether {@code [x]} at the start of the text is the box of a task. */
  private boolean inItem;

  /** The bracket of the label in the last use of an undefined one, or -1. */
  private int usedLabel;

  /** Puts what brackets become into {@code facts} and {@code tokens}. */
  public BracketScan(
      SyntaxOptions options,
      Definitions definitions,
      Notes notes,
      LinkParts parts,
      Facts facts,
      LeafText text,
      Tokens tokens,
      VisibleText visible,
      InlineLists lists) {
    this.lists = lists;
    this.options = options;
    this.definitions = definitions;
    this.notes = notes;
    this.parts = parts;
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
    this.visible = visible;
    wikiLinks = new WikiLinks(facts, text, tokens);
    suspects = new SuspectLinks(facts, text);
  }

  /** Begins a stretch of the text that ends at {@code limit}. */
  public void begin(int limit, boolean inItem) {
    this.limit = limit;
    this.inItem = inItem;
    t = text.bytes;
    usedLabel = -1;
    brackets.clear();
  }

  /** Whether some bracket is open. */
  public boolean isOpen() {
    return brackets.count > 0;
  }

  /** Reads what begins with the bracket at {@code i}; {@code mark} is the plain text before it. */
  public int open(int i, int mark) {
    boolean image = mark == '!';
    if (options.wikiLinks && i + 1 < limit && t[i + 1] == '[') {
      int end = wikiLinks.read(i, limit, image);
      if (end > 0) {
        return end;
      }
    }
    if (options.noteLabels.comesFirst()) {
      int close = notes.use(t, i, limit);
      if (close > 0) {
        tokens.add(Tokens.FOOTNOTE, i, close + 1, "");
        note(i + 2, close);
        return options.noNoteAttributes ? close + 1 : lists.behind(close + 1);
      }
    }
    int kind = image ? Brackets.IMAGE : Brackets.LINK;
    if (mark == '^' && options.inlineFootnotes) {
      kind = Brackets.NOTE;
    }
    brackets.push(kind, i, tokens.count, facts);
    tokens.add(Tokens.BRACKET, kind == Brackets.LINK ? i : i - 1, i + 1, "");
    return i + 1;
  }

  /** Reads what ends, or goes on, with the closing bracket at {@code i}; its end. */
  public int close(int i) {
    if (brackets.count == 0) {
      return i + 1;
    }
    int bracket = brackets.pop();
    if (!brackets.isActive()) {
      return i + 1;
    }
    int kind = brackets.kind(bracket);
    if (kind == Brackets.NOTE) {
      tokens.collapse(brackets.token(bracket), Tokens.FOOTNOTE, i + 1, "");
      if (options.flatNotes) {
        brackets.dropNotes(bracket, facts);
      }
      note(i, i);
      return i + 1;
    }
    int next = i + 1;
    if (next < limit && t[next] == '(') {
      int end = parts.inParentheses(t, next, limit);
      if (end > 0) {
        return inline(bracket, i, end);
      }
      int uses = facts.references.size();
      int behind = labelled(bracket, i);
      if (facts.references.size() == uses) {
        suspects.look(brackets.place(bracket), next, limit, kind == Brackets.IMAGE);
      }
      return behind;
    }
    if (kind == Brackets.LINK && options.bracketedSpans && next < limit && t[next] == '{') {
      int end = lists.ofSpan(next);
      if (end > 0) {
        tokens.enclose(brackets.token(bracket), i, end);
        return end;
      }
    }
    return labelled(bracket, i);
  }

  private int inline(int bracket, int close, int end) {
    // Attributes and visible text are read with the same parts.
    int from = parts.start;
    int to = parts.end;
    Reference.Form form = Reference.Form.INLINE;
    String target = Entities.resolve(t, from, to, true);
    Span span = text.span(from, to);
    Optional<TargetParts> written = WrittenTargets.parts(text, from, to, true, target, span);
    return reference(bracket, close, end, form, target, Optional.empty(), span, written);
  }

  /** Reads the use of a label whose brackets, or whose text's, close at {@code i}. */
  private int labelled(int bracket, int i) {
    int open = brackets.place(bracket);
    int label = i + 1;
    boolean labelFollows =
        label < limit && t[label] == '[' && !(options.footnotes && isNote(label));
    int labelEnd = labelFollows ? LinkParts.label(t, label, limit) : -1;
    boolean full = labelEnd > label + 2;
    if (!full && brackets.holdsBracket(bracket)) {
      return i + 1;
    }
    int from = full ? label + 1 : open + 1;
    int to = full ? labelEnd - 1 : i;
    String key = LinkParts.key(t, from, to);
    if (key.isEmpty()) {
      return i + 1;
    }
    int end = labelEnd > 0 ? labelEnd : i + 1;
    Optional<LabelDefinition> defined = definitions.find(key);
    if (defined.isPresent()) {
      LabelDefinition definition = defined.get();
      Reference.Form form = Reference.Form.LABELLED;
      Optional<String> written = Optional.of(text.string(from, to));
      return reference(
          bracket,
          i,
          end,
          form,
          definition.target(),
          written,
          definition.targetSpan(),
          definition.parts());
    }
    if (!full && options.footnotes && isNote(open)) {
      if (!options.noteLabels.comesFirst() && notes.isDefined(t, open + 2, i)) {
        tokens.collapse(brackets.token(bracket), Tokens.FOOTNOTE, i + 1, "");
        note(open + 2, i);
      }
      return i + 1;
    }
    LabelUse.Form form = LabelUse.Form.FULL;
    if (!full) {
      form = labelEnd > 0 ? LabelUse.Form.COLLAPSED : LabelUse.Form.SHORTCUT;
    }
    useOfLabel(bracket, i, form, Whitespace.fold(text.string(from, to)), end);
    return i + 1;
  }

  /** Takes the label of a footnote that is used; one that stands in the text has none. */
  private void note(int from, int to) {
    if (options.noteIds) {
      String label = notes.label(t, from, to);
      facts.addId(label, Anchor.Kind.FOOTNOTE, text.origin(from), text.origin(to));
    }
  }

  private boolean isNote(int bracket) {
    return bracket + 1 < limit && t[bracket + 1] == '^';
  }

  private void useOfLabel(int bracket, int close, LabelUse.Form form, String label, int end) {
    int open = brackets.place(bracket);
    boolean image = brackets.kind(bracket) == Brackets.IMAGE;
    if (open == usedLabel || isTaskBox(open, close)) {
      return;
    }
    if (form == LabelUse.Form.FULL) {
      usedLabel = close + 1;
    }
    int start = image ? open - 1 : open;
    String shown = visibleText(bracket, close);
    facts.labelUses.add(new LabelUse(form, label, shown, image, text.span(start, end)));
    brackets.raise(bracket);
  }

  private boolean isTaskBox(int open, int close) {
    return inItem
        && open == text.start
        && close == open + 2
        && (t[open + 1] | 0x20) == 'x'
        && (close + 1 == limit || isBlank(t[close + 1]));
  }

  private int reference(
      int bracket,
      int close,
      int end,
      Reference.Form form,
      String target,
      Optional<String> label,
      Span targetSpan,
      Optional<TargetParts> written) {
    int open = brackets.place(bracket);
    if (open == usedLabel) {
      // The label seemed to belong to the brackets before it, but it is the text of a link.
      facts.labelUses.remove(facts.labelUses.size() - 1);
      usedLabel = -1;
    }
    boolean image = brackets.kind(bracket) == Brackets.IMAGE;
    boolean figure = image && open - 1 == text.start && end == text.end;
    if (image && !(figure && options.figures)) {
      brackets.dropInner(bracket, facts);
    } else if (!image) {
      brackets.dropInLink(bracket, facts);
      if (options.outerLinkWins && brackets.height(bracket) > 0) {
        brackets.dropLinks(bracket, facts);
        tokens.unlink(brackets.token(bracket));
      }
    }
    String shown = visibleText(bracket, close);
    Span span = text.span(image ? open - 1 : open, end);
    facts.references.add(
        new Reference(form, image, target, shown, label, span, targetSpan, written));
    brackets.raise(bracket);
    if (image) {
      tokens.collapse(brackets.token(bracket), Tokens.IMAGE, end, spaced(shown, open + 1, close));
    } else {
      tokens.encloseLink(brackets.token(bracket), close, end);
      if (!options.outerLinkWins || brackets.height(bracket) >= DEEPEST) {
        brackets.deactivate();
      }
    }
    return lists.behind(end);
  }

  private String visibleText(int bracket, int close) {
    int from = brackets.place(bracket) + 1;
    boolean deep = brackets.height(bracket) > DEEPEST;
    return deep ? "" : visible.line(from, close, brackets.token(bracket) + 1);
  }

  /** {@code shown} with the white space at the ends of its source, which counts between words. */
  private String spaced(String shown, int from, int to) {
    String before = from < to && Bytes.isSpace(t[from]) ? " " : "";
    boolean behind = !shown.isEmpty() && Bytes.isSpace(t[to - 1]);
    return behind ? before + shown + " " : before + shown;
  }
}
