package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.infer.reading.DialectAdvice;
import dev.entrylint.infer.reading.MadeIdsAdvice;
import dev.entrylint.infer.reading.ReadingAdvice;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check as a front end needs it: what was found, and what its user should know if the corpus is
 * likely rendered otherwise than it is read, or not all of it is.
 *
 * @param result what was found and is not known, one finding for each fault
 * @param reading what speaks for another reading
 * @param notes what of the corpus was not read, and how it would be; sentences without a full stop
 */
public record Check(
    Config config, Result result, Optional<ReadingAdvice> reading, List<String> notes) {

  /** How another reading is looked for. */
  public enum Search {
    /** In the corpus as it was read, which is seen at once. */
    QUICK,
    /** Where no configuration says how the corpus is read, also by reading it in other ways. */
    THOROUGH
  }

  /**
   * Reads the corpus and runs the rules.
   *
   * @param known what there was before
   * @param published the state that others have links to; that of {@code known} goes before it
   * @param configs reads what other ways are tried; has the rules
   * @throws IOException if the sources cannot be listed
   * @throws ConfigException if a way that is tried is no configuration, which is a fault of ours
   */
  public static Check run(
      ConfigLoader configs,
      Config config,
      Sources sources,
      KnownBefore known,
      PublishedState published,
      Selection selection,
      Search search)
      throws IOException, ConfigException {
    Snapshot snapshot =
        known.earlier().isPresent()
            ? known.now(config, configs.registry(), sources)
            : published.snapshot(config, configs.registry(), sources);
    return of(snapshot, known, configs, selection, search);
  }

  /**
   * Runs the rules on {@code snapshot}. How the corpus is read is judged by all that is found.
   *
   * @param known what there was before
   * @param configs reads what other ways are tried
   * @throws IOException if its sources cannot be listed
   * @throws ConfigException if a way that is tried is no configuration, which is a fault of ours
   */
  public static Check of(
      Snapshot snapshot,
      KnownBefore known,
      ConfigLoader configs,
      Selection selection,
      Search search)
      throws IOException, ConfigException {
    Config config = snapshot.project().config();
    KnownBefore.Found found = known.check(snapshot, selection);
    Result result = found.reported();
    List<Finding> all = found.all().findings();
    Optional<ReadingAdvice> reading =
        ReadingAdvice.mayBeAsked(all)
            ? reading(snapshot, configs, search).filter(advice -> advice.settles(all))
            : Optional.empty();
    List<String> notes = new ArrayList<>();
    UnreadNotes.files(config, result.unread()).ifPresent(notes::add);
    UnreadNotes.configurations(snapshot).ifPresent(notes::add);
    UnreadNotes.wikiLinks(snapshot).ifPresent(notes::add);
    UnreadNotes.vanished(snapshot, selection).ifPresent(notes::add);
    MadeIdsAdvice.of(config, result.corpus(), snapshot::text).ifPresent(notes::add);
    return new Check(config, result, reading, List.copyOf(notes));
  }

  /**
   * What speaks for another reading of {@code snapshot}, whatever rules say of it.
   *
   * @param configs reads what other ways are tried
   * @throws IOException if its sources cannot be listed
   * @throws ConfigException if a way that is tried is no configuration, which is a fault of ours
   */
  public static Optional<ReadingAdvice> reading(
      Snapshot snapshot, ConfigLoader configs, Search search) throws IOException, ConfigException {
    Config config = snapshot.project().config();
    return search == Search.QUICK || config.file().isPresent()
        ? ReadingAdvice.ofConfigured(snapshot.corpus(), config)
        : ReadingAdvice.ofAssumed(
            snapshot.corpus(),
            config,
            new SourcesCorpusAccess(config.root(), snapshot.sources(), configs));
  }

  /**
   * The result for people: the findings that another reading would do without are grouped as one.
   */
  public Result grouped() {
    return reading.isPresent() ? result.with(reading.get().grouped(result.findings())) : result;
  }

  /** What to say of how the corpus is read; a sentence without a full stop. */
  public Optional<String> advice() {
    return reading.map(ReadingAdvice::advice).or(() -> DialectAdvice.of(config, result.corpus()));
  }
}
