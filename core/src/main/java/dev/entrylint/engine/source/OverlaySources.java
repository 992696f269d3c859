package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Other sources with some files laid over them: what an editor has not saved yet, what edits make
 * of files, or what files were at another moment. A file that is removed is not there, whatever
 * lies below; its folder still is, unless that is removed as well with all that is in it.
 */
public final class OverlaySources implements Sources {

  private final Sources below;
  private final HeldTree over;
  private final Set<String> removed;

  /** Whether what is removed may be a folder, or lead to one. */
  private final boolean folders;

  /** Folders of which nothing is known but that they are there. */
  private final Set<String> unknown;

  private final LaidLinks links;

  /**
   * @param texts text by path, of files that need not lie below
   * @param removed the paths of files that are gone, unless they have a text
   */
  public OverlaySources(Sources below, Map<String, String> texts, Set<String> removed) {
    this(
        below,
        new HeldTree(MemorySources.encoded(texts)),
        Set.copyOf(removed),
        Set.of(),
        LaidLinks.NONE);
  }

  private OverlaySources(
      Sources below, HeldTree over, Set<String> removed, Set<String> unknown, LaidLinks links) {
    this.below = below;
    this.over = over;
    this.removed = removed;
    this.unknown = unknown;
    this.links = links;
    folders = removed.stream().anyMatch(each -> below.isFolder(each) || below.isLink(each));
  }

  /**
   * Sources with files that are read when they are asked for.
   *
   * @param files by path; they need not lie below
   * @param links symbolic links, by their paths with what each leads to as seen from the root
   * @param removed the paths of files that are gone, and of folders of which nothing is left,
   *     unless there is one among {@code files} or {@code links}
   * @param unknown folders that are there, and of which nothing else is known
   */
  public static OverlaySources of(
      Sources below,
      Map<String, ? extends LaidFile> files,
      Map<String, String> links,
      Set<String> removed,
      Set<String> unknown) {
    Set<String> gone = new LinkedHashSet<>(removed);
    gone.addAll(links.keySet());
    return new OverlaySources(
        below, new HeldTree(files), Set.copyOf(gone), Set.copyOf(unknown), new LaidLinks(links));
  }

  @Override
  public Sources asLinksSee() {
    Sources real = below.asLinksSee();
    return real == below ? this : new OverlaySources(real, over, removed, unknown, links);
  }

  private boolean isRemoved(String path) {
    return (removed.contains(path) || folders && isInRemoved(path)) && !over.isFile(path);
  }

  private boolean isInRemoved(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (removed.contains(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknown(String path) {
    for (String folder : unknown) {
      if (path.startsWith(folder) && path.startsWith("/", folder.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    Set<String> all = new LinkedHashSet<>(below.paths(include, exclude));
    all.addAll(globs.found(over.paths()));
    for (String link : links.paths()) {
      if (isFile(link)) {
        all.addAll(globs.found(List.of(link)));
      }
    }
    all.removeIf(path -> isRemoved(path) && !links.has(path));
    return globs.inOrder(all);
  }

  @Override
  public List<String> configurations() {
    return below.configurations();
  }

  @Override
  public List<UnreadFiles> unread() {
    return below.unread();
  }

  @Override
  public Set<String> links() {
    Set<String> all = new LinkedHashSet<>(below.links());
    all.addAll(links.paths());
    all.removeIf(path -> !isLink(path));
    return all;
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    String real = links.real(path);
    if (isRemoved(real)) {
      throw new NoSuchFileException(path);
    }
    return over.isFile(real) ? over.bytes(real) : below.bytes(real);
  }

  @Override
  public byte[] keptByGit(String path) throws IOException {
    return below.keptByGit(path);
  }

  @Override
  public byte[] configuration(String path) throws IOException {
    String real = links.real(path);
    return over.isFile(real) || isRemoved(real) ? bytes(real) : below.configuration(real);
  }

  @Override
  public Object content(String path) throws IOException {
    String real = links.real(path);
    if (isRemoved(real)) {
      throw new NoSuchFileException(path);
    }
    return over.isFile(real) ? over.content(real) : below.content(real);
  }

  @Override
  public boolean holds(String path, Object content) throws IOException {
    String real = links.real(path);
    return over.isFile(real) || isRemoved(real)
        ? Sources.super.holds(real, content)
        : below.holds(real, content);
  }

  @Override
  public boolean exists(String path) {
    String real = links.real(path);
    return over.exists(real) || unknown.contains(real) || !isRemoved(real) && below.exists(real);
  }

  @Override
  public boolean isOutside(String path) {
    String real = links.real(path);
    return isUnknown(real) || !over.exists(real) && !isRemoved(real) && below.isOutside(real);
  }

  @Override
  public boolean isFolder(String path) {
    String real = links.real(path);
    return !real.isEmpty() && over.isFolder(real)
        || unknown.contains(real)
        || !over.isFile(real) && !isRemoved(real) && below.isFolder(real);
  }

  @Override
  public boolean isFile(String path) {
    String real = links.real(path);
    return over.isFile(real) || !isRemoved(real) && below.isFile(real);
  }

  @Override
  public boolean isLink(String path) {
    return links.has(path) || !over.exists(path) && !isRemoved(path) && below.isLink(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    Optional<String> found = over.inAnyCase(path);
    return found.isPresent() ? found : below.inAnyCase(path).filter(each -> !isRemoved(each));
  }

  @Override
  public Optional<String> behindLinks(String path) {
    String real = links.real(path);
    Optional<String> behind =
        over.isFile(real) || isRemoved(real) ? Optional.empty() : below.behindLinks(real);
    return behind.isPresent() || real.equals(path) ? behind : Optional.of(real);
  }

  @Override
  public List<String> named(String name) {
    Set<String> all = new LinkedHashSet<>(below.named(name));
    all.removeIf(this::isRemoved);
    all.addAll(over.named(name));
    return all.stream().sorted(Comparator.naturalOrder()).toList();
  }

  @Override
  public Set<String> names(String folder) {
    String real = links.real(folder);
    Set<String> all = new TreeSet<>(below.names(real));
    String start = real.isEmpty() ? "" : real + "/";
    all.removeIf(name -> isRemoved(start + name));
    all.addAll(over.names(real));
    links.paths().stream()
        .filter(each -> isIn(each, start))
        .forEach(each -> all.add(each.substring(start.length())));
    return all;
  }

  private static boolean isIn(String path, String start) {
    return path.startsWith(start) && path.indexOf('/', start.length()) < 0;
  }

  @Override
  public List<String> above() {
    return below.above();
  }

  @Override
  public boolean isIgnored(String path) {
    return below.isIgnored(path);
  }

  @Override
  public boolean isAsIn(FileTree other, Predicate<String> free) {
    return other instanceof OverlaySources sources
        && removed.equals(sources.removed)
        && unknown.equals(sources.unknown)
        && links.equals(sources.links)
        && over.isAsIn(sources.over, free)
        && below.isAsIn(sources.below, free);
  }
}
