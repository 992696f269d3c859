package dev.entrylint.edit.link;

import dev.entrylint.base.PercentEncoding;
import dev.entrylint.edit.link.LinkLayout.Delimiter;
import dev.entrylint.edit.link.LinkLayout.Target;
import dev.entrylint.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a target is written in each form, with entities and percent codes as that form needs them, so
 * that it leads where the given one leads; nothing if it cannot be written. Percent codes that are
 * there stay.
 */
final class TargetWriter {

  /** What is the same in all forms. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._~%+@:-]*");

  /** What is a text to all formats of front matter, with quotes and without. */
  private static final Pattern PLAIN_VALUE =
      Pattern.compile(
          "(?!(?i:true|false|yes|no|on|off|null|y|n)$)(?:\\.{0,2}/|\\p{L})[\\p{L}\\p{N}/._-]*");

  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

  private TargetWriter() {}

  /** Whether {@code part} is written in its own letters, whatever the form. */
  static boolean isPlain(String part) {
    return PLAIN.matcher(part).matches();
  }

  /** The same for a value in front matter. */
  static boolean isPlainValue(String part) {
    return PLAIN_VALUE.matcher(part).matches();
  }

  /**
   * The target of a link in Markdown, between angle brackets if it has some already. What renderers
   * read in different ways, as blanks, backslashes, bars and lone parentheses, is percent-encoded,
   * which leads to the same place; so no brackets are needed.
   *
   * @param alone whether nothing may stand in its place: that of a definition, or before a title
   */
  static Optional<String> markdown(String target, Target old, boolean alone) {
    if (hasLineEnd(target)) {
      return Optional.empty();
    }
    boolean angles = old.delimiter() == Delimiter.ANGLES || alone && target.isEmpty();
    boolean balanced = isBalanced(target);
    StringBuilder written = new StringBuilder(target.length() + 2);
    target
        .codePoints()
        .forEach(
            c -> {
              boolean outside = c == ' ' || !balanced && (c == '(' || c == ')');
              if ("<>\\`|".indexOf(c) >= 0 || isSpace(c) && c != ' ' || outside && !angles) {
                encode(c, written);
              } else {
                written.appendCodePoint(c);
              }
            });
    String escaped = ENTITY.matcher(written).replaceAll("&amp;");
    return Optional.of(angles ? "<" + escaped + ">" : escaped);
  }

  private static boolean isSpace(int c) {
    return c <= ' ' || c == 0x7F || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static void encode(int c, StringBuilder out) {
    for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      PercentEncoding.append(out, each & 0xFF);
    }
  }

  private static boolean isBalanced(String target) {
    int open = 0;
    for (int i = 0; i < target.length() && open >= 0; i++) {
      char c = target.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open == 0;
  }

  /** The value of an attribute of HTML, with quotes if it has some already or needs them. */
  static Optional<String> html(String target, Target old) {
    if (hasLineEnd(target)) {
      return Optional.empty();
    }
    String written = ENTITY.matcher(target).replaceAll("&amp;").replace("|", "%7C");
    return switch (old.delimiter()) {
      case DOUBLE_QUOTES -> Optional.of('"' + written.replace("\"", "&quot;") + '"');
      case SINGLE_QUOTES -> Optional.of('\'' + written.replace("'", "&#39;") + '\'');
      case NONE, ANGLES, BACKTICKS ->
          isPlain(target) && !target.isEmpty() && !target.endsWith("/")
              ? Optional.of(target)
              : Optional.of('"' + written.replace("\"", "&quot;") + '"');
    };
  }

  /** A string of JSX, between its quotes and braces: letters alone, for it knows no entities. */
  static Optional<String> jsx(String target, Target old, String text) {
    char quote = text.charAt(old.outer().start());
    return target.chars().allMatch(c -> isPlain("" + (char) c) || "#?&=()".indexOf(c) >= 0)
        ? Optional.of(quote + target + quote)
        : Optional.empty();
  }

  /**
   * A part of what a macro names, which is written as it is: no codes are known there, and blanks
   * only between quotes.
   */
  static Optional<String> macro(String part, Span place, String text) {
    char before = place.start() == 0 ? ' ' : text.charAt(place.start() - 1);
    boolean quoted = "\"'`#/".indexOf(before) >= 0 && isQuoted(place, text);
    boolean written =
        !part.isEmpty()
            && part.codePoints()
                .allMatch(
                    c -> !isSpace(c) && "\"'`\\{}<>%#?|&".indexOf(c) < 0 || quoted && c == ' ');
    return written && part.equals(part.strip()) ? Optional.of(part) : Optional.empty();
  }

  /** Whether the next sign that may end the macro's name is a quote. */
  private static boolean isQuoted(Span place, String text) {
    for (int i = place.end(); i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\"'`".indexOf(c) >= 0) {
        return true;
      }
      if (c <= ' ' || c == '}' || c == '>') {
        return false;
      }
    }
    return false;
  }

  /** The name in double brackets. */
  static Optional<String> wiki(String target) {
    boolean written =
        !target.isBlank()
            && target.equals(target.strip())
            && target.chars().noneMatch(c -> "[]|".indexOf(c) >= 0)
            && !target.endsWith("\\")
            && !hasLineEnd(target);
    return written ? Optional.of(target) : Optional.empty();
  }

  /** An address in angle brackets, or one that nothing marks. */
  static Optional<String> address(String target, boolean angles) {
    boolean absolute =
        target.matches("(?i)(https?|ftp)://[\\p{L}\\p{N}.-]+([/?#]\\S*)?")
            && target.chars().noneMatch(c -> c == '<' || c == '>' || c == '\\' || c == '`');
    boolean ended = target.matches("(?s).*[\\p{L}\\p{N}/]") && target.indexOf('&') < 0;
    return absolute && (angles || ended)
        ? Optional.of(ENTITY.matcher(target).replaceAll("&amp;"))
        : Optional.empty();
  }

  private static boolean hasLineEnd(String target) {
    return target.chars().anyMatch(c -> c == '\n' || c == '\r');
  }
}
