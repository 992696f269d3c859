package dev.entrylint.cli.lsp.root;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.cli.lsp.text.FileUris;
import dev.entrylint.cli.lsp.text.OpenText;
import dev.entrylint.cli.lsp.text.PositionUnit;
import dev.entrylint.config.read.ConfigLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The corpora of an editor: those in the folders of its workspace, one for each configuration, and
 * those of single files that lie in none. Of corpora that lie within one another a file belongs to
 * the innermost, and the others see it too. Safe for several threads.
 */
public final class Roots {

  private final ServerSettings settings;
  private final PositionUnit unit;
  private final Consumer<CorpusRoot> heard;
  private final List<Path> folders = new ArrayList<>();
  private final Map<RootPlace, CorpusRoot> roots = new LinkedHashMap<>();
  private final Map<String, OpenText> open = new LinkedHashMap<>();

  // Known until there are other corpora, or something changes on disk: a check asks of each file.
  private final Map<CorpusRoot, Map<String, Boolean>> owned = new HashMap<>();
  private final Map<Path, Optional<Path>> tops = new HashMap<>();

  /** A file in the corpus that it belongs to, by its path there. */
  public record Owned(CorpusRoot root, String path) {}

  /**
   * Those of no workspace yet.
   *
   * @param heard is told of each new corpus before anything of it is read
   */
  public Roots(ServerSettings settings, PositionUnit unit, Consumer<CorpusRoot> heard) {
    this.settings = settings;
    this.unit = unit;
    this.heard = heard;
  }

  /** What the letters of a line are counted in. */
  public PositionUnit unit() {
    return unit;
  }

  /** Adds folders to the workspace, and takes others out of it; both are addresses. */
  public synchronized void change(Collection<String> added, Collection<String> removed) {
    removed.forEach(each -> FileUris.path(each).ifPresent(folders::remove));
    added.forEach(
        each ->
            FileUris.path(each)
                .filter(folder -> !folders.contains(folder))
                .ifPresent(folders::add));
    refresh();
  }

  /**
   * Looks anew which corpora there are, as configurations may have come or gone. Those that stay
   * keep what they have read.
   */
  public synchronized void refresh() {
    forgetOwners();
    Map<RootPlace, CorpusRoot> last = new LinkedHashMap<>(roots);
    roots.clear();
    for (Path folder : folders) {
      addOf(folder, last);
    }
    for (String uri : open.keySet()) {
      FileUris.path(uri).filter(file -> owner(file).isEmpty()).ifPresent(file -> add(file, last));
    }
    forgetOwners();
    for (CorpusRoot root : roots.values()) {
      open.forEach(
          (uri, text) ->
              FileUris.path(uri).flatMap(root::path).ifPresent(path -> root.put(path, text)));
    }
  }

  private void addOf(Path folder, Map<RootPlace, CorpusRoot> last) {
    Optional<Path> file = settings.find(folder, Optional.of(folder));
    if (file.isPresent()) {
      Path top = settings.file().isPresent() ? folder : file.get().getParent();
      addWithBelow(new RootPlace(top, file, true, false), last);
      return;
    }
    // As a check of such a folder does: where configurations lie below, their corpora are whole.
    CorpusRoot assumed = made(new RootPlace(folder, Optional.empty(), true, false), last);
    List<String> below = configurations(assumed);
    if (below.isEmpty()) {
      roots.put(assumed.place(), assumed);
      return;
    }
    RootPlace rest = new RootPlace(folder, Optional.empty(), false, false);
    roots.put(rest, made(rest, last));
    addBelow(folder, below, last);
  }

  private void addWithBelow(RootPlace place, Map<RootPlace, CorpusRoot> last) {
    CorpusRoot root = made(place, last);
    roots.put(place, root);
    if (settings.file().isEmpty()) {
      addBelow(place.folder(), configurations(root), last);
    }
  }

  private void addBelow(Path folder, List<String> files, Map<RootPlace, CorpusRoot> last) {
    for (String each : files) {
      Path file = folder.resolve(each);
      RootPlace place = new RootPlace(file.getParent(), Optional.of(file), true, false);
      if (!file.getParent().equals(folder)) {
        roots.put(place, made(place, last));
      }
    }
  }

  private static List<String> configurations(CorpusRoot root) {
    return root.turn().moment().map(moment -> moment.sources().configurations()).orElse(List.of());
  }

  private CorpusRoot made(RootPlace place, Map<RootPlace, CorpusRoot> last) {
    CorpusRoot known = last.get(place);
    if (known != null) {
      return known;
    }
    CorpusRoot made = new CorpusRoot(place, settings, unit);
    heard.accept(made);
    return made;
  }

