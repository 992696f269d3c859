package dev.entrylint.edit.link;

import dev.entrylint.edit.link.LinkLayout.Delimiter;
import dev.entrylint.edit.link.LinkLayout.Target;
import dev.entrylint.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link that is not there yet, as Markdown writes it. */
public final class NewLink {

  private static final String MARKUP = "\\[]`*<>~";

  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

  private NewLink() {}

  /**
   * {@code [text](target)}, with the escapes that both need; nothing if one of them cannot be
   * written on one line, or if there is no text.
   *
   * @param text what a reader sees
   * @param target as {@link dev.entrylint.model.Reference#target()} says it
   */
  public static Optional<String> inline(String text, String target) {
    Target none = new Target(Span.at(0), Delimiter.NONE);
    return text.isBlank() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0
        ? Optional.empty()
        : TargetWriter.markdown(target, none, false)
            .map(written -> "[" + escaped(text) + "](" + written + ")");
  }

  /**
   * {@code target} alone, as it stands in a link of Markdown, or between the quotes of an attribute
   * of HTML; nothing if it cannot be written there.
   *
   * @param around the sign before it, {@code <} or a quote; anything else if there is none
   */
  public static Optional<String> target(String target, char around) {
    Span none = Span.at(0);
    boolean twice = around == '"';
    if (twice || around == '\'') {
      Delimiter quotes = twice ? Delimiter.DOUBLE_QUOTES : Delimiter.SINGLE_QUOTES;
      return TargetWriter.html(target, new Target(none, quotes)).map(NewLink::within);
    }
    boolean angles = around == '<';
    Delimiter delimiter = angles ? Delimiter.ANGLES : Delimiter.NONE;
    Optional<String> written = TargetWriter.markdown(target, new Target(none, delimiter), false);
    return angles ? written.map(NewLink::within) : written;
  }

  private static String within(String marked) {
    return marked.substring(1, marked.length() - 1);
  }

  /** {@code text} so that it is read as it is, within a line. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean within =
          i > 0
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean entity = c == '&' && ENTITY.matcher(text).region(i, text.length()).lookingAt();
      if (MARKUP.indexOf(c) >= 0 || entity || c == '_' && !within) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
