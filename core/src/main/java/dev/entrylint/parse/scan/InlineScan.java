package dev.entrylint.parse.scan;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.attribute.HeadingLists;
import dev.entrylint.parse.scan.attribute.PythonLists;
import dev.entrylint.parse.scan.block.LineStarts;
import dev.entrylint.parse.scan.block.Tables;
import dev.entrylint.parse.scan.html.HtmlScan;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.html.Includes;
import dev.entrylint.parse.scan.inline.Autolinks;
import dev.entrylint.parse.scan.inline.BacktickRuns;
import dev.entrylint.parse.scan.inline.BareAutolinks;
import dev.entrylint.parse.scan.inline.BracketScan;
import dev.entrylint.parse.scan.inline.Definitions;
import dev.entrylint.parse.scan.inline.DollarMath;
import dev.entrylint.parse.scan.inline.InlineLists;
import dev.entrylint.parse.scan.inline.LinkParts;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.inline.PandocEmphasis;
import dev.entrylint.parse.scan.inline.TexInlines;
import dev.entrylint.parse.scan.inline.VisibleText;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Macros;
import dev.entrylint.parse.scan.text.Shortcodes;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;
import dev.entrylint.parse.scan.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second pass: finds links, images, tags and the like in the text of each block. */
final class InlineScan {

  private static final byte ESCAPE = 1;
  private static final byte CODE = 2;
  private static final byte ANGLE = 3;
  private static final byte OPEN = 4;
  private static final byte CLOSE = 5;
  private static final byte BRACE = 6;
  private static final byte ADDRESS = 7;
  private static final byte DOLLAR = 8;

  /** Before an attribute list emphasis is not looked for any farther. */
  private static final int LONGEST_EMPHASIS = 1000;

  private final TextBlocks blocks;
  private final Source source;
  private final SyntaxOptions switches;
  private final Facts facts;

  private final LeafText text;
  private final HtmlScan html;

  /** For HTML that no Markdown is in: blocks, and code that is handed on. */
  private final HtmlScan rawHtml;

  /** For tags whose names are none to CommonMark. */
  private final HtmlTags tags;

  private final AttributeLists attributeLists;
  private final HeadingLists headingLists;
  private final PythonLists pythonLists;
  private final Tokens tokens = new Tokens();
  private final InlineLists inlineLists;
  private final BracketScan brackets;
  private final BacktickRuns backticks = new BacktickRuns();
  private final DollarMath math = new DollarMath();
  private final TexInlines tex = new TexInlines();
  private final BareAutolinks bareAutolinks = new BareAutolinks();
  private final VisibleText visible;
  private final PandocEmphasis pandocEmphasis = new PandocEmphasis(tokens);

  /** What to do at a byte, by its value. */
  private final byte[] actions = new byte[256];

  /** Takes in the running text, if it is asked for. */
  private final Optional<ProseMask> prose;

  private byte[] t;
  private int from;
  private int limit;

  /** Where plain text began last: what stands before is part of something else. */
  private int plainFrom;

  private boolean inHeading;

  /** Whether a heading may end with an attribute list. */
  private boolean mayHaveList;

  /** The attribute list at the end of a heading, and where its content ends without it. */
  private Attributes headingAttributes;

  private int contentEnd;

  /** Where the content goes on behind a list in its midst, or the end of the text. */
  private int resume;

  /** Whether the text is the first of a list item. */
  private boolean inItem;

