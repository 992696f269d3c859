package dev.entrylint.engine.source;

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

/**
 * Other sources with some texts laid over them: what an editor has not saved yet, or what edits
 * make of files. A file that is removed is not there, whatever lies below; its folder still is.
 */
public final class OverlaySources implements Sources {

  private final Sources below;
  private final HeldTree over;
  private final Set<String> removed;

  /**
   * @param texts text by path, of files that need not lie below
   * @param removed the paths of files that are gone, unless they have a text
   */
  public OverlaySources(Sources below, Map<String, String> texts, Set<String> removed) {
    this.below = below;
    this.removed = Set.copyOf(removed);
    over = new HeldTree(MemorySources.encoded(texts));
  }

  private OverlaySources(Sources below, HeldTree over, Set<String> removed) {
    this.below = below;
    this.over = over;
    this.removed = removed;
  }

  @Override
  public Sources asLinksSee() {
    Sources real = below.asLinksSee();
    return real == below ? this : new OverlaySources(real, over, removed);
  }

  private boolean isRemoved(String path) {
    return removed.contains(path) && !over.isFile(path);
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    Set<String> all = new LinkedHashSet<>(below.paths(include, exclude));
    all.addAll(globs.found(over.paths()));
    all.removeIf(this::isRemoved);
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
    Set<String> links = new LinkedHashSet<>(below.links());
    links.removeIf(path -> !isLink(path));
    return links;
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    if (isRemoved(path)) {
      throw new NoSuchFileException(path);
    }
    return over.isFile(path) ? over.bytes(path) : below.bytes(path);
  }

  @Override
  public byte[] keptByGit(String path) throws IOException {
    return below.keptByGit(path);
  }

  @Override
  public byte[] configuration(String path) throws IOException {
    return over.isFile(path) || isRemoved(path) ? bytes(path) : below.configuration(path);
  }

  @Override
  public Object content(String path) throws IOException {
    return over.isFile(path) || isRemoved(path) ? Sources.super.content(path) : below.content(path);
  }

  @Override
  public boolean holds(String path, Object content) throws IOException {
    return over.isFile(path) || isRemoved(path)
        ? Sources.super.holds(path, content)
        : below.holds(path, content);
  }

  @Override
  public boolean exists(String path) {
    return !isRemoved(path) && (over.exists(path) || below.exists(path));
  }

  @Override
  public boolean isOutside(String path) {
    return !over.exists(path) && !isRemoved(path) && below.isOutside(path);
  }

  @Override
  public boolean isFolder(String path) {
    return !path.isEmpty() && over.isFolder(path)
        || !over.isFile(path) && !isRemoved(path) && below.isFolder(path);
  }

  @Override
  public boolean isFile(String path) {
    return over.isFile(path) || !isRemoved(path) && below.isFile(path);
  }

  @Override
  public boolean isLink(String path) {
    return !over.exists(path) && !isRemoved(path) && below.isLink(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    Optional<String> found = over.inAnyCase(path);
    return found.isPresent() ? found : below.inAnyCase(path).filter(each -> !isRemoved(each));
  }

  @Override
  public Optional<String> behindLinks(String path) {
    return over.isFile(path) || isRemoved(path) ? Optional.empty() : below.behindLinks(path);
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
    Set<String> all = new TreeSet<>(below.names(folder));
    String start = folder.isEmpty() ? "" : folder + "/";
    all.removeIf(name -> isRemoved(start + name));
    all.addAll(over.names(folder));
    return all;
  }

  @Override
  public List<String> above() {
    return below.above();
  }
}
