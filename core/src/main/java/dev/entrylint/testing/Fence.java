package dev.entrylint.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param language the first word behind the fence, such as {@code markdown}
 * @param name the rest of that line: a file's name, or nothing
 * @param text its lines, each with a line end
 */
record Fence(String language, String name, String text) {

  /** The fenced blocks among {@code lines}, in their order. */
  static List<Fence> in(List<String> lines) {
    List<Fence> fences = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int ticks = ticks(lines.get(i));
      if (ticks >= 3) {
        int end = end(lines, i, ticks);
        String info = lines.get(i).substring(ticks).strip();
        int space = info.indexOf(' ');
        String text = String.join("\n", lines.subList(i + 1, end));
        fences.add(
            new Fence(
                space < 0 ? info : info.substring(0, space),
                space < 0 ? "" : info.substring(space).strip(),
                end == i + 1 ? "" : text + "\n"));
        i = end;
      }
      i++;
    }
    return fences;
  }

  /** The index of the line that closes the fence of line {@code open}, or that of the end. */
  static int end(List<String> lines, int open, int ticks) {
    int i = open + 1;
    while (i < lines.size()
        && (ticks(lines.get(i)) < ticks || !lines.get(i).replace('`', ' ').isBlank())) {
      i++;
    }
    return i;
  }

  /** How many backticks {@code line} begins with. */
  static int ticks(String line) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    return ticks;
  }
}
