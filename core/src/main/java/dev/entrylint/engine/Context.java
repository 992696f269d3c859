package dev.entrylint.engine;

import dev.entrylint.config.RuleSettings;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Renames;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** What one rule sees of one document, and where it reports. */
record Context(
    Corpus corpus,
    Document document,
    RuleMeta meta,
    Severity severity,
    RuleSettings settings,
    SourceText source,
    RunningTexts texts,
    Renames renames,
    List<Finding> reported)
    implements RuleContext {

  @Override
  public List<Entry> entries() {
    return corpus.entries().of(document);
  }

  @Override
  public String prose() {
    return source.prose();
  }

  @Override
  public String text(Span span) {
    return source.text(span);
  }

  @Override
  public String text(Document other, Span span) {
    return other == document ? text(span) : new SourceText(texts, other).text(span);
  }

  @Override
  public <T> T option(Option<T> option) {
    if (!isDeclared(option)) {
      throw new IllegalArgumentException(
          "'" + option.name() + "' is not an option of '" + meta.id() + "'");
    }
    Object value = settings.options().getOrDefault(option.name(), option.defaultValue());
    @SuppressWarnings("unchecked") // the option's own reader made the value
    T typed = (T) value;
    return typed;
  }

  private boolean isDeclared(Option<?> option) {
    for (Option<?> each : meta.options()) {
      if (each == option) {
        return true;
      }
    }
    return false;
  }

  /** The same for those who ask later, and report nothing. */
  Context later() {
    SourceText again = new SourceText(texts, document);
    return new Context(
        corpus, document, meta, severity, settings, again, texts, renames, List.of());
  }

  @Override
  public Report at(Span where) {
    return new FindingBuilder(this, where);
  }
}
