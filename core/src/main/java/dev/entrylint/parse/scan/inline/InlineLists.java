package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.attribute.CurlyLists;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.Tokens;

/** The attribute lists that stand in running text, and take their ids for what is before them. */
public final class InlineLists {

  private final SyntaxOptions options;
  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;
  private final AttributeLists attributeLists;
  private final CurlyLists curlyLists = new CurlyLists();

  private byte[] t;
  private int limit;

  /** Adds the ids found in {@code text} to {@code facts}, and the lists to {@code tokens}. */
  public InlineLists(SyntaxOptions options, Facts facts, LeafText text, Tokens tokens) {
    this.options = options;
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
    attributeLists = new AttributeLists(options);
  }

  /** Begins a stretch of the text that ends at {@code limit}. */
  public void begin(int limit) {
    this.limit = limit;
    t = text.bytes;
    attributeLists.begin();
  }

  /** The end of the list at {@code i} that makes a span of the brackets before it; or -1. */
  int ofSpan(int i) {
    int end = attributeLists.read(t, i, limit);
    if (end > 0) {
      facts.addAttributeId(text, attributeLists.idStart, attributeLists.idEnd);
    }
    return end;
  }

  /** Where a list ends that stands at {@code i}, behind something inline; or {@code i}. */
  public int behind(int i) {
    if (i >= limit || t[i] != '{') {
      return i;
    }
    boolean kramdown =
        options.attributeSyntax == AttributeSyntax.KRAMDOWN && i + 1 < limit && t[i + 1] == ':';
    if (!options.inlineAttributes && !kramdown) {
      return i;
    }
    if (options.curlyLists) {
      return curly(i, curlyLists.readBehind(t, i, limit));
    }
    int end = ofSpan(i);
    if (end < 0) {
      return i;
    }
    tokens.add(Tokens.HIDDEN, i, end, "");
    return end;
  }

  /**
   * The same for a list of markdown-it-attrs that nothing is behind in its block, or nothing but
   * another one on a line of its own. The fences of containers, {@code :::}, end blocks, too.
   */
  public int atEnd(int i) {
    int end = curlyLists.read(t, i, limit);
    if (end < 0) {
      return i;
    }
    int behind = Bytes.skipBlanks(t, end, limit);
    if (behind < limit && Bytes.isLineEnd(t[behind])) {
      int next = Bytes.skipSpaces(t, behind, limit);
      boolean last = next < limit && t[next] == '{' && curlyLists.read(t, next, limit) == limit;
      boolean opens = isFence(lineStart(i)) && Bytes.isBlank(t[i - 1]);
      boolean ends = last || opens || isFence(next);
      return curly(i, ends ? curlyLists.read(t, i, limit) : -1);
    }
    return curly(i, behind == limit ? end : -1);
  }

  /** The same for the list of a directive, {@code :::name[title]{#id}}, as in Docusaurus. */
  public int ofDirective(int i) {
    int end = curlyLists.read(t, i, limit);
    int behind = end < 0 ? i : Bytes.skipBlanks(t, end, limit);
    if (end < 0 || behind < limit && !Bytes.isLineEnd(t[behind])) {
      return i;
    }
    int k = lineStart(i);
    if (!isFence(k)) {
      return i;
    }
    k = Bytes.skipName(t, Bytes.skipRun(t, k, limit, ':'), limit);
    return curly(i, k == i || t[k] == '[' && t[i - 1] == ']' ? end : -1);
  }

  private boolean isFence(int i) {
    return Bytes.startsWith(t, i, limit, ":::");
  }

  private int lineStart(int i) {
    int start = i;
    while (start > text.start && !Bytes.isLineEnd(t[start - 1])) {
      start--;
    }
    return start;
  }

  private int curly(int start, int end) {
    if (end < 0) {
      return start;
    }
    facts.addAttributeId(text, curlyLists.idStart, curlyLists.idEnd);
    tokens.add(Tokens.HIDDEN, start, end, "");
    return end;
  }
}
