package dev.entrylint.parse;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar of {@code {#id .class key=value -}}, as pandoc 3 reads it: of two ids the last one
 * counts, {@code id=} and {@code class=} are an id and classes, and a word that fits nothing makes
 * the braces plain text.
 */
public final class AttributeList {

  private final CharSequence text;
  private final int start;
  private int at;
  private Optional<String> id = Optional.empty();
  private Optional<Span> idSpan = Optional.empty();
  private final List<String> classes = new ArrayList<>();
  private final Map<String, String> pairs = new LinkedHashMap<>();

  private AttributeList(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /** The list whose opening brace stands at {@code start} of {@code text}, if there is one. */
  public static Optional<Attributes> at(CharSequence text, int start) {
    AttributeList list = new AttributeList(text, start);
    return list.read() ? Optional.of(list.attributes()) : Optional.empty();
  }

  private Attributes attributes() {
    return new Attributes(id, List.copyOf(classes), immutable(pairs), new Span(start, at), idSpan);
  }

  private static Map<String, String> immutable(Map<String, String> pairs) {
    return pairs.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(pairs);
  }

  private boolean read() {
    if (peek() != '{') {
      return false;
    }
    at++;
    while (true) {
      skipWhitespace();
      switch (peek()) {
        case '}' -> {
          at++;
          return true;
        }
        case '#' -> {
          int from = ++at;
          Optional<String> name = name();
          if (name.isEmpty()) {
            return false;
          }
          id = name;
          idSpan = Optional.of(new Span(from, at));
        }
        case '.' -> {
          at++;
          if (!Character.isLetter(codePoint())) {
            return false;
          }
          classes.add(name().orElseThrow());
        }
        case '-' -> {
          at++;
          classes.add("unnumbered");
        }
        default -> {
          if (!pair()) {
            return false;
          }
        }
      }
    }
  }

  private boolean pair() {
    if (!Character.isLetter(codePoint())) {
      return false;
    }
    String key = name().orElseThrow();
    if (peek() != '=') {
      return false;
    }
    at++;
    boolean quoted = peek() == '"' || peek() == '\'';
    int from = quoted ? at + 1 : at;
    Optional<String> value = quoted ? quoted() : Optional.of(bare());
    if (value.isEmpty()) {
      return false;
    }
    switch (key) {
      case "id" -> {
        id = value;
        idSpan = Optional.of(new Span(from, quoted ? at - 1 : at));
      }
      case "class" -> classes.addAll(words(value.get()));
      default -> pairs.putIfAbsent(key, value.get());
    }
    return true;
  }

  private Optional<String> name() {
    int from = at;
    while (isName(codePoint())) {
      at += Character.charCount(codePoint());
    }
    return at > from ? Optional.of(text.subSequence(from, at).toString()) : Optional.empty();
  }

  private static boolean isName(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private Optional<String> quoted() {
    char quote = peek();
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        return Optional.of(value.toString());
      }
      if (c == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
        c = text.charAt(++at);
      }
      value.append(c);
    }
    return Optional.empty();
  }

  private String bare() {
    StringBuilder value = new StringBuilder();
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Whitespace.is(c) || c == '}') {
        break;
      }
      if (c == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
        c = text.charAt(++at);
      }
      value.append(c);
    }
    return value.toString();
  }

  private static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private static List<String> words(String text) {
    String folded = Whitespace.fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  private void skipWhitespace() {
    while (at < text.length() && Whitespace.is(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private int codePoint() {
    return at < text.length() ? Character.codePointAt(text, at) : 0;
  }
}
