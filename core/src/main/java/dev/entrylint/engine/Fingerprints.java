package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Shortened;
import dev.entrylint.rule.Finding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of findings that stay when lines move: {@code rule|path|entry|subject}, and an ordinal
 * from the second of that name on. What lies in no entry has nothing for it; a {@code |} or {@code
 * \} within a part stands behind a {@code \}. Of a long entry or subject it has what {@link
 * Shortened} leaves. No two findings of a run have one name.
 *
 * <p>A name tells findings of one run apart, for programs that keep something of each. Whether a
 * finding was there before cannot be learned from it: {@link dev.entrylint.engine.known.Matching}
 * compares. Names are made when they are first asked for, since only programs do.
 */
public final class Fingerprints {

  private static final char SEPARATOR = '|';
  private static final char ESCAPE = '\\';

  private final Lazy<Map<Finding, String>> names;

  /**
   * @param findings all of a run, in their order, so that what a run reports on does not change
   *     their names
   */
  Fingerprints(List<Finding> findings) {
    this(findings, List.of());
  }

  /**
   * @param findings as with the other
   * @param suppressed what is not reported; its names do not change those of the findings
   */
  Fingerprints(List<Finding> findings, List<Suppressed> suppressed) {
    names = new Lazy<>(() -> make(findings, suppressed));
  }

  /**
   * The name of {@code finding}.
   *
   * @throws IllegalArgumentException if it is not of this run
   */
  public String of(Finding finding) {
    String name = names.get().get(finding);
    if (name == null) {
      throw new IllegalArgumentException("no finding of this run: " + finding);
    }
    return name;
  }

  private static Map<Finding, String> make(List<Finding> findings, List<Suppressed> suppressed) {
    Map<Finding, String> made = new IdentityHashMap<>(findings.size() * 2);
    Map<String, Integer> seen = new HashMap<>(findings.size() * 2);
    Shortened shortened = new Shortened();
    for (Finding finding : findings) {
      add(finding, shortened, seen, made);
    }
    for (Suppressed each : suppressed) {
      add(each.finding(), shortened, seen, made);
    }
    return made;
  }

  private static void add(
      Finding finding, Shortened shortened, Map<String, Integer> seen, Map<Finding, String> made) {
    String name = name(finding, shortened);
    int ordinal = seen.merge(name, 1, Integer::sum);
    made.put(finding, ordinal == 1 ? name : name + SEPARATOR + ordinal);
  }

  private static String name(Finding finding, Shortened shortened) {
    StringBuilder name = new StringBuilder();
    append(finding.rule(), name);
    append(finding.path(), name.append(SEPARATOR));
    append(shortened.name(finding.entry().orElse("")), name.append(SEPARATOR));
    append(shortened.name(finding.subject()), name.append(SEPARATOR));
    return name.toString();
  }

  private static void append(String part, StringBuilder name) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == SEPARATOR || c == ESCAPE) {
        name.append(ESCAPE);
      }
      name.append(c);
    }
  }
}
