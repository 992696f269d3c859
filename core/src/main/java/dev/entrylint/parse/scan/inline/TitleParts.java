package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.TitlePart.Kind;
import dev.entrylint.parse.scan.text.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of the text shown while they are met, with the marks of emphasis still in them. */
final class TitleParts {

  private final StringBuilder shown = new StringBuilder();

  /** What each part is, and where in the text shown it begins. */
  private Kind[] kinds = new Kind[8];

  private int[] starts = new int[8];

  /** Where the source of a part that is an escape or an entity begins and ends; else 0. */
  private int[] sources = new int[16];

  private int count;

  private byte[] t;

  /** Begins another text, whose parts stand in {@code t}. */
  void clear(byte[] t) {
    this.t = t;
    shown.setLength(0);
    count = 0;
  }

  /** How long the text shown is. */
  int length() {
    return shown.length();
  }

  /** Begins a part, unless what comes continues a text. */
  void begin(Kind kind) {
    begin(kind, kind != Kind.TEXT);
  }

  private void begin(Kind kind, boolean apart) {
    if (count > 0 && !apart && kinds[count - 1] == kind) {
      return;
    }
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      sources = Arrays.copyOf(sources, count * 4);
    }
    sources[count * 2 + 1] = 0;
    kinds[count] = kind;
    starts[count++] = shown.length();
  }

  /** Begins a text apart from the one before it. */
  void beginText() {
    begin(Kind.TEXT, true);
  }

  /** Begins a text that is written as {@code t[from..to)}. */
  void beginResolved(int from, int to) {
    begin(Kind.TEXT, true);
    sources[count * 2 - 2] = from;
    sources[count * 2 - 1] = to;
  }

  /** Shows {@code t[from..to)} as text. */
  void text(int from, int to) {
    begin(Kind.TEXT);
    append(from, to);
  }

  /** Shows {@code t[from..to)} in the part at hand. */
  void append(int from, int to) {
    if (from < to) {
      shown.append(string(from, to));
    }
  }

  /** Shows {@code text} in the part at hand. */
  void append(CharSequence text) {
    shown.append(text);
  }

  void append(char c) {
    shown.append(c);
  }

  /** Takes off one space at each end of what is shown from {@code begin} on, if both are there. */
  void stripFrom(int begin) {
    int last = shown.length() - 1;
    if (last > begin && shown.charAt(begin) == ' ' && shown.charAt(last) == ' ') {
      shown.deleteCharAt(last).deleteCharAt(begin);
    }
  }

  /** The parts, without the marks of {@code emphasis} that mark something up. */
  List<TitlePart> toList(Emphasis emphasis) {
    List<TitlePart> parts = new ArrayList<>(count);
    int run = 0;
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < count; k++) {
      int at = starts[k];
      int end = k + 1 < count ? starts[k + 1] : shown.length();
      text.setLength(0);
      for (; run < emphasis.count() && emphasis.place(run) < end; run++) {
        int place = emphasis.place(run);
        text.append(shown, at, place + emphasis.left(run));
        at = place + emphasis.length(run);
      }
      text.append(shown, at, end);
      if (text.length() > 0 || kinds[k] != Kind.TEXT) {
        int written = sources[k * 2 + 1];
        String said = text.toString();
        parts.add(
            written == 0
                ? new TitlePart(kinds[k], said)
                : new TitlePart(kinds[k], said, string(sources[k * 2], written)));
      }
    }
    return parts;
  }

  private String string(int from, int to) {
    return Bytes.string(t, from, to);
  }
}
