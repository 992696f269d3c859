package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where names of files cannot be trusted. */
class NameEncodingTest {

  @Test
  void namesInUtf8AreRead() {
    assertEquals(Optional.empty(), NameEncoding.fault("UTF-8", "Linux"));
    assertEquals(Optional.empty(), NameEncoding.fault("utf8", "Mac OS X"));
  }

  @Test
  void windowsHasNamesInUnicode() {
    assertEquals(Optional.empty(), NameEncoding.fault("Cp1252", "Windows 11"));
  }

  @Test
  void anyOtherEncodingIsAFaultWithItsRemedy() {
    for (String encoding : new String[] {"ANSI_X3.4-1968", "US-ASCII", "ISO-8859-1"}) {
      String sentence = NameEncoding.fault(encoding, "Linux").orElseThrow();
      assertTrue(sentence.contains(encoding), sentence);
      assertTrue(sentence.contains("set LC_ALL to a UTF-8 locale"), sentence);
    }
  }
}
