package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PercentEncodingTest {

  @Test
  void bytesAreTwoDigits() {
    StringBuilder text = new StringBuilder("a");
    PercentEncoding.append(text, 0x0A);
    PercentEncoding.append(text, 0xE4);
    PercentEncoding.append(text, 0xFF);
    assertEquals("a%0A%E4%FF", text.toString());
  }
}
