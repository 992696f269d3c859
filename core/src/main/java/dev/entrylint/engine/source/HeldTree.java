package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that are held in memory, as a tree; there is a folder wherever a path goes through one. */
final class HeldTree implements FileTree {

  private final TreeMap<String, byte[]> files;

  /**
   * @param files bytes by path
   */
  HeldTree(Map<String, byte[]> files) {
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
    return files.keySet().stream().filter(path::equalsIgnoreCase).findFirst();
  }

  @Override
  public List<String> named(String name) {
    String ending = "/" + name.toLowerCase(Locale.ROOT);
    return files.keySet().stream()
        .filter(path -> ("/" + path.toLowerCase(Locale.ROOT)).endsWith(ending))
        .toList();
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
  public byte[] bytes(String path) throws NoSuchFileException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new NoSuchFileException(path);
    }
    return bytes;
  }

  private static String inside(String folder) {
    return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }
}
