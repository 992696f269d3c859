package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.infer.reading.DialectAdvice;
import dev.entrylint.infer.reading.ReadingAdvice;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * That a corpus is likely rendered otherwise than it is read, so that what is found in it may be no
 * fault: what the other reading does not find, or would mend otherwise, is not mended unasked.
 *
 * @param advice says so, and what to do; one sentence without a full stop
 * @param reason why a finding is left; a part of a sentence
 * @param project the other reading; empty if it is not known, and then all that leads nowhere is
 *     doubtful
 */
public record OtherReading(String advice, String reason, Optional<Project> project) {

  /** How the reason ends for which findings are left. */
  private static final String FIRST = ": set that in entrylint.yml first";

  /**
   * What speaks for another reading of {@code snapshot}, as a check says it.
   *
   * @param configs reads what other ways are tried
   * @throws IOException if its sources cannot be listed
   * @throws ConfigException if a way that is tried is no configuration, which is a fault of ours
   */
  public static Optional<OtherReading> of(Snapshot snapshot, ConfigLoader configs)
      throws IOException, ConfigException {
    Optional<ReadingAdvice> better = Check.reading(snapshot, configs, Check.Search.THOROUGH);
    if (better.isPresent()) {
      String reason =
          "read by " + better.get().setting() + " it is no fault, or another one" + FIRST;
      Project project = Project.of(better.get().reading(), configs.registry());
      return Optional.of(new OtherReading(better.get().advice(), reason, Optional.of(project)));
    }
    Config config = snapshot.project().config();
    return DialectAdvice.of(config, snapshot.corpus())
        .map(
            advice ->
                new OtherReading(
                    advice,
                    "'" + config.dialect() + "' may be the wrong 'dialect'" + FIRST,
                    Optional.empty()));
  }

  /**
   * Which fixes of which findings are doubtful in the corpus that {@code snapshot} is now.
   *
   * @throws IOException if its sources cannot be listed
   */
  public BiPredicate<Finding, Fix> doubts(Snapshot snapshot) throws IOException {
    if (project.isEmpty()) {
      Corpus corpus = snapshot.corpus();
      Map<String, Set<Span>> lost = new HashMap<>();
      return (finding, fix) ->
          lost.computeIfAbsent(finding.path(), path -> ReadingAdvice.lost(corpus, path))
              .contains(finding.span());
    }
    Map<List<Object>, Finding> others = others(project.get(), snapshot.sources());
    return (finding, fix) -> {
      Finding other = others.get(place(finding));
      return other == null
          || other.defaultFix().filter(each -> each.edits().equals(fix.edits())).isEmpty();
    };
  }

  private static Map<List<Object>, Finding> others(Project project, Sources sources)
      throws IOException {
    Map<List<Object>, Finding> others = new HashMap<>();
    for (Finding each : project.snapshot(sources).check(Selection.ALL).findings()) {
      others.put(place(each), each);
    }
    return others;
  }

  private static List<Object> place(Finding finding) {
    return List.of(finding.rule(), finding.path(), finding.span(), finding.subject());
  }
}
