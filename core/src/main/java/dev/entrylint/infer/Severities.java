package dev.entrylint.infer;

import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides how much findings matter by how many there are: what is found everywhere is no fault yet.
 */
final class Severities {

  private static final InlineYaml OFF = InlineYaml.word("off");

  private Severities() {}

  /**
   * The setting for the rules whose findings matter less than they usually do.
   *
   * @param findings what the rules say of the corpus
   * @param inferred the rules that say so only because of conventions that were inferred
   * @param documents how many there are
   * @param weak what is known to hold in some cases only
   */
  static Optional<Setting> find(
      List<Finding> findings, Set<String> inferred, int documents, Map<String, Evidence> weak) {
    Map<String, Set<String>> places = new TreeMap<>();
    Map<String, Severity> severities = new TreeMap<>();
    for (Finding finding : findings) {
      places.computeIfAbsent(finding.rule(), each -> new HashSet<>()).add(finding.path());
      severities.put(finding.rule(), finding.severity());
    }
    List<Setting> rules = new ArrayList<>();
    for (String rule : places.keySet()) {
      int faulty = places.get(rule).size();
      boolean error = severities.get(rule) == Severity.ERROR;
      boolean much = faulty > Evidence.LEAST && faulty * 100L > documents * 15L;
      String where = "found in " + faulty + " of " + documents + " documents";
      if (weak.containsKey(rule)) {
        boolean some = weak.get(rule).share() >= 1 / 3.0;
        rules.add(Setting.line(rule, some ? InlineYaml.word(Severity.INFO) : OFF, weak.get(rule)));
      } else if (error && inferred.contains(rule)) {
        where += "; an error once the convention is agreed upon";
        rules.add(Setting.line(rule, InlineYaml.word(Severity.WARNING), where));
      } else if (much && !error) { // what is broken is an error however often it is
        boolean most = faulty * 10L > documents * 6L;
        rules.add(Setting.line(rule, most ? OFF : InlineYaml.word(Severity.INFO), where));
      }
    }
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(Setting.block("rules", rules, "set lower than usual"));
  }

  /**
   * {@code findings} as they are under the settings of rules that {@link #find} makes.
   *
   * @param settings what is set, by rule: the name of a severity, or off
   */
  static List<Finding> applied(Map<String, String> settings, List<Finding> findings) {
    List<Finding> applied = new ArrayList<>();
    for (Finding finding : findings) {
      String set = settings.getOrDefault(finding.rule(), finding.severity().toString());
      for (Severity severity : Severity.values()) {
        if (severity.toString().equals(set)) {
          applied.add(finding.withSeverity(severity));
        }
      }
    }
    return List.copyOf(applied);
  }
}
