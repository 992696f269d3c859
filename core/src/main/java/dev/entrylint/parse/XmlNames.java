package dev.entrylint.parse;

/** The names of XML 1.0, fifth edition, which some renderers take for ids. */
public final class XmlNames {

  private XmlNames() {}

  /** Whether {@code text} is a name. */
  public static boolean isName(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!(begins(c) || i > 0 && continues(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return !text.isEmpty();
  }

  private static boolean begins(int c) {
    if (c < 0xC0) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
    }
    return c <= 0x2FF && c != 0xD7 && c != 0xF7
        || c >= 0x370 && c <= 0x1FFF && c != 0x37E
        || c == 0x200C
        || c == 0x200D
        || c >= 0x2070 && c <= 0x218F
        || c >= 0x2C00 && c <= 0x2FEF
        || c >= 0x3001 && c <= 0xD7FF
        || c >= 0xF900 && c <= 0xFDCF
        || c >= 0xFDF0 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0xEFFFF;
  }

  private static boolean continues(int c) {
    return c == '-'
        || c == '.'
        || c >= '0' && c <= '9'
        || c == 0xB7
        || c >= 0x300 && c <= 0x36F
        || c == 0x203F
        || c == 0x2040;
  }
}
