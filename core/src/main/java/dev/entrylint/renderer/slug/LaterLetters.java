package dev.entrylint.renderer.slug;

import java.util.Arrays;

/**
 * The word characters that Unicode got after version 13 (in 14, 15 and 16), which a program with
 * the classes of version 13 does not know. A younger Java knows them.
 */
final class LaterLetters {

  private static final int FIRST = 0x870;

  /** Ranges in hexadecimal; what lies between the ends of one was no word character before. */
  private static final String RANGES =
      "870-89f 8b5 8c8-8d2 c3c c5d cdd cf3 ece 170d 1715-171f 180f 1ac1-1ace 1b4c "
          + "1c89-1c8a 1dfa 2c2f 2c5f 9ffd-9fff a7c0-a7c1 a7cb-a7f4 10570-105f3 10780-107ba "
          + "10d40-10d85 10ec2-10eff 10f70-10f85 11070-11075 110c2 1123f-11241 11380-113e2 "
          + "116d0-116e3 11740-11746 11ab0-11abf 11bc0-11bf9 11f00-11f5a 12f90-12ff0 "
          + "1342f-143fa 16100-16139 16a70-16ac9 16d40-16d79 18cff 1aff0-1affe 1b11f-1b132 "
          + "1b155 1ccf0-1cf46 1df00-1df2a 1e030-1e08f 1e290-1e2ae 1e4d0-1e7fe 2a6de-2a6df "
          + "2b735-2b739 2ebf0-2ee5d 31350-323af ";

  private LaterLetters() {}

  /** Starts and ends, one after the other. Read when the first such character is asked for. */
  private static final class Table {

    static final int[] BOUNDS = read();

    private static int[] read() {
      String[] ranges = RANGES.split(" ");
      int[] bounds = new int[ranges.length * 2];
      for (int i = 0; i < ranges.length; i++) {
        int dash = ranges[i].indexOf('-');
        bounds[i * 2] = Integer.parseInt(dash < 0 ? ranges[i] : ranges[i].substring(0, dash), 16);
        bounds[i * 2 + 1] = Integer.parseInt(ranges[i].substring(dash + 1), 16);
      }
      return bounds;
    }
  }

  static boolean has(int c) {
    if (c < FIRST) {
      return false;
    }
    int found = Arrays.binarySearch(Table.BOUNDS, c);
    // Between two bounds: inside of a range if the one before is a start.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
