package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A corpus that lies in memory, with what lies beside it; nothing lies above. */
public final class MemorySources implements Sources {

  private final HeldTree tree;

  /**
   * @param texts text by path
   */
  public MemorySources(Map<String, String> texts) {
    tree = new HeldTree(encoded(texts));
  }

  static Map<String, byte[]> encoded(Map<String, String> texts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) {
    return new DocumentGlobs(include, exclude).found(tree.paths());
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    return tree.bytes(path);
  }

  @Override
  public boolean exists(String path) {
    return tree.exists(path);
  }

  @Override
  public boolean isFolder(String path) {
    return tree.isFolder(path);
  }

  @Override
  public boolean isFile(String path) {
    return tree.isFile(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    return tree.inAnyCase(path);
  }

  @Override
  public List<String> named(String name) {
    return tree.named(name);
  }

  @Override
  public Set<String> names(String folder) {
    return tree.names(folder);
  }
}
