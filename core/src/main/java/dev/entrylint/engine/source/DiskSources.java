package dev.entrylint.engine.source;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskFile;
import dev.entrylint.base.DiskTree;
import dev.entrylint.base.FilterTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.base.RefusedFileException;
import dev.entrylint.convention.Glob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The files on disk at one moment. What was read of a small corpus is held, since rules, reports
 * and fixes read it again; of the files of a large one size, time of change and a checksum are, and
 * a file that no longer has them is refused. Folders whose names begin with a dot and {@code
 * node_modules} are entered only where a glob names them.
 */
public final class DiskSources extends FilterTree implements Sources {

  /** Up to how many bytes in all what was read is held. */
  private static final int ROOM = 1 << 25;

  /** From how many documents on nothing more is held, unless they are read several times. */
  private static final int MANY = 2000;

  private final Path root;
  private final Bounds bounds;
  private final File folder;
  private final DiskTree tree;
  private final Map<String, HeldBytes> held = new ConcurrentHashMap<>();
  private final Map<String, FileState> states = new ConcurrentHashMap<>();
  private final Map<String, byte[]> configurations = new ConcurrentHashMap<>();

  /** Why what the walk came upon cannot be read, of what no file can be found by its path. */
  private final Map<String, String> refusals = new ConcurrentHashMap<>();

  /** The symbolic links that the walk came upon. */
  private final Set<String> links = ConcurrentHashMap.newKeySet();

  private final AtomicLong room = new AtomicLong(ROOM);
  private final Lazy<DiskSources> real = new Lazy<>(this::find);
  private final Lazy<GitIgnores> ignores;

  /** Whether what git ignores is no document. */
  private final boolean ignored;

  /** Whether of many documents, too, what was read is held as far as there is room. */
  private final boolean holding;

  /** What the last walk came upon; whoever asks the same again gets the same. */
  private volatile Listing listing =
      new Listing(List.of(), List.of(), List.of(), List.of(), List.of());

  /** The documents that globs name, what is like one and is none, and configurations below. */
  private record Listing(
      List<Glob> include,
      List<Glob> exclude,
      List<String> paths,
      List<UnreadFiles> unread,
      List<String> configurations) {}

  /**
   * The files below {@code root}, as they are when they are first asked for, and what lies around
   * as far as is usual.
   *
   * @param root absolute
   */
  public DiskSources(Path root) {
    this(root, Bounds.around(root));
  }

  /**
   * The files below {@code root}, as they are when they are first asked for, and what lies around
   * within {@code bounds}.
   *
   * @param root absolute
   */
  public DiskSources(Path root, Bounds bounds) {
    this(root, bounds, true, false);
  }

  private DiskSources(Path root, Bounds bounds, boolean ignored, boolean holding) {
    this(root, bounds, ignored, holding, new DiskTree(root, bounds));
  }

  private DiskSources(Path root, Bounds bounds, boolean ignored, boolean holding, DiskTree tree) {
    super(tree);
    this.tree = tree;
    this.root = root;
    this.bounds = bounds;
    this.ignored = ignored;
    this.holding = holding;
    folder = root.toFile();
    ignores = new Lazy<>(() -> GitIgnores.of(tree));
  }

  /** The same files, of which those that git ignores are documents too. */
  public DiskSources withIgnored() {
    return new DiskSources(root, bounds, false, holding);
  }

  /** The same files for whoever reads them several times: of many, too, some are held. */
  public DiskSources holding() {
    return new DiskSources(root, bounds, ignored, true);
  }

  private DiskSources find() {
    try {
      Path folder = root.toRealPath();
      return folder.equals(root.normalize())
          ? this
          : new DiskSources(folder, bounds, ignored, holding);
    } catch (IOException unreadable) {
      return this; // whoever lists it is told why
    }
  }

  @Override
  public Sources asLinksSee() {
    return real.get();
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    if (!Files.isDirectory(root)) {
      throw Files.exists(root)
          ? new NotDirectoryException(root.toString())
          : new NoSuchFileException(root.toString());
    }
    if (!bounds.fence().holds(root)) {
      throw new RefusedFileException(
          root + " lies outside " + bounds.fence().folder() + "; --fence DIR allows more");
    }
    Listing last = listing;
    if (!include.isEmpty() && last.include.equals(include) && last.exclude.equals(exclude)) {
      return last.paths;
    }
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    UnreadCount counted = new UnreadCount(globs);
    GitIgnores git = ignored ? real.get().ignores.get() : GitIgnores.NONE;
    List<String> paths =
        DiskWalk.documents(root, globs, bounds.fence(), git, counted, refusals, links);
    listing = new Listing(include, exclude, paths, counted.all(), counted.configurations());
    if (paths.size() >= MANY && !holding) {
      room.set(0);
    }
    return paths;
  }

  @Override
  public boolean isIgnored(String path) {
    return real.get().ignores.get().ignores(path, false).isPresent();
  }

  @Override
  public List<String> configurations() {
    return listing.configurations;
  }

  @Override
  public List<UnreadFiles> unread() {
    return listing.unread;
  }

  @Override
  public Set<String> links() {
    return Set.copyOf(links);
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedFileException if it lies outside of the fence, is no regular file, or too large
   * @throws ChangedFileException if it was read before, is not held and has changed since
   */
  @Override
  public byte[] bytes(String path) throws IOException {
    HeldBytes known = held.get(path);
    if (known != null) {
      return known.bytes();
    }
    String refusal = refusals.get(path);
    if (refusal != null) {
      throw new RefusedFileException(refusal);
    }
    boolean mayHold = room.get() > 0 && !states.containsKey(path);
    DiskFile file = tree.file(path);
    FileTime time = new FileTime(file.modified(), System.currentTimeMillis());
    byte[] bytes = tree.bytes(file);
    if (mayHold && room.addAndGet(-bytes.length) >= 0) {
      known = held.putIfAbsent(path, new HeldBytes(bytes, time));
      return known == null ? bytes : known.bytes();
    }
    FileState state = FileState.of(bytes, time);
    FileState first = states.putIfAbsent(path, state);
    if (first != null && !first.equals(state)) {
      throw new ChangedFileException(path);
    }
    return bytes;
  }

  @Override
  public byte[] configuration(String path) throws IOException {
    byte[] known = configurations.get(path);
    if (known == null) {
      byte[] read = tree.configuration(path);
      known = configurations.putIfAbsent(path, read);
      known = known == null ? read : known;
    }
    return known;
  }

  @Override
  public Object content(String path) throws IOException {
    Object known = known(path);
    if (known == null) {
      bytes(path);
      known = known(path);
    }
    return known;
  }

  private Object known(String path) {
    HeldBytes bytes = held.get(path);
    return bytes == null ? states.get(path) : bytes;
  }

  /**
   * {@inheritDoc} It is not read if neither its size nor the time of its last change, which was
   * some time before it was read, are other than then.
   */
  @Override
  public boolean holds(String path, Object content) throws IOException {
    if (known(path) == null && !tree.isOutside(path)) {
      File file = new File(folder, path);
      if (content instanceof FileState state
          && room.get() <= 0
          && state.size() == file.length()
          && state.time().isSurelyOf(file.lastModified())) {
        states.putIfAbsent(path, state);
      } else if (content instanceof HeldBytes bytes
          && bytes.bytes().length == file.length()
          && bytes.time().isSurelyOf(file.lastModified())
          && room.addAndGet(-bytes.bytes().length) >= 0) {
        held.putIfAbsent(path, bytes);
      }
    }
    return content(path).equals(content);
  }
}
