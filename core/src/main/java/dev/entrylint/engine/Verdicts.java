package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.config.RuleSettings.Level;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules say of a line, be it reported or not. */
record Verdicts(
    Config config,
    RuleRegistry registry,
    Corpus corpus,
    RunningTexts texts,
    CorpusSuppressions suppressions) {

  /** What they say of what begins in {@code line}, from 1, of {@code document}. */
  List<Verdict> of(Document document, int line) {
    SourceText text = new SourceText(texts, document);
    List<Verdict> verdicts = new ArrayList<>();
    for (Rule rule : registry.rules()) {
      RuleMeta meta = rule.meta();
      RuleSettings settings = config.settings(meta.id(), document.path());
      boolean off = settings.severity(meta).isEmpty();
      if (off && settings.level() instanceof Level.Unset) {
        continue; // nobody asked for it
      }
      List<Finding> reported = new ArrayList<>(0);
      rule.check(
          new Context(
              corpus,
              document,
              meta,
              settings.severity(meta).orElse(meta.severity()),
              settings,
              text,
              texts,
              Renames.NONE,
              reported));
      for (Finding finding : reported) {
        if (finding.start().line() == line) {
          verdicts.add(new Verdict(finding, kept(finding, off, settings)));
        }
      }
    }
    return verdicts;
  }

  private Optional<String> kept(Finding finding, boolean off, RuleSettings settings) {
    if (off) {
      return Optional.of("the configuration turns '" + finding.rule() + "' off here");
    }
    if (settings.ignores(finding.subject())) {
      return Optional.of("'ignore' of '" + finding.rule() + "' fits '" + finding.subject() + "'");
    }
    return suppressions.keeping(finding);
  }
}
