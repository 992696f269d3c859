package dev.entrylint.parse.scan;

import static dev.entrylint.parse.scan.Bytes.isBlank;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.HeadingSyntax;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The second pass: finds links, images, tags and the like in the text of each block. */
final class InlineScan {

  /** References that hold deeper ones than this have no text, which keeps all texts linear. */
  private static final int DEEPEST = 16;

  private static final byte ESCAPE = 1;
  private static final byte CODE = 2;
  private static final byte ANGLE = 3;
  private static final byte OPEN = 4;
  private static final byte CLOSE = 5;
  private static final byte BRACE = 6;
  private static final byte ADDRESS = 7;

  private final TextBlocks blocks;
  private final Source source;
  private final Switches switches;
  private final Definitions definitions;
  private final LinkParts parts;
  private final Facts facts;

  private final LeafText text;
  private final HtmlScan html;
  private final AttributeLists attributeLists;
  private final Tokens tokens = new Tokens();
  private final Brackets brackets = new Brackets();
  private final BacktickRuns backticks = new BacktickRuns();
  private final BareAutolinks bareAutolinks = new BareAutolinks();
  private final VisibleText visible;

  /** What to do at a byte, by its value. */
  private final byte[] actions = new byte[256];

  private byte[] t;
  private int limit;

  /** Where plain text began last: what stands before is part of something else. */
  private int plainFrom;

  private boolean inHeading;

  /** The attribute list at the end of a heading, and where its content ends without it. */
  private Attributes headingAttributes;

  private int contentEnd;

  /** Whether {@code [x]} at the start of the text is the box of a task. */
  private boolean inItem;

  /** The bracket of the label in the last use of an undefined one, or -1. */
  private int usedLabel;

  InlineScan(
      TextBlocks blocks,
      Source source,
      Switches switches,
      Definitions definitions,
      LinkParts parts,
      Facts facts) {
    this.blocks = blocks;
    this.source = source;
    this.switches = switches;
    this.definitions = definitions;
    this.parts = parts;
    this.facts = facts;
    text = new LeafText(source);
    html = new HtmlScan(new HtmlTags(switches), facts);
    attributeLists = new AttributeLists(switches);
    visible = new VisibleText(switches, tokens);
    actions['\\'] = ESCAPE;
    actions['`'] = CODE;
    actions['<'] = ANGLE;
    actions['['] = OPEN;
    actions[']'] = CLOSE;
    if (switches.headingAttributes) {
      actions['{'] = BRACE;
    }
    if (switches.bareAutolinks) {
      actions[':'] = ADDRESS;
      actions['.'] = ADDRESS;
      actions['@'] = ADDRESS;
    }
  }

  /** Scans all blocks. */
  void scan() {
    for (int block = 0; block < blocks.count; block++) {
      text.set(blocks, blocks.firstLine(block), blocks.endLine(block), blocks.joined(block));
      switch (blocks.kind(block)) {
        case TextBlocks.HEADING -> heading(block);
        case TextBlocks.TABLE_ROW -> row(blocks.detail(block));
        case TextBlocks.HTML -> {
          html.begin(text, text.end);
          html.block();
        }
        default -> {
          inItem = blocks.detail(block) == 1;
          inlines(text.start, text.end, false);
          inItem = false;
        }
      }
    }
  }

  private void heading(int block) {
    inHeading = true;
    headingAttributes = Attributes.NONE;
    contentEnd = text.end;
    inlines(text.start, text.end, false);
    inHeading = false;
    boolean underlined = blocks.start(block) == blocks.lines[blocks.firstLine(block)];
    if (headingAttributes != Attributes.NONE) {
      contentEnd =
          underlined
              ? Bytes.trimEnd(t, text.start, contentEnd)
              : LineStarts.headingEnd(t, text.start, contentEnd);
    }
    facts.headings.add(
        new HeadingSyntax(
            blocks.detail(block),
            visible.parts(text.start, contentEnd, 0),
            raw(text.start, contentEnd),
            headingAttributes,
            source.span(blocks.start(block), blocks.end(block)),
            text.span(text.start, contentEnd),
            blocks.nested(block)));
  }

  /** The source of a heading's content, its lines without white space around them. */
  private String raw(int from, int to) {
    StringBuilder raw = new StringBuilder(to - from);
    int start = from;
    for (int i = from; i < to; i++) {
      if (Bytes.isLineEnd(t[i])) {
        raw.append(string(start, Bytes.trimEnd(t, start, i))).append('\n');
        start = Bytes.skipSpaces(t, i, to);
        i = start - 1;
      }
    }
    return raw.append(string(start, to)).toString();
  }

