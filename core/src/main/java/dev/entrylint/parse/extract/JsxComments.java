package dev.entrylint.parse.extract;

import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Comments of JSX that readers do not report, since they see them as running text alone: those in
 * blocks of tags, and those that begin their line and go over blank ones.
 */
final class JsxComments {

  private static final String OPEN = "{/*";
  private static final String CLOSE = "*/}";

  private final String text;

  /** Where there are such comments, and where there are none, each in the order of the text. */
  private final List<Span> tags = new ArrayList<>();

  private final List<Span> code = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();

  private JsxComments(String text, Syntax syntax) {
    this.text = text;
    for (Block each : syntax.blocks()) {
      if (each.kind() == Block.Kind.HTML) {
        tags.add(each.span());
      }
    }
    for (Fence each : syntax.fences()) {
      code.add(each.span());
    }
    for (Comment each : syntax.comments()) {
      known.add(each.span().start());
    }
  }

  /** Those of {@code text}, which was read as {@code syntax}. */
  static List<Comment> of(String text, Syntax syntax) {
    return text.contains(OPEN) ? new JsxComments(text, syntax).read() : List.of();
  }

  private List<Comment> read() {
    List<Comment> comments = new ArrayList<>();
    int tag = 0;
    int fence = 0;
    int open = text.indexOf(OPEN);
    int close = behind(open);
    while (open >= 0 && close >= 0) {
      tag = next(tags, tag, open);
      fence = next(code, fence, open);
      boolean seen = contains(tags, tag, open) || beginsLine(open);
      if (known.contains(open)) {
        open = text.indexOf(OPEN, close);
      } else if (seen && !contains(code, fence, open)) {
        String said = text.substring(open + OPEN.length(), close - CLOSE.length()).strip();
        comments.add(new Comment(said, new Span(open, close)));
        open = text.indexOf(OPEN, close);
      } else {
        open = text.indexOf(OPEN, open + 1);
      }
      close = open + OPEN.length() <= close - CLOSE.length() ? close : behind(open);
    }
    return comments;
  }

  private int behind(int open) {
    int close = open < 0 ? -1 : text.indexOf(CLOSE, open + OPEN.length());
    return close < 0 ? -1 : close + CLOSE.length();
  }

  /** The first of {@code spans} from {@code i} on that does not end before {@code place}. */
  private static int next(List<Span> spans, int i, int place) {
    int next = i;
    while (next < spans.size() && spans.get(next).end() <= place) {
      next++;
    }
    return next;
  }

  private static boolean contains(List<Span> spans, int i, int place) {
    return i < spans.size() && spans.get(i).start() <= place;
  }

  private boolean beginsLine(int at) {
    int i = at;
    while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }
}
