package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.Lasting;
import dev.entrylint.model.Document;
import dev.entrylint.rule.RuleRegistry;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/** The corpus of a snapshot as it is in one run, and what rules said of it. */
final class CorpusRun {

  private final Project project;
  private final Corpus corpus;
  private final Queue<Unread> unread;

  // By the numbers of the documents; empty if nobody keeps anything in mind. Threads may set one to
  // what is equal.

  /** What was said of an earlier corpus and is still true; null once all is said. */
  private final Told.Kept[] kept;

  /** What was said of this one, or null. */
  private final Told[] told;

  /**
   * @param unread what could not be read; there may come more when a document is read by another
   *     renderer than its own
   * @param before that of an earlier snapshot, if there is one
   */
  CorpusRun(Project project, Corpus corpus, Queue<Unread> unread, Optional<CorpusRun> before) {
    this.project = project;
    this.corpus = corpus;
    this.unread = unread;
    int size = project.isRemembering() ? corpus.documents().size() : 0;
    told = new Told[size];
    kept = new Told.Kept[size];
    before.filter(each -> each.isOf(project)).ifPresent(this::takeOver);
  }

  private boolean isOf(Project other) {
    Config config = other.config();
    RuleRegistry registry = other.registry();
    return project.config() == config && project.registry() == registry;
  }

  private void takeOver(CorpusRun before) {
    Optional<Lasting> lasting = corpus.lastingFrom(before.corpus);
    for (int i = 0; lasting.isPresent() && i < Math.min(told.length, before.told.length); i++) {
      Document document = corpus.documents().get(i);
      Told.Kept known = before.known(i);
      if (known != Told.Kept.NOTHING && lasting.get().isAsItWas(document)) {
        kept[i] = lasting.get().leadWhereTheyLed(document) ? known : known.ofDocument();
      }
    }
  }

  private Told.Kept known(int number) {
    Told.Kept same = kept[number]; // read first: the other is set before this is dropped
    Told all = told[number];
    if (all != null) {
      return all.kept();
    }
    return same == null ? Told.Kept.NOTHING : same;
  }

  Corpus corpus() {
    return corpus;
  }

  /** Whether there was nothing that could not be read. */
  boolean isComplete() {
    return unread.isEmpty();
  }

  /**
   * Adds what is reported of those that could not be read, as far as their paths are {@code in}.
   */
  void report(Failures failures, Predicate<String> in, RuleResults results) {
    for (Unread each : unread) {
      each.reported(failures).filter(one -> in.test(one.path())).ifPresent(results::add);
    }
  }

  /**
   * What rules said of the document with that number, or say when they are asked.
   *
   * @param ask asks them all but for what is known and still true
   */
  Told told(int number, Function<Told.Kept, Told> ask) {
    Told known = told[number];
    if (known == null) {
      known = ask.apply(known(number));
      told[number] = known;
      kept[number] = null;
    }
    return known;
  }
}
