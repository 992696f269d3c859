package dev.entrylint.rule;

import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.function.Function;

/** A finding in the making. It needs a subject and a message; {@link #report()} hands it over. */
public interface Report {

  /** What it is about, normalised: the target, the id, the section's name; never a line number. */
  Report subject(String subject);

  /** One sentence that says what is wrong and what would be right, without a full stop. */
  Report message(String message);

  /** Another place that has to do with it, and what is there. */
  Report related(Document document, Span where, String message);

  /**
   * A sentence for many findings of this rule and subject, where that reads better: with the fields
   * <code>{subject}</code>, <code>{count}</code> and <code>{files}</code>. Findings of one summary
   * are reported as a group, whatever their subjects if it does not name the subject; a finding
   * without one is reported alone.
   */
  Report summary(String sentence);

  /**
   * A way to mend it. One whose edits of a list cannot be written in the way of that list is left
   * out.
   *
   * @throws IllegalArgumentException if it edits what is not in the corpus: a file, a place in its
   *     text, a list or one of its items; or moves a file to where a document is
   */
  Report fix(Fix fix);

  /**
   * Ways to mend it that take long to find, as they take the text of a document: {@code later} is
   * asked for them once, when somebody wants to know them, by any thread. It is handed a context
   * like that of the check, and reports nothing. What is said of {@link #fix} holds of each.
   */
  Report fixes(Function<RuleContext, List<Fix>> later);

  /**
   * Hands the finding over.
   *
   * @throws IllegalStateException if it lacks a subject or a message
   */
  void report();
}
