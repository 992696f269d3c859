package dev.entrylint.rule;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.List;

/** What a rule is asked about, and where it reports. */
public interface RuleContext {

  /** The document asked about; a rule reports on this one only. */
  Document document();

  /** The entries that start in it. */
  List<Entry> entries();

  /** The corpus that it is a part of. */
  CorpusView corpus();

  /**
   * The running text of {@link #document()}: as long as its text, with NUL for all that is none,
   * such as headings, code and links, and blanks between the lines of a paragraph. It is read when
   * it is asked for, which takes time.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has changed since its facts were made
   */
  String prose();

  /**
   * The text that {@code span} of {@link #document()} holds as it is written, for what no fact
   * says. The document is read again for it, so ask for what is needed only.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has become too short for the span since its facts were made
   */
  String text(Span span);

  /**
   * The text that {@code span} of {@code document}, which is one of the corpus, holds as it is
   * written, for what no fact says: a fix may edit other documents than the one asked about.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has become too short for the span since its facts were made
   */
  String text(Document document, Span span);

  /**
   * All of the text of {@code document}, which is one of the corpus, as it is written.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has become shorter since its facts were made
   */
  default String text(Document document) {
    return text(document, new Span(0, document.lines().length()));
  }

  /**
   * What moved since an earlier state of the corpus; {@link Renames#NONE} unless the run compares
   * two states.
   */
  Renames renames();

  /** The value of {@code option}, which must be one of the rule's own. */
  <T> T option(Option<T> option);

  /** Begins a finding at {@code where} in {@link #document()}; {@link Report#report()} ends it. */
  Report at(Span where);
}
