package dev.entrylint.corpus.link;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.base.PercentEncoding;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Document;
import dev.entrylint.model.TargetParts;
import java.nio.charset.StandardCharsets;

/** The parts of a link's target, and what is known from its letters alone. */
public final class Targets {

  private Targets() {}

  /** Whether {@code target} has a scheme, as in RFC 3986, or begins with {@code //}. */
  static boolean isExternal(String target) {
    if (target.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (c == ':') {
        return i > 1; // one letter is a drive, not a scheme
      }
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-'))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a template engine makes the target before the renderer sees it. */
  static boolean isTemplate(String target) {
    return TargetParts.hasTemplate(target);
  }

  /** {@code target} without its fragment and query. */
  static String path(String target) {
    int end = target.indexOf('#');
    String path = end < 0 ? target : target.substring(0, end);
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** The fragment of {@code target} without {@code #}, or null. */
  static String fragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? null : target.substring(hash + 1);
  }

  /**
   * {@code text} with its percent-encoded bytes decoded as UTF-8; what is not a proper code stays
   * as it is.
   */
  static String decode(String text) {
    return PercentEncoding.decode(text);
  }

  /**
   * {@code text} with all percent-encoded in UTF-8 that Markdown's renderers encode in an address;
   * what is encoded stays as it is.
   */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      int c = each & 0xFF;
      if (c > ' ' && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0) {
        encoded.append((char) c);
      } else {
        PercentEncoding.append(encoded, c);
      }
    }
    return encoded.toString();
  }

  /** Whether {@code fragment} names lines of a file as forges do: {@code L10}, {@code L3-L7}. */
  static boolean isLine(String fragment) {
    int at = 0;
    while (at < fragment.length() && fragment.charAt(at) == 'L') {
      int digits = digits(fragment, at + 1);
      if (digits == at + 1) {
        return false;
      }
      at =
          digits < fragment.length() && fragment.charAt(digits) == 'C'
              ? digits(fragment, digits + 1)
              : digits;
      if (at == fragment.length()) {
        return true;
      }
      if (fragment.charAt(at) != '-') {
        return false;
      }
      at =
          Character.isDigit(fragment.charAt(Math.min(at + 1, fragment.length() - 1)))
              ? digits(fragment, at + 1)
              : at + 1;
      if (at == fragment.length()) {
        return true;
      }
    }
    return false;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /**
   * {@code path} as seen from the document {@code from}, with {@code .} and {@code ..} resolved;
   * begins with {@code ../} if it leads out of the root, and is empty for the root itself.
   */
  static String resolve(String from, String path) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String joined = path.startsWith("/") ? path.substring(1) : folder + path;
    if (!joined.contains("./") && !joined.endsWith(".") && !joined.contains("//")) {
      return joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
    return SlashedPath.resolve("", joined);
  }

  /** The target of a link that stands in {@code from} and leads to {@code definition}. */
  static String leadingTo(Document from, Definition definition) {
    String to = definition.document().path();
    long depth = from.path().chars().filter(c -> c == '/').count();
    String path = from.path().equals(to) ? "" : "../".repeat((int) depth) + to;
    return path + "#" + definition.id();
  }

  /** {@code text} as it is if case does not matter. */
  public static String fold(String text) {
    return CaseFolding.fold(text);
  }

  /** The folder in which {@code path} lies, without a closing slash; empty for the root. */
  public static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The last step of {@code path}. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
