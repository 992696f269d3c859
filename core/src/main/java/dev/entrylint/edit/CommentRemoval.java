package dev.entrylint.edit;

import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.model.SuspectHeading;

/**
 * Takes a comment out of a text, so that readers see the same as before.
 *
 * @param all the text of {@code document}
 * @param comment all of the comment
 */
public record CommentRemoval(Document document, String all, Span comment) {

  /**
   * Whether what stands above and below the comment may become something else without it: a list,
   * and what could go on with it though there are blank lines; a line right below that would be a
   * heading if it did not continue the comment.
   */
  public static boolean mayJoin(Document document, Span comment) {
    int below = document.lines().line(comment.end()) + 1;
    for (SuspectHeading each : document.suspectHeadings()) {
      if (document.lines().line(each.span().start()) == below) {
        return true;
      }
    }
    return mayJoinBlocks(document, comment);
  }

  private static boolean mayJoinBlocks(Document document, Span comment) {
    Block above = null;
    Block below = null;
    for (Block block : document.blocks()) {
      if (block.span().end() <= comment.start()) {
        above = block;
      } else if (block.span().start() >= comment.end() && below == null) {
        below = block;
      }
    }
    return above != null
        && below != null
        && above.kind() == Block.Kind.LIST
        && (below.kind() == Block.Kind.LIST || below.kind() == Block.Kind.CODE);
  }

  /** A comment with the blanks beside it; alone on its lines with these, and one blank line. */
  public TextEdit edit() {
    int lineStart = document.lines().start(document.lines().line(comment.start()));
    int from = comment.start();
    while (from > lineStart && isBlank(all.charAt(from - 1))) {
      from--;
    }
    int to = comment.end();
    while (to < all.length() && isBlank(all.charAt(to))) {
      to++;
    }
    boolean last = to == all.length() || isEnd(all.charAt(to));
    if (from == lineStart && last) {
      return lines(from, nextLine(all, to));
    }
    boolean first = from == lineStart;
    return edit(first ? comment.start() : from, last || first ? to : comment.end());
  }

  private TextEdit lines(int from, int to) {
    boolean bareAbove = from == 0 || isBareLine(all, lineBefore(all, from));
    boolean bareBelow = to == all.length() || isBareLine(all, to);
    if (bareAbove && bareBelow) {
      boolean end = to == all.length();
      return edit(end && from > 0 ? lineBefore(all, from) : from, end ? to : nextLine(all, to));
    }
    boolean inText =
        document.blocks().stream()
            .anyMatch(
                block ->
                    block.kind() == Block.Kind.PARAGRAPH
                        && block.span().start() < from
                        && block.span().end() > to);
    // It ends what is above it, which must not go on below.
    boolean ends = !bareAbove && !bareBelow && !inText;
    int end = to;
    while (end > from && isEnd(all.charAt(end - 1))) {
      end--;
    }
    return edit(from, ends ? end : to);
  }

  private static int lineBefore(String all, int start) {
    int at = start - 1;
    if (at > 0 && all.charAt(at) == '\n' && all.charAt(at - 1) == '\r') {
      at--;
    }
    while (at > 0 && !isEnd(all.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int nextLine(String all, int from) {
    int at = from;
    while (at < all.length() && !isEnd(all.charAt(at))) {
      at++;
    }
    boolean two = all.startsWith("\r\n", at);
    return Math.min(all.length(), at + (two ? 2 : 1));
  }

  private static boolean isBareLine(String all, int start) {
    int at = start;
    while (at < all.length() && isBlank(all.charAt(at))) {
      at++;
    }
    return at == all.length() || isEnd(all.charAt(at));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private TextEdit edit(int from, int to) {
    return new TextEdit(document.path(), new Span(from, to), "");
  }
}
