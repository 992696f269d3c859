package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Shortened;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A finding while its rule is writing it. */
final class FindingBuilder implements Report {

  private final Context context;
  private final Span where;
  private final List<Related> related = new ArrayList<>(1);
  private final List<Fix> fixes = new ArrayList<>(0);
  private final List<Function<RuleContext, List<Fix>>> later = new ArrayList<>(0);
  private String subject;
  private String message;
  private Optional<String> summary = Optional.empty();

  FindingBuilder(Context context, Span where) {
    this.context = context;
    this.where = where;
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
    if (new EditCheck(context).canApply(fix)) {
      fixes.add(fix);
    }
    return this;
  }

  @Override
  public Report fixes(Function<RuleContext, List<Fix>> more) {
    later.add(more);
    return this;
  }

  private Lazy<List<Fix>> ways() {
    return later.isEmpty()
        ? Lazy.of(List.copyOf(fixes))
        : new Lazy<>(new LaterFixes(context, List.copyOf(fixes), List.copyOf(later)));
  }

  private Optional<String> entry() {
    Optional<Entry> entry = context.corpus().entries().at(context.document(), where.start());
    return entry.isPresent() ? Optional.of(entry.get().id()) : Optional.empty();
  }

  @Override
  public void report() {
    if (subject == null || message == null) {
      throw new IllegalStateException("a finding needs a subject and a message");
    }
    Document document = context.document();
    LineTable lines = document.lines();
    context
        .reported()
        .add(
            Finding.of(context.meta().id(), context.severity(), document.path(), subject, message)
                .at(where, lines.position(where.start()), lines.position(where.end()))
                .inEntry(entry())
                .withSummary(summary)
                .withRelated(related)
                .withFixes(ways()));
  }
}
