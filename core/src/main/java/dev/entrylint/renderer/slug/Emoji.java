package dev.entrylint.renderer.slug;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Emoji and the names that GitHub gave them, which other renderers took over. */
final class Emoji {

  /** Below this there are signs that only a selector behind them makes emoji. */
  private static final char FIRST = '\u203C';

  private static final int LONGEST = 15;

  private Emoji() {}

  /** The table, read when the first text that may hold an emoji asks for it. */
  private static final class Table {

    /** Of each emoji the name that pandoc takes: the last. */
    static final Map<String, String> NAMES = new HashMap<>(4096);

    static final Set<String> KNOWN = new HashSet<>(4096);

    static {
      try (InputStream in = Emoji.class.getResourceAsStream("emoji.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] words = line.split(" ");
          NAMES.put(words[0], words[words.length - 1]);
          for (int k = 1; k < words.length; k++) {
            KNOWN.add(words[k]);
          }
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** {@code text} with the name of each emoji in its place, as pandoc 3 has it. */
  static String named(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < FIRST) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder named = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int end = Math.min(text.length(), i + LONGEST);
      String name = null;
      while (end > i && name == null) {
        name = Table.NAMES.get(text.substring(i, end--));
      }
      if (name == null) {
        named.append(text.charAt(i++));
      } else {
        named.append(name);
        i = end + 1;
      }
    }
    return named.toString();
  }

  /** {@code text} without emoji that are written as {@code :name:}. */
  static String withoutNames(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    int open = text.indexOf(':');
    while (open >= 0) {
      int close = text.indexOf(':', open + 1);
      if (close < 0) {
        break;
      }
      boolean known = close > open + 1 && Table.KNOWN.contains(text.substring(open + 1, close));
      if (known) {
        kept.append(text, at, open);
        at = close + 1;
        open = text.indexOf(':', at);
      } else {
        open = close;
      }
    }
    return kept.append(text, at, text.length()).toString();
  }
}