  /** Scans the cells of a table row; those beyond its {@code columns} are not shown. */
  private void row(int columns) {
    int end = Tables.rowEnd(text.bytes, text.start, text.end);
    int cell = Tables.rowStart(text.bytes, text.start, end);
    for (int k = 0; k < columns && cell <= end; k++) {
      int cellEnd = Tables.cellEnd(text.bytes, cell, end);
      inlines(cell, cellEnd, true);
      cell = cellEnd + 1;
    }
  }

  /** Scans {@code [from, to)} of the text. */
  private void inlines(int from, int to, boolean inRow) {
    t = text.bytes;
    limit = to;
    plainFrom = from;
    usedLabel = -1;
    tokens.clear();
    brackets.clear();
    backticks.clear();
    bareAutolinks.clear();
    html.begin(text, to);
    visible.begin(t, from, to, inRow);
    byte[] bytes = t;
    byte[] what = actions;
    int i = from;
    while (i < limit) {
      int action = what[bytes[i] & 0xFF];
      if (action == 0) {
        i++;
      } else {
        int next = act(action, i);
        if (next < 0) {
          i++;
        } else {
          i = next;
          plainFrom = i;
        }
      }
    }
  }

  /** Reads what begins at {@code i}; its end, or -1 if it is plain text. */
  private int act(int action, int i) {
    return switch (action) {
      case ESCAPE -> i + 1 < limit && Bytes.isPunctuation(t[i + 1]) ? i + 2 : -1;
      case CODE -> code(i);
      case ANGLE -> angle(i);
      case OPEN -> open(i);
      case CLOSE -> close(i);
      case BRACE -> brace(i);
      case ADDRESS -> address(i);
      default -> -1;
    };
  }

  private int code(int i) {
    int open = Bytes.skipRun(t, i, limit, '`');
    int end = backticks.endOfRun(t, open, limit, open - i);
    if (end < 0) {
      return open;
    }
    int behind = attributesBehind(end);
    tokens.add(Tokens.CODE, i, end, "");
    hide(end, behind);
    return behind;
  }

  /** Where an attribute list ends that stands at {@code i}, with its id taken; or {@code i}. */
  private int attributesBehind(int i) {
    if (!switches.inlineAttributes || i >= limit || t[i] != '{') {
      return i;
    }
    int end = attributeLists.read(t, i, limit);
    if (end < 0) {
      return i;
    }
    takeId();
    return end;
  }

  private void takeId() {
    int from = attributeLists.idStart;
    int to = attributeLists.idEnd;
    if (from < to) {
      facts.addId(string(from, to), Anchor.Kind.ATTRIBUTE, text.origin(from), text.origin(to));
    }
  }

  private void hide(int from, int to) {
    if (from < to) {
      tokens.add(Tokens.HIDDEN, from, to, "");
    }
  }

  private int angle(int i) {
    int end = Autolinks.end(t, i, limit);
    if (end > 0) {
      String address = Entities.resolve(t, i + 1, end - 1, false);
      tokens.add(Tokens.SHOWN, i, end, address);
      String scheme = Autolinks.isMail(t, i + 1, end - 1) ? "mailto:" : "";
      autolink(scheme + address, address, i, end, i + 1, end - 1);
      return end;
    }
    end = html.construct(i);
    if (end > 0) {
      tokens.add(Tokens.HTML, i, end, "");
    }
    return end;
  }

  /** Reads an address that nothing marks; in brackets GFM takes none for a link. */
  private int address(int i) {
    int end = brackets.count > 0 ? -1 : bareAutolinks.end(t, i, plainFrom, limit);
    if (end > 0) {
      int start = bareAutolinks.start;
      String address = Entities.resolve(t, start, end, false);
      tokens.add(Tokens.SHOWN, start, end, address);
      autolink(bareAutolinks.prefix + address, address, start, end, start, end);
    }
    return end;
  }

  private void autolink(
      String target, String address, int from, int to, int targetFrom, int targetTo) {
    facts.references.add(
        new Reference(
            Reference.Form.AUTOLINK,
            false,
            target,
            address,
            Optional.empty(),
            text.span(from, to),
            text.span(targetFrom, targetTo)));
  }

  /** Reads the attribute list of a heading. */
  private int brace(int i) {
    if (!inHeading) {
      return -1;
    }
    int end = attributeLists.read(t, i, limit);
    if (end < limit) {
      return -1;
    }
    headingAttributes = attributeLists.toAttributes(text);
    contentEnd = i;
    return limit;
  }

