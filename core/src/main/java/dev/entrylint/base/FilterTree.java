package dev.entrylint.base;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What answers as another tree does, but for the questions that a subclass answers itself. */
public abstract class FilterTree implements FileTree {

  private final FileTree tree;

  /**
   * @param tree answers all that is not answered otherwise
   */
  protected FilterTree(FileTree tree) {
    this.tree = tree;
  }

  @Override
  public Optional<String> behindLinks(String path) {
    return tree.behindLinks(path);
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
