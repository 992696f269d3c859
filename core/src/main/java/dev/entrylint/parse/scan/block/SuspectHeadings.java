package dev.entrylint.parse.scan.block;

import dev.entrylint.model.SuspectHeading;
import dev.entrylint.model.SuspectHeading.Reason;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Source;

/** Notes the lines of {@code #} that are no headings, and why. */
final class SuspectHeadings {

  private final Source source;
  private final Facts facts;

  SuspectHeadings(Source source, Facts facts) {
    this.source = source;
    this.facts = facts;
  }

  /**
   * Notes the line from {@code start}, where it has its first {@code #}, to {@code end}.
   *
   * @param level of the heading that it would be elsewhere; 0 if it is none anywhere
   * @param lazy whether it continues a paragraph
   */
  void note(int start, int end, int level, boolean lazy) {
    Reason reason = lazy ? Reason.NO_BLANK_LINE : Reason.INDENTED;
    if (level == 0) {
      byte[] t = source.bytes;
      int from = Bytes.skipRun(t, start, end, '#');
      reason = from < end && Bytes.isBlank(t[from]) ? Reason.TOO_MANY_MARKS : Reason.NO_SPACE;
    }
    note(start, end, reason);
  }

  /** Notes the line from {@code start}, where it has its first {@code #}, to {@code end}. */
  void note(int start, int end, Reason reason) {
    byte[] t = source.bytes;
    int last = Bytes.trimEnd(t, start, end);
    int from = Bytes.skipRun(t, start, last, '#');
    int title = Bytes.skipBlanks(t, from, last);
    if (title < last) {
      facts.suspectHeadings.add(
          new SuspectHeading(
              from - start, source.text(title, last), reason, source.span(start, last)));
    }
  }
}
