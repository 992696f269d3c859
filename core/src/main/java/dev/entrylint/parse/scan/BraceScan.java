package dev.entrylint.parse.scan;

import dev.entrylint.model.Reference;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.html.Expressions;
import dev.entrylint.parse.scan.inline.InlineLists;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Includes;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Macros;
import dev.entrylint.parse.scan.text.Shortcodes;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.Optional;

/**
 * What begins with a brace in running text: shortcodes, included files, macros, expressions of JSX
 * and attribute lists.
 */
final class BraceScan {

  /** Before an attribute list emphasis is not looked for any farther. */
  private static final int LONGEST_EMPHASIS = 1000;

  private final SyntaxOptions options;
  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;
  private final InlineLists inlineLists;
  private final HeadingScan headings;
  private final AttributeLists attributeLists;
  private final Expressions expressions = new Expressions();

  private byte[] t;
  private int from;
  private int limit;
  private boolean inHeading;

  BraceScan(
      SyntaxOptions options,
      Facts facts,
      LeafText text,
      Tokens tokens,
      InlineLists inlineLists,
      HeadingScan headings) {
    this.options = options;
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
    this.inlineLists = inlineLists;
    this.headings = headings;
    attributeLists = new AttributeLists(options);
  }

  /** Begins the stretch {@code [from, limit)} of the text. */
  void begin(int from, int limit, boolean inHeading) {
    this.from = from;
    this.limit = limit;
    this.inHeading = inHeading;
    t = text.bytes;
    attributeLists.begin();
  }

  /** Reads what begins with the brace at {@code i}; its end, or -1 if it is plain text. */
  int read(int i) {
    int end = options.shortcodes ? Shortcodes.end(t, i, limit) : -1;
    if (end < 0 && options.bracedIncludes) {
      end = include(i);
    }
    if (end < 0 && options.macros) {
      end = Macros.end(t, i, limit);
    }
    if (end > 0 && options.macros) {
      macro(i, end);
    }
    if (end < 0 && inHeading && headings.mayHaveList() && !isListOfInline(i)) {
      end = headings.list(i);
      if (end > 0) {
        return end;
      }
    }
    if (end < 0 && options.attributeSyntax == AttributeSyntax.DOCUSAURUS && !inHeading) {
      int behind = inlineLists.ofDirective(i);
      if (behind > i) {
        return behind;
      }
    }
    if (end < 0 && options.mdx) {
      end = expression(i);
    }
    if (end < 0 && !inHeading && options.listsAnywhere) {
      return listAnywhere(i);
    }
    if (end < 0 && isBehindInline(i)) {
      int behind = inlineLists.behind(i);
      return behind > i ? behind : -1;
    }
    if (end < 0 && options.curlyLists && !inHeading) {
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
    boolean emphasis = mark == '*' || mark == '_' || mark == '~' && options.strikethrough;
    return emphasis && options.attributeSyntax.isBehindEmphasis() && closesEmphasis(i, mark);
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
    return options.attributeSyntax == AttributeSyntax.MARKDOWN_IT
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
            text.string(start, end),
            "",
            Optional.empty(),
            text.span(start, end),
            text.span(start, end)));
  }

  /** Reads an expression of JSX. */
  private int expression(int i) {
    int end = expressions.end(t, i, limit);
    if (end > 0) {
      facts.addExpression(text, i, end);
    }
    return end;
  }
}