  InlineScan(
      TextBlocks blocks,
      Source source,
      SyntaxOptions switches,
      Definitions definitions,
      Notes notes,
      LinkParts parts,
      Facts facts,
      Optional<ProseMask> prose) {
    this.blocks = blocks;
    this.prose = prose;
    this.source = source;
    this.switches = switches;
    this.facts = facts;
    text = new LeafText(source);
    html = new HtmlScan(new HtmlTags(switches), facts, switches);
    rawHtml = new HtmlScan(HtmlTags.lenient(switches), facts, switches);
    tags = new HtmlTags(switches);
    attributeLists = new AttributeLists(switches);
    headingLists = new HeadingLists(switches);
    pythonLists = new PythonLists(switches.escapes);
    visible = new VisibleText(switches, tokens);
    inlineLists = new InlineLists(switches, facts, text, tokens);
    brackets =
        new BracketScan(
            switches, definitions, notes, parts, facts, text, tokens, visible, inlineLists);
    actions['\\'] = ESCAPE;
    actions['`'] = CODE;
    actions['<'] = ANGLE;
    actions['['] = OPEN;
    actions[']'] = CLOSE;
    if (switches.attributeSyntax != AttributeSyntax.NONE
        || switches.shortcodes
        || switches.macros
        || switches.mdx) {
      actions['{'] = BRACE;
    }
    if (switches.dollarMath) {
      actions['$'] = DOLLAR;
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
          rawHtml.begin(text, text.end);
          rawHtml.scan(text.start);
        }
        default -> {
          inItem = blocks.detail(block) == 1;
          inlines(text.start, text.end, false);
          inItem = false;
          if (switches.attributeSyntax == AttributeSyntax.PYTHON) {
            pythonTerms(block);
          }
          if (switches.blockIds) {
            blockId();
          }
          if (switches.snippets) {
            Includes.takeSnippets(source.bytes, blocks, block, facts);
          }
          if (blocks.kind(block) == TextBlocks.TERM) {
            List<TitlePart> parts = visible.parts(text.start, text.end, 0);
            facts.addText(parts, raw(text.start, text.end), text.span(text.start, text.end));
          }
        }
      }
    }
  }

  private void heading(int block) {
    boolean underlined = blocks.start(block) == blocks.lines[blocks.firstLine(block)];
    boolean closed = !underlined && text.origin(text.end) < blocks.end(block);
    inHeading = true;
    mayHaveList = !(closed && switches.attributeSyntax.isBehindClosing());
    headingAttributes = Attributes.NONE;
    contentEnd = text.end;
    resume = text.end;
    inlines(text.start, text.end, false);
    inHeading = false;
    if (switches.attributeSyntax == AttributeSyntax.DOCUSAURUS && contentEnd == text.end) {
      commentedId();
    }
    if (switches.attributeSyntax == AttributeSyntax.DOCUSAURUS && contentEnd == text.end) {
      shownId();
    }
    if (switches.attributeSyntax == AttributeSyntax.PYTHON) {
      pythonList();
    }
    int list = blocks.attributes(block);
    if (list >= 0) {
      int end = attributeLists.read(source.bytes, list, source.length);
      headingAttributes = attributeLists.toAttributes(source.span(list, end));
    }
    if (contentEnd < text.end && switches.attributeSyntax != AttributeSyntax.PYTHON) {
      contentEnd =
          underlined || !switches.attributeSyntax.hasClosingBefore()
              ? Bytes.trimEnd(t, text.start, contentEnd)
              : LineStarts.headingEnd(t, text.start, contentEnd);
    }
    facts.headings.add(
        new HeadingSyntax(
            blocks.detail(block),
            headingParts(),
            raw(text.start, contentEnd),
            headingAttributes,
            source.span(blocks.start(block), blocks.end(block)),
            text.span(text.start, contentEnd),
            blocks.nested(block),
            blocks.inHtml(block)));
  }

  private List<TitlePart> headingParts() {
    List<TitlePart> parts = visible.parts(text.start, contentEnd, 0);
    if (resume == text.end) {
      return parts;
    }
    int token = 0;
    while (token < tokens.count && tokens.start(token) < resume) {
      token++;
    }
    List<TitlePart> all = new ArrayList<>(parts);
    all.addAll(visible.parts(resume, text.end, token));
    return all;
  }

  /** Takes the attribute list of a heading, once it is known where elements stand in it. */
  private void pythonList() {
    int last = findPythonList(text.start, text.end);
    if (last >= 0) {
      boolean before = last < text.end;
      headingAttributes = pythonLists.toAttributes(text.span(pythonLists.open(), last));
      contentEnd = pythonLists.start;
      resume = before ? last : text.end;
    }
  }

  /** Takes the id in the attribute list of a cell or term, the text from {@code from} on. */
  private void pythonList(int from, int to) {
    int end = Bytes.trimEnd(t, from, to);
    int last = findPythonList(Bytes.skipBlanks(t, from, end), end);
    if (last >= 0) {
      int open = pythonLists.open();
      Optional<String> id = pythonLists.toAttributes(text.span(open, last)).id();
      if (id.isPresent()) {
        facts.addId(id.get(), Anchor.Kind.ATTRIBUTE, text.origin(open), text.origin(last));
      }
    }
  }

  /** Takes the lists of terms, the lines of a paragraph above those of their definitions. */
  private void pythonTerms(int block) {
    int last = blocks.endLine(block);
    int define = last;
    boolean listed = false;
    for (int k = blocks.firstLine(block); k < last; k += 2) {
      int start = blocks.lines[k];
      if (define == last && LineStarts.isDefinition(source.bytes, start, blocks.lines[k + 1])) {
        define = k;
      }
      listed |= source.bytes[Bytes.trimEnd(source.bytes, start, blocks.lines[k + 1]) - 1] == '}';
    }
    if (!listed || define == last && !isDefinedBehind(blocks.lines[last - 1])) {
      return;
    }
    for (int k = blocks.firstLine(block); k < define; k += 2) {
      text.set(blocks.lines[k], blocks.lines[k + 1]);
      t = text.bytes;
      pythonList(text.start, text.end);
    }
  }

  /** Whether a definition begins on the next line, or behind a blank one. */
  private boolean isDefinedBehind(int end) {
    int line = source.line(end);
    return isDefinition(line + 1) || isDefinition(line + 2);
  }

  private boolean isDefinition(int line) {
    return line < source.lines()
        && LineStarts.isDefinition(source.bytes, source.lineStart(line), source.lineEnd(line));
  }

  private void takeId(int start, int end) {
    if (start < end) {
      facts.addId(string(start, end), Anchor.Kind.ATTRIBUTE, text.origin(start), text.origin(end));
    }
  }

  /** Finds the attribute list of Python-Markdown; where what holds it ends, or -1. */
  private int findPythonList(int start, int end) {
    boolean braced = false;
    boolean marked = false;
    for (int i = start; i < end; i++) {
      braced |= t[i] == '{';
      marked |= t[i] == '*' || t[i] == '_';
    }
    if (!braced) {
      return -1;
    }
    int first = end;
    int last = start;
    if (marked) {
      visible.parts(start, end, 0);
      first = visible.firstEmphasis(end);
      last = visible.lastEmphasis(start);
    }
    for (int k = 0; k < tokens.count; k++) {
      int kind = tokens.kind(k);
      if (kind != Tokens.HTML && kind != Tokens.BRACKET && kind != Tokens.HIDDEN) {
        first = Math.min(first, tokens.start(k));
        last = Math.max(last, tokens.end(k));
      }
    }
    boolean before = last == end && first < last;
    int from = before ? start : last;
    int to = before ? first : end;
    return pythonLists.find(t, from, to, tokens) ? to : -1;
  }

  /** The source of a heading's content, its lines without white space around them. */
  private String raw(int from, int to) {
    int lineEnd = from;
    while (lineEnd < to && !Bytes.isLineEnd(t[lineEnd])) {
      lineEnd++;
    }
    if (lineEnd == to) {
      return string(from, to);
    }
    StringBuilder raw = new StringBuilder(to - from);
    int start = from;
    for (int i = lineEnd; i < to; i++) {
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
      int cellEnd = Tables.cellEnd(text.bytes, cell, end, switches.pandocTables);
      inlines(cell, cellEnd, true);
      if (switches.attributeSyntax == AttributeSyntax.PYTHON) {
        pythonList(cell, cellEnd);
      }
      cell = cellEnd + 1;
    }
  }

  /** Scans {@code [from, to)} of the text. */
  private void inlines(int from, int to, boolean inRow) {
    t = text.bytes;
    limit = to;
    plainFrom = from;
    this.from = from;
    math.clear();
    tex.clear();
    tokens.clear();
    inlineLists.begin(to);
    brackets.begin(to, inItem);
    backticks.clear();
    bareAutolinks.clear(from);
    html.begin(text, to);
    visible.begin(t, from, to, inRow);
    int i = nextAction(from, to);
    while (i < to) {
      int next = act(actions[t[i] & 0xFF], i);
      if (next < 0) {
        i++;
      } else {
        i = next;
        plainFrom = i;
      }
      i = nextAction(i, to);
    }
    if (prose.isPresent() && !inHeading) {
      prose.get().take(text, from, to, tokens);
    }
  }

  /** The first place from {@code i} on where something may begin, or one from {@code to} on. */
  private int nextAction(int i, int to) {
    byte[] b = t;
    byte[] what = actions;
    int at = i;
    int most = to - 3;
    // Four at a time, since nearly all bytes are plain text.
    while (at < most
        && (what[b[at] & 0xFF]
                | what[b[at + 1] & 0xFF]
                | what[b[at + 2] & 0xFF]
                | what[b[at + 3] & 0xFF])
            == 0) {
      at += 4;
    }
    while (at < to && what[b[at] & 0xFF] == 0) {
      at++;
    }
    return at;
  }

  /** Reads what begins at {@code i}; its end, or -1 if it is plain text. */
  private int act(int action, int i) {
    return switch (action) {
      case ESCAPE -> backslash(i);
      case CODE -> code(i);
      case ANGLE -> angle(i);
      case OPEN -> brackets.open(i, i > plainFrom ? t[i - 1] : 0);
      case CLOSE -> brackets.close(i);
      case BRACE -> brace(i);
      case ADDRESS -> address(i);
      case DOLLAR -> math(i);
      default -> -1;
    };
  }

  private int backslash(int i) {
    if (i + 1 < limit && switches.escapes.has(t[i + 1])) {
      return i + 2;
    }
    // In a heading a command counts for the id, which is for the dialect to say.
    int end = switches.tex && !inHeading ? tex.end(t, i, limit) : -1;
    if (end > 0) {
      tokens.add(Tokens.HIDDEN, i, end, "");
    }
    return end;
  }

  private int code(int i) {
    int open = Bytes.skipRun(t, i, limit, '`');
    if (switches.tightCode && open == i + 1 && open < limit && Bytes.isSpace(t[open])) {
      return open;
    }
    int end = backticks.endOfRun(t, open, limit, open - i);
    if (end < 0) {
      return open;
    }
    if (switches.inlineAttributes && Bytes.startsWith(t, end, limit, "{=")) {
      int raw = HtmlTags.braces(t, end, limit);
      if (raw > 0) {
        // Code of another format, which goes to the output as it is.
        if (Bytes.startsWith(t, end, limit, "{=html")) {
          rawHtml.begin(text, end - (open - i));
          rawHtml.scan(open);
        }
        tokens.add(Tokens.HTML, i, raw, "");
        return raw;
      }
    }
    tokens.add(Tokens.CODE, i, end, "");
    return inlineLists.behind(end);
  }

  private int angle(int i) {
    int end = Autolinks.end(t, i, limit, switches.schemes);
    if (end > 0) {
      String address = Entities.resolve(t, i + 1, end - 1, false);
      tokens.add(Tokens.ADDRESS, i, end, address);
      String scheme = Autolinks.isMail(t, i + 1, end - 1) ? "mailto:" : "";
      autolink(scheme + address, address, i, end, i + 1, end - 1);
      return inlineLists.behind(end);
    }
    end = html.construct(i);
    if (end < 0 && switches.wideTagNames) {
      end = tags.named(t, i, limit, switches.dottedTagNames);
    }
    if (end < 0) {
      return end;
    }
    tokens.add(Tokens.HTML, i, end, "");
    // In kramdown an element has one behind its end tag, too.
    return switches.attributeSyntax == AttributeSyntax.KRAMDOWN && t[i + 1] == '/'
        ? inlineLists.behind(end)
        : end;
  }

  /** Reads an address that nothing marks; in brackets GFM takes only those of mail for links. */
  private int address(int i) {
    int c = t[i];
    boolean hopeless =
        c == '.' && (i == plainFrom || t[i - 1] != 'w')
            || c == ':' && (i + 1 == limit || t[i + 1] != '/')
            || c != '@' && brackets.isOpen();
    int end = hopeless ? -1 : bareAutolinks.end(t, i, plainFrom, limit);
    if (end > 0) {
      int start = bareAutolinks.start;
      String address = string(start, end);
      tokens.add(Tokens.ADDRESS, start, end, address);
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

  /** Reads a shortcode, an expression of JSX or the attribute list of a heading. */
  private int brace(int i) {
    int end = switches.shortcodes ? Shortcodes.end(t, i, limit) : -1;
    if (end < 0 && switches.bracedIncludes) {
      end = include(i);
    }
    if (end < 0 && switches.macros) {
      end = Macros.end(t, i, limit);
    }
    if (end > 0 && switches.macros) {
      macro(i, end);
    }
    if (end < 0 && inHeading && mayHaveList && !isListOfInline(i)) {
      end = headingList(i);
      if (end > 0) {
        return end;
      }
    }
    if (end < 0 && switches.attributeSyntax == AttributeSyntax.DOCUSAURUS && !inHeading) {
      int behind = inlineLists.ofDirective(i);
      if (behind > i) {
        return behind;
      }
    }
    if (end < 0 && switches.mdx) {
      end = expression(i);
    }
    if (end < 0 && !inHeading && switches.listsAnywhere) {
      return listAnywhere(i);
    }
    if (end < 0 && isBehindInline(i)) {
      int behind = inlineLists.behind(i);
      return behind > i ? behind : -1;
    }
    if (end < 0 && switches.curlyLists && !inHeading) {
      int behind = inlineLists.atEnd(i);
      return behind > i ? behind : -1;
    }
    if (end > 0) {
      // Kept in a heading, since its source counts for the id.
      tokens.add(inHeading ? Tokens.HTML : Tokens.HIDDEN, i, end, "");
    }
    return end;
  }

  /** Reads an attribute list of commonmark_x, which is that of whatever stands before it. */
  private int listAnywhere(int i) {
    if (i > from && t[i - 1] != '[') {
      int behind = inlineLists.behind(i);
      return behind > i ? behind : -1;
    }
    int end = attributeLists.read(t, i, limit);
    if (end > 0) {
      tokens.add(Tokens.HIDDEN, i, end, ""); // before it there is nothing
    }
    return end;
  }

  /** Whether an attribute list at {@code i} is that of the emphasis that ends before it. */
  private boolean isBehindInline(int i) {
    int mark = i == text.start ? 0 : t[i - 1];
    boolean listed =
        switch (switches.attributeSyntax) {
          case PYTHON -> mark == '*' || mark == '_';
          case KRAMDOWN -> mark == '*' || mark == '_' || mark == '~' && switches.strikethrough;
          case MARKDOWN_IT -> mark == '*' || mark == '_' || mark == '~';
          default -> false;
        };
    return listed && closesEmphasis(i, mark);
  }

  /** Whether the marks before {@code i} seem to close what others before them open. */
  private boolean closesEmphasis(int i, int mark) {
    int k = i;
    while (k > text.start && t[k - 1] == mark) {
      k--;
    }
    if (k == text.start || Bytes.isSpace(t[k - 1]) || t[k - 1] == '\\') {
      return false;
    }
    int first = Math.max(text.start, k - LONGEST_EMPHASIS);
    for (k--; k > first; k--) {
      boolean inWord = k > text.start + 1 && (t[k - 2] < 0 || Bytes.isLetterOrDigit(t[k - 2]));
      if (t[k - 1] == mark && !Bytes.isSpace(t[k]) && !(mark == '_' && inWord)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list that ends a heading belongs to the emphasis, link or code right before it. */
  private boolean isListOfInline(int i) {
    return switches.attributeSyntax == AttributeSyntax.MARKDOWN_IT
        && (isBehindInline(i) || tokens.count > 0 && isElement(tokens.count - 1, i));
  }

  private boolean isElement(int token, int end) {
    int kind = tokens.kind(token);
    return tokens.end(token) == end
        && (kind == Tokens.CODE || kind == Tokens.IMAGE || kind == Tokens.CLOSE);
  }

  private int include(int i) {
    int end = Includes.bracesEnd(t, i, limit);
    if (end > 0) {
      facts.includes.add(Includes.inBraces(t, i, end));
    }
    return end;
  }

  private void macro(int start, int end) {
    facts.references.add(
        new Reference(
            Reference.Form.MACRO,
            false,
            string(start, end),
            "",
            Optional.empty(),
            text.span(start, end),
            text.span(start, end)));
  }

  /** Reads the attribute list at the end of a heading. */
  private int headingList(int i) {
    if (switches.attributeSyntax == AttributeSyntax.COMMONMARK) {
      int end = t[Math.min(i + 1, limit - 1)] == '-' ? -1 : attributeLists.read(t, i, limit);
      if (end > 0 && !headingLists.read(t, text.start, i, limit)) {
        // Attributes of what stands before it, apart from which the text goes on behind it.
        if (i > text.start) {
          takeId(attributeLists.idStart, attributeLists.idEnd);
        }
        tokens.add(Tokens.HTML, i, end, "");
        return end;
      }
    }
    if (!headingLists.read(t, text.start, i, limit)) {
      return -1;
    }
    if (switches.tex && isBehindCommand(i)
        || switches.emphasisBeforeList && pandocEmphasis.isOpen(t, text.start, i)) {
      return -1;
    }
    headingAttributes = headingLists.toAttributes(text.span(i, limit));
    contentEnd = i;
    return limit;
  }

  /** Whether a command of TeX stands before {@code i}, of which what follows is an argument. */
  private boolean isBehindCommand(int i) {
    int end = Bytes.trimEnd(t, text.start, i);
    int k = end;
    while (k > text.start && Bytes.isLetter(t[k - 1])) {
      k--;
    }
    return k < end && LineStarts.endsInBackslash(t, text.start, k);
  }

  /** Takes the id from a comment at the end of a heading, of HTML or of JSX. */
  private void commentedId() {
    int last = tokens.count - 1;
    if (last < 0 || tokens.kind(last) != Tokens.HTML || tokens.end(last) < text.end) {
      return;
    }
    int from = tokens.start(last);
    if (headingLists.readComment(t, from, text.end)) {
      headingAttributes = headingLists.toAttributes(text.span(from, text.end));
      contentEnd = from;
    }
  }

  /** Takes the id that Docusaurus finds in the text shown, even in code; the text stays. */
  private void shownId() {
    boolean marked = false;
    for (int i = text.start; i < text.end - 1; i++) {
      marked |= t[i] == '{' && t[i + 1] == '#';
    }
    if (!marked) {
      return;
    }
    StringBuilder all = new StringBuilder();
    for (TitlePart part : visible.parts(text.start, text.end, 0)) {
      all.append(part.text());
    }
    String shown = all.toString();
    int open = shown.lastIndexOf("{#");
    int close = shown.length() - 1;
    if (open >= 0 && close > open + 2 && shown.indexOf('}', open) == close) {
      Optional<String> id = Optional.of(shown.substring(open + 2, close).strip());
      headingAttributes = new Attributes(id, List.of(), Map.of(), text.span(text.start, text.end));
    }
  }

  /** Reads an expression of JSX, of which only comments are of interest. */
  private int expression(int i) {
    int end = HtmlTags.braces(t, i, limit);
    boolean comment =
        end - i >= 6
            && Bytes.startsWith(t, i, limit, "{/*")
            && Bytes.startsWith(t, end - 3, limit, "*/}");
    if (comment) {
      facts.comments.add(new Comment(string(i + 3, end - 3).strip(), text.span(i, end)));
    }
    return end;
  }

  private int math(int i) {
    int end = math.end(t, i, limit);
    if (end > 0) {
      tokens.add(Tokens.MATH, i, end, string(i, end));
    }
    return end;
  }

  /** Takes the id {@code ^id} at the end of a paragraph. */
  private void blockId() {
    int from = text.end;
    while (from > text.start && (Bytes.isLetterOrDigit(t[from - 1]) || t[from - 1] == '-')) {
      from--;
    }
    boolean found =
        from < text.end
            && from > text.start
            && t[from - 1] == '^'
            && (from - 1 == text.start || Bytes.isSpace(t[from - 2]));
    if (found) {
      int start = text.origin(from - 1);
      facts.addId(string(from - 1, text.end), Anchor.Kind.BLOCK, start, text.origin(text.end));
    }
  }

  private String string(int from, int to) {
    return new String(t, from, to - from, StandardCharsets.UTF_8);
  }
}