  private int open(int i) {
    int mark = i > plainFrom ? t[i - 1] : 0;
    int kind = Brackets.LINK;
    if (mark == '!') {
      kind = Brackets.IMAGE;
    } else if (mark == '^' && switches.inlineFootnotes) {
      kind = Brackets.NOTE;
    }
    brackets.push(kind, i, tokens.count, facts);
    tokens.add(Tokens.BRACKET, kind == Brackets.LINK ? i : i - 1, i + 1, "");
    return i + 1;
  }

  private int close(int i) {
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
      return i + 1;
    }
    int next = i + 1;
    if (next < limit && t[next] == '(') {
      int end = parts.inParentheses(t, next, limit);
      if (end > 0) {
        return inline(bracket, i, end);
      }
    }
    if (kind == Brackets.LINK && switches.bracketedSpans && next < limit && t[next] == '{') {
      int end = attributeLists.read(t, next, limit);
      if (end > 0) {
        takeId();
        tokens.enclose(brackets.token(bracket), i, end);
        return end;
      }
    }
    return labelled(bracket, i);
  }

  private int inline(int bracket, int close, int end) {
    // What attributes and text are read with would overwrite the destination.
    int from = parts.start;
    int to = parts.end;
    Reference.Form form = Reference.Form.INLINE;
    String target = Entities.resolve(t, from, to, true);
    reference(bracket, close, end, form, target, Optional.empty(), text.span(from, to));
    return attached(bracket, close, end);
  }

  /** Reads the use of a label whose brackets, or whose text's, close at {@code i}. */
  private int labelled(int bracket, int i) {
    int open = brackets.place(bracket);
    int label = i + 1;
    boolean labelFollows =
        label < limit && t[label] == '[' && !(switches.footnotes && isNote(label));
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
      Optional<String> written = Optional.of(string(from, to));
      reference(bracket, i, end, form, definition.target(), written, definition.targetSpan());
      return attached(bracket, i, end);
    }
    if (!full && switches.footnotes && isNote(open)) {
      if (definitions.hasFootnote(LinkParts.key(t, open + 2, i))) {
        tokens.collapse(brackets.token(bracket), Tokens.FOOTNOTE, i + 1, "");
      }
      return i + 1;
    }
    LabelUse.Form form =
        full ? LabelUse.Form.FULL : labelEnd > 0 ? LabelUse.Form.COLLAPSED : LabelUse.Form.SHORTCUT;
    useOfLabel(bracket, i, form, string(from, to), end);
    return i + 1;
  }

  private boolean isNote(int bracket) {
    return bracket + 1 < limit && t[bracket + 1] == '^';
  }

  private void useOfLabel(int bracket, int close, LabelUse.Form form, String label, int end) {
    int open = brackets.place(bracket);
    boolean image = brackets.kind(bracket) == Brackets.IMAGE;
    boolean usedUp = open == usedLabel && form != LabelUse.Form.FULL || isTaskBox(open, close);
    if (usedUp) {
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

  private void reference(
      int bracket,
      int close,
      int end,
      Reference.Form form,
      String target,
      Optional<String> label,
      Span targetSpan) {
    int open = brackets.place(bracket);
    if (open == usedLabel) {
      // The label seemed to belong to the brackets before it, but it is the text of a link.
      facts.labelUses.remove(facts.labelUses.size() - 1);
      usedLabel = -1;
    }
    boolean image = brackets.kind(bracket) == Brackets.IMAGE;
    if (image) {
      brackets.dropInner(bracket, facts);
    }
    String shown = visibleText(bracket, close);
    Span span = text.span(image ? open - 1 : open, end);
    facts.references.add(new Reference(form, image, target, shown, label, span, targetSpan));
    brackets.raise(bracket);
    if (image) {
      tokens.collapse(brackets.token(bracket), Tokens.IMAGE, end, shown);
    } else {
      tokens.enclose(brackets.token(bracket), close, end);
      brackets.deactivate();
    }
  }

  /** The end of a reference with the attribute list behind it. */
  private int attached(int bracket, int close, int end) {
    int behind = attributesBehind(end);
    hide(end, behind);
    return behind;
  }

  private String visibleText(int bracket, int close) {
    int from = brackets.place(bracket) + 1;
    boolean deep = brackets.height(bracket) > DEEPEST;
    return deep ? "" : visible.line(from, close, brackets.token(bracket) + 1);
  }

  private String string(int from, int to) {
    return new String(t, from, to - from, StandardCharsets.UTF_8);
  }
}
