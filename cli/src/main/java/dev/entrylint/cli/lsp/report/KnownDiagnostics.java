package dev.entrylint.cli.lsp.report;

import dev.entrylint.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;

/**
 * The diagnostics that were made last of the findings of each file of a corpus: of the very same
 * findings they are the same, and most files are not touched by a change. Not for several threads.
 */
public final class KnownDiagnostics {

  private record Made(List<Finding> findings, List<Diagnostic> diagnostics) {

    /** Findings that were taken over are the same objects. */
    private boolean isOf(List<Finding> others) {
      if (findings.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < others.size(); i++) {
        if (findings.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private Map<String, Made> last = new HashMap<>();
  private Map<String, Made> now = new HashMap<>();

  /** Begins with the findings of another moment. */
  public void begin() {
    last = now;
    now = new HashMap<>(last.size() * 2);
  }

  /** The diagnostics of {@code findings}, all that there are in the file at {@code path}. */
  public List<Diagnostic> of(String path, List<Finding> findings, DiagnosticMaker maker) {
    Made known = last.get(path);
    Made made =
        known != null && known.isOf(findings)
            ? known
            : new Made(List.copyOf(findings), List.copyOf(maker.of(findings)));
    now.put(path, made);
    return made.diagnostics;
  }
}
