package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.report.FileTransaction.Written;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said of files that were not written. */
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
}
