package dev.entrylint.parse.extract;

import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.ScanReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Comments between two {@code %%} in running text, as Obsidian has them: one that begins its line
 * goes over blank lines too.
 */
final class PercentComments {

  private static final String MARK = "%%";

  private final String text;

  /** As long as the text; what is no running text, such as code, is not there. */
  private final String prose;

  private PercentComments(String text, String prose) {
    this.text = text;
    this.prose = prose;
  }

  /** Those of {@code file}, which holds {@code text} and was read as {@code syntax}. */
  static List<Comment> of(SourceFile file, String text, SyntaxRules rules, Syntax syntax) {
    if (!text.contains(MARK)) {
      return List.of();
    }
    StringBuilder prose = new StringBuilder(new ScanReader().prose(file, rules));
    for (HeadingSyntax each : syntax.headings()) {
      addTitle(each.titleSpan(), text, prose);
    }
    return new PercentComments(text, prose.toString()).read();
  }

  /** Titles count as well, but for what seems to be code in them. */
  private static void addTitle(Span title, String text, StringBuilder prose) {
    String written = title.of(text);
    int code = written.indexOf('`');
    int behind = written.lastIndexOf('`') + 1;
    for (int i = 0; i < written.length(); i++) {
      char c = code >= 0 && i >= code && i < behind ? 0 : written.charAt(i);
      prose.setCharAt(title.start() + i, c);
    }
  }

  private List<Comment> read() {
    List<Comment> comments = new ArrayList<>();
    int open = prose.indexOf(MARK);
    int close = behind(open);
    while (open >= 0 && close >= 0) {
      String within = prose.substring(open + MARK.length(), close);
      if (isOfOneBlock(within) || beginsLine(open)) {
        comments.add(new Comment(said(open + MARK.length(), close), span(open, close)));
        open = behind(close);
        close = behind(open);
      } else {
        open = close;
        close = behind(open);
      }
    }
    return comments;
  }

  private static Span span(int open, int close) {
    return new Span(open, close + MARK.length());
  }

  private int behind(int mark) {
    return mark < 0 ? -1 : prose.indexOf(MARK, mark + MARK.length());
  }

  private static boolean isOfOneBlock(String within) {
    boolean blank = false;
    for (int i = 0; i < within.length(); i++) {
      if (within.charAt(i) == '\n') {
        if (blank) {
          return false;
        }
        blank = true;
      } else if (within.charAt(i) > ' ') {
        blank = false;
      }
    }
    return true;
  }

  private boolean beginsLine(int at) {
    int i = at;
    while (i > 0 && prose.charAt(i - 1) <= ' ' && prose.charAt(i - 1) != '\n') {
      i--;
    }
    return i == 0 || prose.charAt(i - 1) == '\n';
  }

  /** The markers of quotes and lists are between lines only. */
  private String said(int from, int to) {
    String written = text.substring(from, to);
    return (written.indexOf('\n') < 0 ? written : prose.substring(from, to)).strip();
  }
}
