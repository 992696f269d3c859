package dev.entrylint.parse.witness;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Html5Entities;

/** Texts and targets as they stand in HTML. */
final class HtmlText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  private HtmlText() {}

  /** {@code text} with its entities resolved. */
  static String plain(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(Html5Entities.entityToString(found.group())));
  }

  /** A target without the percent signs that renderers put in, each in its own way. */
  static String target(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return target;
    }
  }
}
