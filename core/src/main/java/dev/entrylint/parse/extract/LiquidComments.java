package dev.entrylint.parse.extract;

import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.LiquidText;
import java.util.ArrayList;
import java.util.List;

/**
 * Comments of Liquid, which has run before anything is code: <code>{% comment %}text{% endcomment
 * %}</code> and <code>{% # text %}</code>.
 */
final class LiquidComments {

  private LiquidComments() {}

  /** Those of {@code text} from {@code from} on. */
  static List<Comment> of(String text, int from) {
    byte[] units = new byte[text.length()]; // places in it are those in the text
    for (int i = 0; i < units.length; i++) {
      units[i] = text.charAt(i) < 0x80 ? (byte) text.charAt(i) : -1;
    }
    List<Comment> comments = new ArrayList<>();
    for (Span each : LiquidText.of(units, from).comments()) {
      comments.add(new Comment(within(each.of(text)), each));
    }
    return comments;
  }

  private static String within(String comment) {
    int open = comment.indexOf("%}") + 2;
    int close = comment.lastIndexOf("{%");
    if (close > 0) {
      return comment.substring(open, close).strip();
    }
    String said = comment.substring(comment.indexOf('#') + 1, open - 2);
    return (said.endsWith("-") ? said.substring(0, said.length() - 1) : said).strip();
  }
}
