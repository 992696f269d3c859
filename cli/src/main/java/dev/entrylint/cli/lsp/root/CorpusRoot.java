package dev.entrylint.cli.lsp.root;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.cli.lsp.text.FileUris;
import dev.entrylint.cli.lsp.text.OpenText;
import dev.entrylint.cli.lsp.text.PositionUnit;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.PublishedState;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.CountedSources;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.FolderSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.engine.source.UnsavedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A corpus of which documents are open, or lie in a folder that is. Each change makes another
 * moment of it; what did not change is not read again. Safe for several threads.
 */
public final class CorpusRoot {

  private final RootPlace place;
  private final ServerSettings settings;
  private final PositionUnit unit;
  private final Bounds bounds;
  private final Map<String, OpenText> open = new TreeMap<>();

  /** The files on disk, which are taken to be the same until somebody says that they changed. */
  private DiskSources disk;

  /** The last that could be read, and what was known then; null as long as there was none. */
  private Project project;

  private KnownBefore known = KnownBefore.NOTHING;

  /** Who is told of the first reading, until that begins. */
  private Optional<CountedSources.Listener> first = Optional.empty();

  /** Null if something changed since anybody asked. */
  private Turn turn;

  /** Held while a moment is made; what is above it belongs to that. */
  private final Object making = new Object();

  CorpusRoot(RootPlace place, ServerSettings settings, PositionUnit unit) {
    this.place = place;
    this.settings = settings;
    this.unit = unit;
    bounds = settings.bounds(place.folder(), place.file());
  }

  /** Where it lies, and by which configuration it is checked. */
  public RootPlace place() {
    return place;
  }

  /** What whoever started the server says. */
  public ServerSettings settings() {
    return settings;
  }

  /** What is read for it. */
  public Bounds bounds() {
    return bounds;
  }

  /** What an editor calls the file at {@code path}, seen from the root, that is not open. */
  public String uri(String path) {
    return FileUris.of(place.folder().resolve(path).normalize());
  }

  /** The way from the root to {@code file}, which is absolute; empty if it is not below. */
  public Optional<String> path(Path file) {
    return place.below(file).map(SlashedPath::of);
  }

  /** Lays {@code text} over the file at {@code path}, which an editor has opened or changed. */
  public synchronized void put(String path, OpenText text) {
    open.put(path, text);
    end();
  }

  /** Says that the file at {@code path} is no longer open: what is on disk holds. */
  public synchronized void close(String path) {
    if (open.remove(path) != null) {
      changedOnDisk();
    }
  }

  /** Says that files on disk are not what they were. */
  public synchronized void changedOnDisk() {
    disk = null;
    end();
  }

  private void end() {
    if (turn != null) {
      turn.end();
      turn = null;
    }
  }

  /**
   * The corpus as it is now, of which nothing is read before it is asked for: cheap, and the same
   * until something changes.
   */
  public synchronized Turn turn() {
    if (turn == null) {
      if (disk == null) {
        disk = settings.disk(place.folder(), bounds);
      }
      Sources saved = place.alone() ? new FolderSources(disk) : disk;
      Map<String, OpenText> texts = Map.copyOf(open);
      Sources sources =
          texts.isEmpty() ? saved : new UnsavedSources(saved, texts, !settings.ignored());
      turn = new Turn(now -> made(now, sources, texts));
    }
    return turn;
  }

  /** Has {@code listener} told of the files that are read for the first time. */
  public void listen(CountedSources.Listener listener) {
    synchronized (making) {
      first = Optional.of(listener);
    }
  }

  private Turn.Made made(Turn now, Sources sources, Map<String, OpenText> texts) {
    synchronized (making) {
      List<String> problems = configure(sources);
      if (project == null) {
        return new Turn.Made(Optional.empty(), problems);
      }
      try {
        Sources read = first.isPresent() ? new CountedSources(sources, first.get()) : sources;
        first = Optional.empty();
        Snapshot snapshot = project.snapshot(read, now::isOutdated);
        Moment moment = new Moment(this, now, snapshot, texts, unit, known, this::check);
        return new Turn.Made(Optional.of(moment), problems);
      } catch (IOException unreadable) {
        String problem = place.folder() + ": " + unreadable.getMessage();
        return new Turn.Made(Optional.empty(), List.of(problem));
      }
    }
  }

  /**
   * Takes over the configuration and the list of known findings, unless they are broken.
   *
   * @return what is wrong with them
   */
  private List<String> configure(Sources sources) {
    ConfigLoader configs = settings.configs();
    try {
      Config config =
          place.file().isPresent()
              ? configs.load(place.file().get(), place.folder(), sources)
              : configs.assumed(place.folder(), sources);
      if (project == null) {
        project = Project.of(config, configs.registry()).withCompleteFacts().remembering();
      } else if (!config.equals(project.config())) {
        project = project.reconfigured(config).withCompleteFacts();
      }
      known = new KnownBefore(BaselineFile.of(config).read(sources, configs.registry()));
      return List.of();
    } catch (ConfigException wrong) {
      return wrong.problems();
    }
  }

  private Check check(Snapshot snapshot, KnownBefore before) {
    Config config = snapshot.project().config();
    Sources sources = snapshot.sources();
    try {
      if (config.published().isEmpty()) {
        return Check.of(snapshot, before, settings.configs(), Selection.ALL, Check.Search.QUICK);
      }
      try (PublishedState published =
          PublishedState.of(
              config, settings.configs(), sources, before, Selection.ALL, settings.git())) {
        return Check.run(
            settings.configs(),
            config,
            sources,
            before,
            published,
            Selection.ALL,
            Check.Search.QUICK);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ConfigException wrong) {
      throw new IllegalStateException(wrong.getMessage(), wrong);
    }
  }
}