  /** Adds the corpus of a single file that lies in no folder of the workspace. */
  private void add(Path file, Map<RootPlace, CorpusRoot> last) {
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Optional<Path> found = settings.find(folder, Optional.empty());
    boolean own = found.isPresent() && settings.file().isEmpty();
    RootPlace place =
        own
            ? new RootPlace(found.get().getParent(), found, false, false)
            : new RootPlace(folder, found, false, true);
    roots.computeIfAbsent(place, key -> made(key, last));
  }

  /** All corpora. */
  public synchronized List<CorpusRoot> all() {
    return List.copyOf(roots.values());
  }

  /** The file that {@code uri} means, in the innermost corpus that it lies in. */
  public synchronized Optional<Owned> owner(String uri) {
    return FileUris.path(uri).flatMap(this::owner);
  }

  private Optional<Owned> owner(Path file) {
    Owned innermost = null;
    Lazy<Optional<Path>> real = new Lazy<>(() -> RootPlace.real(file));
    for (CorpusRoot root : roots.values()) {
      Path folder = root.place().folder();
      Optional<String> path =
          root.place()
              .below(file, real::get, () -> tops.computeIfAbsent(folder, RootPlace::real))
              .map(SlashedPath::of);
      if (path.isPresent()
          && (innermost == null || path.get().length() < innermost.path.length())) {
        innermost = new Owned(root, path.get());
      }
    }
    return Optional.ofNullable(innermost);
  }

  /** Whether the file at {@code path} of {@code root} belongs to that, and to none within. */
  public synchronized boolean owns(CorpusRoot root, String path) {
    return owned
        .computeIfAbsent(root, key -> new HashMap<>())
        .computeIfAbsent(path, key -> isOwner(root, key));
  }

  private boolean isOwner(CorpusRoot root, String path) {
    Path file = root.place().folder().resolve(path).normalize();
    return owner(file).map(owner -> owner.root == root).orElse(true);
  }

  private void forgetOwners() {
    owned.clear();
    tops.clear();
  }

  /** What an editor calls the file that {@code uri} means: as it opened it, if it did. */
  public synchronized String shown(String uri) {
    Optional<Path> file = FileUris.path(uri);
    for (String each : open.keySet()) {
      if (file.isPresent() && file.equals(FileUris.path(each))) {
        return each;
      }
    }
    return uri;
  }

  /** What an editor has open of {@code uri}. */
  public synchronized Optional<OpenText> open(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  /** Takes over a document that was opened or changed. */
  public synchronized void put(OpenText text) {
    boolean known = open.put(text.uri(), text) != null;
    Optional<Path> file = FileUris.path(text.uri());
    if (file.isEmpty()) {
      return;
    }
    if (!known && owner(file.get()).isEmpty()) {
      forgetOwners();
      add(file.get(), Map.of());
    }
    for (CorpusRoot root : roots.values()) {
      root.path(file.get()).ifPresent(path -> root.put(path, text));
    }
  }

  /** Forgets a document that was closed. */
  public synchronized void close(String uri) {
    if (open.remove(uri) == null) {
      return;
    }
    FileUris.path(uri)
        .ifPresent(file -> roots.values().forEach(root -> root.path(file).ifPresent(root::close)));
    if (roots.values().removeIf(root -> isLeft(root.place()))) {
      forgetOwners();
    }
  }

  /** Whether nothing is open any more of a corpus that is there for single files. */
  private boolean isLeft(RootPlace place) {
    boolean single = !place.whole() && folders.stream().noneMatch(place.folder()::equals);
    return single
        && open.keySet().stream()
            .map(FileUris::path)
            .noneMatch(file -> file.flatMap(place::below).isPresent());
  }

  /**
   * Says that {@code files} on disk are not what they were; all, if there are none.
   *
   * @return whether there may be other corpora now
   */
  public synchronized boolean changedOnDisk(Collection<Path> files) {
    forgetOwners();
    for (CorpusRoot root : roots.values()) {
      if (files.isEmpty() || files.stream().anyMatch(root.bounds().fence()::holds)) {
        root.changedOnDisk();
      }
    }
    return files.stream().anyMatch(this::mayBringConfigurations);
  }

  /** Of a folder that comes or goes editors say nothing of what is in it. */
  private boolean mayBringConfigurations(Path file) {
    return file.endsWith(ConfigLoader.FILE)
        || Files.isDirectory(file)
        || roots.keySet().stream().anyMatch(place -> place.folder().startsWith(file));
  }
}
