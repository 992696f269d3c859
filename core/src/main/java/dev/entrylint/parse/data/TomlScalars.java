package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.math.BigInteger;

/** Numbers, dates and flags of TOML. */
final class TomlScalars {

  private TomlScalars() {}

  /** Reads the value that begins here; a date or a time is a text. */
  static Meta.Scalar read(TomlText text) {
    int start = text.at;
    while (isPart(text.peek())) {
      text.at++;
    }
    String word = text.since(start);
    if (isDate(word) && text.peek() == ' ') {
      // A time may follow behind a blank.
      int day = text.at++;
      while (isPart(text.peek())) {
        text.at++;
      }
      String time = text.since(day + 1);
      if (isTime(time)) {
        word = text.since(start);
      } else {
        text.at = day;
      }
    }
    Span span = text.spanSince(start);
    return new Meta.Scalar(value(text, word, start), word, span, span);
  }

  private static boolean isPart(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c != 0 && "+-_.:".indexOf(c) >= 0;
  }

  private static Object value(TomlText text, String word, int start) {
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true");
    }
    if (word.length() >= 10 && isDate(word.substring(0, 10)) || isTime(word)) {
      return word;
    }
    if (word.length() > YamlReader.MOST_DIGITS) {
      text.at = start;
      throw text.broken(YamlReader.TOO_MANY_DIGITS);
    }
    Object number = number(word);
    if (number == null) {
      text.at = start;
      throw text.broken("'" + word + "' is no value; texts stand in quotes");
    }
    return number;
  }

  private static boolean isDate(String word) {
    return has(word, "dddd-dd-dd") && word.length() == 10;
  }

  private static boolean isTime(String word) {
    return has(word, "dd:dd");
  }

  private static boolean has(String word, String form) {
    if (word.length() < form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = word.charAt(i);
      if (form.charAt(i) == 'd' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Number number(String word) {
    int sign = word.startsWith("+") || word.startsWith("-") ? 1 : 0;
    String digits = word.substring(sign);
    boolean parted = digits.startsWith("_") || digits.endsWith("_") || digits.contains("__");
    String plain = digits.replace("_", "");
    if (plain.isEmpty() || parted) {
      return null;
    }
    int radix =
        plain.startsWith("0x") ? 16 : plain.startsWith("0o") ? 8 : plain.startsWith("0b") ? 2 : 10;
    boolean negative = word.startsWith("-");
    if (plain.equals("inf") || plain.equals("nan")) {
      double value = plain.equals("inf") ? Double.POSITIVE_INFINITY : Double.NaN;
      return negative ? -value : value;
    }
    try {
      if (radix != 10) {
        return sign > 0 || !Character.isLetterOrDigit(plain.charAt(plain.length() - 1))
            ? null
            : whole(new BigInteger(plain.substring(2), radix));
      }
      if (!Character.isDigit(plain.charAt(0))
          || !Character.isDigit(plain.charAt(plain.length() - 1))) {
        return null;
      }
      boolean fraction =
          plain.indexOf('.') >= 0 || plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0;
      boolean padded =
          plain.length() > 1 && plain.charAt(0) == '0' && Character.isDigit(plain.charAt(1));
      if (padded || plain.contains(".e") || plain.contains(".E")) {
        return null;
      }
      if (fraction) {
        double value = Double.parseDouble(plain);
        return negative ? -value : value;
      }
      BigInteger value = new BigInteger(plain);
      return whole(negative ? value.negate() : value);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private static Number whole(BigInteger value) {
    return value.bitLength() < 32 ? (Number) value.intValue() : value;
  }
}
