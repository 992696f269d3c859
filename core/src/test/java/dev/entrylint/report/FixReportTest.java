package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.base.Lazy;
import dev.entrylint.report.FileTransaction.Written;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said of files that were not written, and of what can be mended. */
class FixReportTest {

  @Test
  void allThatWasNotWrittenIsNamedIfAnythingWas() {
    Map<String, String> failed = new TreeMap<>(Map.of("a.md", "no space", "b.md", "left"));
    for (String each : "cdefgh".split("")) {
      failed.put(each + ".md", "left");
    }
    assertEquals(
        List.of(
            "x/a.md was not written: no space",
            "x/b.md, x/c.md, x/d.md, x/e.md, x/f.md, x/g.md, x/h.md were not written: left"),
        FixReport.unwritten(new Written(List.of("z.md"), failed), "x/"));
    assertEquals(
        List.of(
            "a.md was not written: no space",
            "b.md, c.md, d.md, e.md, f.md and 2 more were not written: left"),
        FixReport.unwritten(new Written(List.of(), failed), ""));
  }

  @Test
  void ofManyFindingsNoFixIsSoughtForACount() {
    Lazy<List<Fix>> later = new Lazy<>(() -> List.of(Fix.safe("mend it")));
    Finding one = Finding.of("rule", Severity.ERROR, "a.md", "x", "wrong").withFixes(later);
    assertEquals(
        Optional.of("50 of these can be fixed: fix"),
        FixReport.fixable(Collections.nCopies(50, one), "fix"));
    Lazy<List<Fix>> never =
        new Lazy<>(
            () -> {
              throw new AssertionError("it is sought");
            });
    Finding other = Finding.of("rule", Severity.ERROR, "a.md", "x", "wrong").withFixes(never);
    List<Finding> findings = new ArrayList<>(Collections.nCopies(51, other));
    assertEquals(
        Optional.of("51 of these may have a fix: fix --unsafe --diff shows it"),
        FixReport.fixable(findings, "fix"));
    findings.add(one);
    assertEquals(
        Optional.of(
            "1 of these can be fixed: fix; 51 more may have one: fix --unsafe --diff shows it"),
        FixReport.fixable(findings, "fix"));
  }
}
