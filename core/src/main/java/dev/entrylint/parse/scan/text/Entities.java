package dev.entrylint.parse.scan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Character references such as {@code &amp;}, {@code &#38;} and {@code &#x26;}, and escapes. */
public final class Entities {

  private static final int LONGEST_NAME = 31;
  private static final int REPLACEMENT = 0xFFFD;

  private Entities() {}

  /** The names of HTML 5, read when the first text asks for one that is not among the usual. */
  private static final class Names {

    static final Map<String, String> ALL = load();

    private static Map<String, String> load() {
      Map<String, String> names = new HashMap<>(4096);
      try (InputStream in = Entities.class.getResourceAsStream("entities.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] words = line.split(" ");
          StringBuilder value = new StringBuilder(2);
          for (int k = 1; k < words.length; k++) {
            value.appendCodePoint(Integer.parseInt(words[k], 16));
          }
          names.put(words[0], value.toString());
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return names;
    }
  }

  /**
   * Appends what the reference at {@code i}, where a {@code &} stands, means, and returns its end;
   * -1 if it is none.
   */
  public static int append(byte[] t, int i, int end, StringBuilder out) {
    if (i + 2 < end && t[i + 1] == '#') {
      return appendNumber(t, i + 2, end, out);
    }
    int k = i + 1;
    int limit = Math.min(end, k + LONGEST_NAME + 1);
    while (k < limit && Bytes.isLetterOrDigit(t[k])) {
      k++;
    }
    if (k == i + 1 || k >= limit || t[k] != ';') {
      return -1;
    }
    String value = named(new String(t, i + 1, k - i - 1, StandardCharsets.US_ASCII));
    if (value == null) {
      return -1;
    }
    out.append(value);
    return k + 1;
  }

  private static String named(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> "\u00A0";
      default -> Names.ALL.get(name);
    };
  }

  private static int appendNumber(byte[] t, int i, int end, StringBuilder out) {
    boolean hex = t[i] == 'x' || t[i] == 'X';
    int k = hex ? i + 1 : i;
    int limit = Math.min(end, k + (hex ? 7 : 8));
    int first = k;
    int value = 0;
    while (k < limit && Character.digit(t[k], hex ? 16 : 10) >= 0) {
      value = value * (hex ? 16 : 10) + Character.digit(t[k++], 16);
    }
    if (k == first || k >= limit || t[k] != ';') {
      return -1;
    }
    boolean wrong = value == 0 || value > 0x10FFFF || value >= 0xD800 && value <= 0xDFFF;
    out.appendCodePoint(wrong ? REPLACEMENT : value);
    return k + 1;
  }

  /** The text of {@code t[start..end)} with references and, if so wished, escapes resolved. */
  public static String resolve(byte[] t, int start, int end, boolean escapes) {
    int i = start;
    while (i < end && t[i] != '&' && t[i] != '\\') {
      i++;
    }
    if (i == end) {
      return Bytes.string(t, start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    int from = start;
    while (i < end) {
      int c = t[i];
      int next = i + 1;
      if (c == '\\' && escapes && next < end && Bytes.isPunctuation(t[next])) {
        copy(t, from, i, out);
        from = next++;
      } else if (c == '&') {
        copy(t, from, i, out);
        int behind = append(t, i, end, out);
        from = behind > 0 ? behind : i;
        next = behind > 0 ? behind : next;
      }
      i = next;
    }
    copy(t, from, end, out);
    return out.toString();
  }

  private static void copy(byte[] t, int start, int end, StringBuilder out) {
    if (start < end) {
      out.append(Bytes.string(t, start, end));
    }
  }
}
