package dev.entrylint.engine;

import dev.entrylint.base.Shortened;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding while its rule is writing it. */
final class FindingBuilder implements Report {

  private final Corpus corpus;
  private final Document document;
  private final RuleMeta rule;
  private final Severity severity;
  private final SourceText source;
  private final Span where;
  private final List<Finding> reported;
  private final List<Related> related = new ArrayList<>(1);
  private final List<Fix> fixes = new ArrayList<>(0);
  private String subject;
  private String message;
  private Optional<String> summary = Optional.empty();

  FindingBuilder(
      Corpus corpus,
      Document document,
      RuleMeta rule,
      Severity severity,
      SourceText source,
      Span where,
      List<Finding> reported) {
    this.corpus = corpus;
    this.document = document;
    this.rule = rule;
    this.severity = severity;
    this.source = source;
    this.where = where;
    this.reported = reported;
  }

  @Override
  public Report subject(String text) {
    subject = text;
    return this;
  }

  @Override
  public Report message(String text) {
    message = Shortened.sentence(text);
    return this;
  }

  @Override
  public Report related(Document other, Span place, String text) {
    related.add(new Related(other.path(), other.position(place), Shortened.sentence(text)));
    return this;
  }

  @Override
  public Report summary(String sentence) {
    summary = Optional.of(Shortened.sentence(sentence));
    return this;
  }

  @Override
  public Report fix(Fix fix) {
    // Lists of rules say who mends and how safely; that must be true.
    if (rule.fix().isEmpty() || fix.safety().compareTo(rule.fix().get()) > 0) {
      throw new IllegalArgumentException(
          "the fix '%s' is %s, but the rule '%s' does not say that it has such"
              .formatted(fix.title(), fix.safety(), rule.id()));
    }
    if (new EditCheck(corpus, source).canApply(fix)) {
      fixes.add(fix);
    }
    return this;
  }

  private Optional<String> entry() {
    Optional<Entry> entry = corpus.entries().at(document, where.start());
    return entry.isPresent() ? Optional.of(entry.get().id()) : Optional.empty();
  }

  @Override
  public void report() {
    if (subject == null || message == null) {
      throw new IllegalStateException("a finding needs a subject and a message");
    }
    LineTable lines = document.lines();
    reported.add(
        Finding.of(rule.id(), severity, document.path(), subject, message)
            .at(where, lines.position(where.start()), lines.position(where.end()))
            .inEntry(entry())
            .withSummary(summary)
            .withRelated(related)
            .withFixes(fixes));
  }
}
