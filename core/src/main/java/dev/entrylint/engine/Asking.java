package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Told.Part;
import dev.entrylint.engine.Told.Same;
import dev.entrylint.engine.source.RunningTexts;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Asks rules about one document, and hears what they say. For use by one thread. */
final class Asking {

  private final Document document;
  private final Corpus corpus;
  private final RunningTexts texts;
  private final SourceText text;
  private final Renames renames;
  private final Cancellation cancellation;

  // What they said that nobody keeps in mind.
  private final List<Finding> findings = new ArrayList<>(0);
  private final List<Finding> ignored = new ArrayList<>(0);

  private final List<Finding> failures = new ArrayList<>(0);
  private Set<String> failed = Set.of();
  private Optional<IOException> unreadable = Optional.empty();

  Asking(
      Document document,
      Corpus corpus,
      RunningTexts texts,
      Renames renames,
      Cancellation cancellation) {
    this.document = document;
    this.corpus = corpus;
    this.texts = texts;
    this.renames = renames;
    this.cancellation = cancellation;
    text = new SourceText(texts, document);
  }

  /** Asks {@code rules}, whose answers nobody keeps in mind. */
  void ask(List<SetRule> rules) {
    List<Finding> reported = new ArrayList<>(0);
    for (SetRule rule : rules) {
      ask(rule, reported);
      hear(rule, reported, findings, ignored);
    }
  }

  /**
   * What rules of one reach say, to be kept in mind.
   *
   * @param known what they said before and is still true
   * @param rules all of them, asked for if nothing is known
   */
  Same again(Optional<Same> known, Supplier<List<SetRule>> rules) {
    if (known.isPresent()) {
      ask(known.get().again());
      return known.get();
    }
    List<Finding> same = new ArrayList<>(0);
    List<Finding> sameIgnored = new ArrayList<>(0);
    List<SetRule> again = new ArrayList<>(0);
    List<Finding> reported = new ArrayList<>(0);
    for (SetRule rule : rules.get()) {
      if (ask(rule, reported) && reported.stream().allMatch(Finding::hasFoundFixes)) {
        hear(rule, reported, same, sameIgnored);
      } else {
        again.add(rule);
        hear(rule, reported, findings, ignored);
      }
    }
    return Same.of(Part.of(same, sameIgnored), again);
  }

  /** Whether it said all that it has to say. */
  private boolean ask(SetRule rule, List<Finding> reported) {
    cancellation.check();
    String id = rule.meta().id();
    try {
      rule.rule()
          .check(
              new Context(
                  corpus,
                  document,
                  rule.meta(),
                  rule.severity(),
                  rule.settings(),
                  text,
                  texts,
                  renames,
                  reported));
      return true;
    } catch (UncheckedIOException unread) {
      unreadable = Optional.of(unread.getCause()); // for all rules alike, and no fault of theirs
    } catch (CancellationException unwanted) {
      throw unwanted;
    } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
      failures.add(Failures.ofRule(id, document.path(), thrown));
    }
    failed = failed.isEmpty() ? new HashSet<>() : failed;
    failed.add(id);
    return false;
  }

  private static void hear(
      SetRule rule, List<Finding> reported, List<Finding> findings, List<Finding> ignored) {
    if (!reported.isEmpty()) {
      for (Finding finding : reported) {
        (rule.settings().ignores(finding.subject()) ? ignored : findings).add(finding);
      }
      reported.clear();
    }
  }

  /** All that they said, which nobody keeps in mind. */
  Told told() {
    Part all = new Part(findings, ignored);
    return new Told(Told.Kept.NOTHING, all, failures, failed, unreadable);
  }

  /**
   * All that they said, for any thread.
   *
   * @param kept what of it may be said again
   */
  Told told(Told.Kept kept) {
    Part other = Part.of(findings, ignored);
    return new Told(kept, other, List.copyOf(failures), Set.copyOf(failed), unreadable);
  }
}
