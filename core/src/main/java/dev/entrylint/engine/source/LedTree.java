package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Another tree in which some files lead to others, as symbolic links do.
 *
 * @param led the path to which a file leads, by its own
 */
record LedTree(FileTree tree, Map<String, String> led) implements FileTree {

  @Override
  public Optional<String> behindLinks(String path) {
    String other = led.get(path);
    return other == null ? tree.behindLinks(path) : Optional.of(other);
  }

  @Override
  public boolean exists(String path) {
    return tree.exists(path);
  }

  @Override
  public boolean isOutside(String path) {
    return tree.isOutside(path);
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
  public boolean isLink(String path) {
    return tree.isLink(path);
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

  @Override
  public byte[] bytes(String path) throws IOException {
    return tree.bytes(path);
  }

  @Override
  public byte[] keptByGit(String path) throws IOException {
    return tree.keptByGit(path);
  }

  @Override
  public byte[] configuration(String path) throws IOException {
    return tree.configuration(path);
  }

  @Override
  public List<String> above() {
    return tree.above();
  }
}
