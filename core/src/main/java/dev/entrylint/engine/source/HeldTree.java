package dev.entrylint.engine.source;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.base.FileTree;
import dev.entrylint.base.SkippedFolders;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Files as a tree of their paths; there is a folder wherever a path goes through one. */
final class HeldTree implements FileTree {

  private final TreeMap<String, LaidFile> files;

  /**
   * @param files by their paths
   */
  HeldTree(Map<String, ? extends LaidFile> files) {
    this.files = new TreeMap<>(files);
  }

  Set<String> paths() {
    return files.keySet();
  }

  @Override
  public boolean exists(String path) {
    return files.containsKey(path) || isFolder(path);
  }

  @Override
  public boolean isFolder(String path) {
    String first = files.ceilingKey(inside(path));
    return first != null && first.startsWith(inside(path)) || path.isEmpty();
  }

  @Override
  public boolean isFile(String path) {
    return files.containsKey(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    if (path.startsWith("..")) {
      return Optional.empty();
    }
    String found = "";
    for (String step : path.split("/")) {
      Set<String> names = names(found);
      Optional<String> name =
          names.contains(step)
              ? Optional.of(step)
              : names.stream().filter(step::equalsIgnoreCase).findFirst();
      if (name.isEmpty()) {
        return Optional.empty();
      }
      found = inside(found) + name.get();
    }
    return Optional.of(found);
  }

  @Override
  public List<String> named(String name) {
    Set<String> found = new TreeSet<>();
    for (String path : files.keySet()) {
      for (int start = 0; start <= path.length(); ) {
        int slash = path.indexOf('/', start);
        String step = path.substring(start, slash < 0 ? path.length() : slash);
        if (slash >= 0 && SkippedFolders.contains(step)) {
          break;
        }
        if (isNamed(step, name)) {
          found.add(slash < 0 ? path : path.substring(0, slash));
        }
        start = slash < 0 ? path.length() + 1 : slash + 1;
      }
    }
    return List.copyOf(found);
  }

  private static boolean isNamed(String step, String name) {
    return step.length() == name.length() && CaseFolding.fold(step).equals(CaseFolding.fold(name));
  }

  @Override
  public Set<String> names(String folder) {
    String start = inside(folder);
    Set<String> names = new TreeSet<>();
    for (String path : files.tailMap(start, true).keySet()) {
      if (!path.startsWith(start)) {
        break;
      }
      int slash = path.indexOf('/', start.length());
      names.add(path.substring(start.length(), slash < 0 ? path.length() : slash));
    }
    return names;
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    return file(path).bytes();
  }

  /** What tells the content of the file at {@code path} from another. */
  Object content(String path) throws IOException {
    return file(path).content();
  }

  private LaidFile file(String path) throws NoSuchFileException {
    LaidFile file = files.get(path);
    if (file == null) {
      throw new NoSuchFileException(path);
    }
    return file;
  }

  private static String inside(String folder) {
    return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }

  @Override
  public boolean isAsIn(FileTree other, Predicate<String> free) {
    if (!(other instanceof HeldTree tree) || !files.keySet().equals(tree.files.keySet())) {
      return false;
    }
    for (Map.Entry<String, LaidFile> each : files.entrySet()) {
      if (!free.test(each.getKey()) && !holdSame(each.getValue(), tree.files.get(each.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdSame(LaidFile one, LaidFile other) {
    try {
      return one == other || one.content().equals(other.content());
    } catch (IOException unreadable) {
      return false; // whoever reads it is told why
    }
  }
}
