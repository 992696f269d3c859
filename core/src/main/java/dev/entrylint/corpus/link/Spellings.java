package dev.entrylint.corpus.link;

import dev.entrylint.base.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** How else somebody may have meant a path or a fragment whose encoding went wrong. */
final class Spellings {

  private Spellings() {}

  /**
   * The other spellings: letters composed or taken apart, what was encoded twice, what was encoded
   * as Latin-1, and slashes for backslashes.
   *
   * @param decoded the path or fragment, decoded
   * @param written the same as it was written
   */
  static Set<String> of(String decoded, String written) {
    if (isPlain(written)) {
      return Set.of();
    }
    Set<String> others = new LinkedHashSet<>();
    others.add(Targets.decode(decoded));
    if (written.indexOf('%') >= 0) {
      others.add(latin(written));
    }
    for (String each : new String[] {decoded, Targets.decode(decoded)}) {
      others.add(Normalizer.normalize(each, Normalizer.Form.NFC));
      others.add(Normalizer.normalize(each, Normalizer.Form.NFD));
    }
    others.add(decoded.replace('\\', '/'));
    others.remove(decoded);
    return others;
  }

  /** Whether there is no other way to write it: ASCII without anything that encodes. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= 0x80 || c == '%' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static String latin(String written) {
    byte[] bytes = PercentEncoding.bytes(written);
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
