package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.model.Position;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;

/** A finding on one line: {@code path:line:column: severity: message [rule]}. */
final class FindingLine {

  private FindingLine() {}

  static String of(Finding finding, Paint paint) {
    return paint.strong(place(finding.path(), finding.start()) + ":")
        + " "
        + paint.severity(finding.severity(), finding.severity() + ":")
        + " "
        + Printable.line(finding.message())
        + " "
        + paint.faint("[" + finding.rule() + "]");
  }

  /** The same without the severity. */
  static String brief(Finding finding) {
    return place(finding.path(), finding.start())
        + ": "
        + Printable.line(finding.message())
        + " ["
        + finding.rule()
        + "]";
  }

  /** The place of {@code related}, and in which earlier state it is, if it is in one. */
  static String place(Related related) {
    String place = place(related.path(), related.position());
    return related.ref().isPresent() ? place + " at " + Printable.line(related.ref().get()) : place;
  }

  /** A place as editors and terminals understand it. */
  static String place(String path, Position position) {
    return Printable.name(path) + ":" + position.line() + ":" + position.column();
  }
}
