package dev.entrylint.cli.page;

import dev.entrylint.base.Printable;
import java.util.ArrayList;
import java.util.List;

/** Running text in several styles, and the lines that it is broken into. */
final class StyledText {

  /** A stretch of one style. */
  private record Piece(String text, Style style) {}

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds a stretch; what speaks to a terminal in it does not. A newline breaks a line. */
  StyledText add(String text, Style style) {
    pieces.add(new Piece(Printable.text(text).replace('\t', ' '), style));
    return this;
  }

  /** How many columns a text takes, if each of its code points takes one. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** How many columns its longest line takes that nothing breaks. */
  int width() {
    StringBuilder all = new StringBuilder();
    pieces.forEach(each -> all.append(each.text));
    return all.toString().lines().mapToInt(StyledText::width).max().orElse(0);
  }

  /**
   * Its lines, of at most {@code width} columns unless a word has more; at least one.
   *
   * @param coloured whether styles are seen
   */
  List<String> lines(int width, boolean coloured) {
    Lines lines = new Lines(width, coloured);
    for (Piece piece : pieces) {
      int from = 0;
      for (int at = 0; at <= piece.text.length(); at++) {
        char here = at < piece.text.length() ? piece.text.charAt(at) : 0;
        if (here == ' ' || here == '\n' || at == piece.text.length()) {
          lines.word(piece.text.substring(from, at), piece.style);
          from = at + 1;
          if (here == ' ') {
            lines.space(piece.style);
          } else if (here == '\n') {
            lines.end();
          }
        }
      }
    }
    return lines.all();
  }

  /** Lines in the making. A word may be of several styles, and is not broken. */
  private static final class Lines {
    private final int width;
    private final boolean coloured;
    private final List<String> done = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private int taken;
    private int wordTaken;
    private Style space;

    Lines(int width, boolean coloured) {
      this.width = width;
      this.coloured = coloured;
    }

    void word(String text, Style style) {
      if (!text.isEmpty()) {
        word.add(new Piece(text, style));
        wordTaken += width(text);
      }
    }

    void space(Style style) {
      endWord();
      if (taken > 0) {
        space = space == null ? style : space;
      }
    }

    private void endWord() {
      if (word.isEmpty()) {
        return;
      }
      boolean spaced = space != null;
      if (taken > 0 && taken + (spaced ? 1 : 0) + wordTaken > width) {
        endLine();
        spaced = false;
      }
      if (spaced) {
        line.add(new Piece(" ", word.get(0).style == space ? space : Style.PLAIN));
        taken++;
      }
      line.addAll(word);
      taken += wordTaken;
      word.clear();
      wordTaken = 0;
      space = null;
    }

    void end() {
      endWord();
      endLine();
    }

    private void endLine() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.size(); ) {
        Style style = line.get(i).style;
        StringBuilder alike = new StringBuilder();
        while (i < line.size() && line.get(i).style == style) {
          alike.append(line.get(i++).text);
        }
        text.append(style.paint(alike.toString(), coloured));
      }
      done.add(text.toString());
      line.clear();
      taken = 0;
      space = null;
    }

    List<String> all() {
      endWord();
      if (!line.isEmpty() || done.isEmpty()) {
        endLine();
      }
      return done;
    }
  }
}
