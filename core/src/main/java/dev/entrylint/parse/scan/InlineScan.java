package dev.entrylint.parse.scan;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.scan.html.HtmlScan;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.inline.Autolinks;
import dev.entrylint.parse.scan.inline.BacktickRuns;
import dev.entrylint.parse.scan.inline.BareAutolinks;
import dev.entrylint.parse.scan.inline.BracketScan;
import dev.entrylint.parse.scan.inline.DollarMath;
import dev.entrylint.parse.scan.inline.InlineLists;
import dev.entrylint.parse.scan.inline.TexInlines;
import dev.entrylint.parse.scan.inline.VisibleText;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.Tokens;
import dev.entrylint.parse.scan.text.WrittenTargets;
import java.util.Optional;

/**
 * Finds what stands in a stretch of text beside plain text and emphasis: code, links, tags and the
 * like.
 */
final class InlineScan {

  private static final byte ESCAPE = 1;
  private static final byte CODE = 2;
  private static final byte ANGLE = 3;
  private static final byte OPEN = 4;
  private static final byte CLOSE = 5;
  private static final byte BRACE = 6;
  private static final byte ADDRESS = 7;
  private static final byte DOLLAR = 8;

  /** What the text is that is scanned. */
  enum Place {
    TEXT,
    /** The first text of a list item. */
    ITEM,
    /** A cell of a table. */
    CELL,
    HEADING
  }

  private final SyntaxOptions options;
  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;
  private final VisibleText visible;
  private final InlineLists inlineLists;
  private final BracketScan brackets;
  private final BraceScan braces;
  private final HtmlScan html;

  /** For code that is handed on as HTML, in which there is no Markdown. */
  private final HtmlScan rawHtml;

  /** For tags whose names are none to CommonMark. */
  private final HtmlTags tags;

  private final BacktickRuns backticks = new BacktickRuns();
  private final DollarMath math = new DollarMath();
  private final TexInlines tex = new TexInlines();
  private final BareAutolinks bareAutolinks = new BareAutolinks();

  /** What to do at a byte, by its value. */
  private final byte[] actions = new byte[256];

  /** Takes in the running text, if it is asked for. */
  private final Optional<ProseMask> prose;

  private byte[] t;
  private int limit;

  /** Where plain text began last: what stands before is part of something else. */
  private int plainFrom;

  private boolean inHeading;

  InlineScan(
      SyntaxOptions options,
      Facts facts,
      LeafText text,
      Tokens tokens,
      VisibleText visible,
      InlineLists inlineLists,
      BracketScan brackets,
      BraceScan braces,
      HtmlScan rawHtml,
      Optional<ProseMask> prose) {
    this.options = options;
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
    this.visible = visible;
    this.inlineLists = inlineLists;
    this.brackets = brackets;
    this.braces = braces;
    this.rawHtml = rawHtml;
    this.prose = prose;
    html = new HtmlScan(new HtmlTags(options), facts, options);
    tags = new HtmlTags(options);
    actions['\\'] = ESCAPE;
    actions['`'] = CODE;
    actions['<'] = ANGLE;
    actions['['] = OPEN;
    actions[']'] = CLOSE;
    if (options.attributeSyntax != AttributeSyntax.NONE
        || options.shortcodes
        || options.macros
        || options.mdx) {
      actions['{'] = BRACE;
    }
    if (options.dollarMath) {
      actions['$'] = DOLLAR;
    }
    if (options.bareAutolinks) {
      actions[':'] = ADDRESS;
      actions['.'] = ADDRESS;
      actions['@'] = ADDRESS;
    }
  }

  /** Scans {@code [from, to)} of the text, whose tokens are then known. */
  void scan(int from, int to, Place place) {
    t = text.bytes;
    limit = to;
    plainFrom = from;
    inHeading = place == Place.HEADING;
    math.clear();
    tex.clear();
    tokens.clear();
    inlineLists.begin(to);
    brackets.begin(to, place == Place.ITEM);
    braces.begin(from, to, inHeading);
    backticks.clear();
    bareAutolinks.clear(from);
    html.begin(text, to);
    visible.begin(t, from, to, place == Place.CELL);
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
      case BRACE -> braces.read(i);
      case ADDRESS -> address(i);
      case DOLLAR -> math(i);
      default -> -1;
    };
  }

  private int backslash(int i) {
    if (i + 1 < limit && options.escapes.has(t[i + 1])) {
      return i + 2;
    }
    // In a heading a command counts for the id, which is for the dialect to say.
    int end = options.tex && !inHeading ? tex.end(t, i, limit) : -1;
    if (end > 0) {
      tokens.add(Tokens.HIDDEN, i, end, "");
    }
    return end;
  }

  private int code(int i) {
    int open = Bytes.skipRun(t, i, limit, '`');
    if (options.tightCode && open == i + 1 && open < limit && Bytes.isSpace(t[open])) {
      return open;
    }
    int end = backticks.endOfRun(t, open, limit, open - i);
    if (end < 0) {
      return open;
    }
    if (options.rawAttributes && Bytes.startsWith(t, end, limit, "{=")) {
      int raw = tags.expressionEnd(t, end, limit);
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
    int end = Autolinks.end(t, i, limit, options.schemes);
    if (end > 0) {
      String address = Entities.resolve(t, i + 1, end - 1, false);
      tokens.add(Tokens.ADDRESS, i, end, address);
      String scheme = Autolinks.isMail(t, i + 1, end - 1) ? "mailto:" : "";
      autolink(scheme, address, i, end, i + 1, end - 1);
      return inlineLists.behind(end);
    }
    end = html.construct(i);
    if (end < 0 && options.wideTagNames) {
      end = tags.named(t, i, limit, options.dottedTagNames);
    }
    if (end < 0) {
      return end;
    }
    tokens.add(Tokens.HTML, i, end, "");
    // In kramdown an element has one behind its end tag, too.
    return options.attributeSyntax == AttributeSyntax.KRAMDOWN && t[i + 1] == '/'
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
      String address = text.string(start, end);
      tokens.add(Tokens.ADDRESS, start, end, address);
      autolink(bareAutolinks.prefix, address, start, end, start, end);
    }
    return end;
  }

  /**
   * @param prefix what the target has before the {@code address} as it is written
   */
  private void autolink(
      String prefix, String address, int from, int to, int targetFrom, int targetTo) {
    Span span = text.span(targetFrom, targetTo);
    Optional<TargetParts> parts =
        WrittenTargets.parts(text, targetFrom, targetTo, false, address, span);
    if (parts.isEmpty() && !prefix.isEmpty()) {
      parts = Optional.of(TargetParts.of(address, span.start()));
    }
    facts.references.add(
        new Reference(
            Reference.Form.AUTOLINK,
            false,
            prefix + address,
            address,
            Optional.empty(),
            text.span(from, to),
            span,
            parts));
  }

  private int math(int i) {
    int end = math.end(t, i, limit);
    if (end > 0) {
      tokens.add(Tokens.MATH, i, end, text.string(i, end));
    }
    return end;
  }
}
