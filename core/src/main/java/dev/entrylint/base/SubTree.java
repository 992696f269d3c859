package dev.entrylint.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Another tree as seen from one of its folders. It answers what lies there and what files hold, but
 * searches for no names.
 *
 * @param folder below the root of {@code tree}, without a closing slash
 */
public record SubTree(FileTree tree, String folder) implements FileTree {

  private String path(String below) {
    return SlashedPath.isAbsolute(below) ? below : SlashedPath.resolve(folder, below);
  }

  @Override
  public boolean exists(String path) {
    return tree.exists(path(path));
  }

  @Override
  public boolean isOutside(String path) {
    return tree.isOutside(path(path));
  }

  @Override
  public boolean isFolder(String path) {
    return tree.isFolder(path(path));
  }

  @Override
  public boolean isFile(String path) {
    return tree.isFile(path(path));
  }

  @Override
  public boolean isLink(String path) {
    return tree.isLink(path(path));
  }

  @Override
  public Set<String> names(String path) {
    return tree.names(path(path));
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    return tree.bytes(path(path));
  }

  @Override
  public byte[] keptByGit(String path) throws IOException {
    return tree.keptByGit(path(path));
  }

  @Override
  public byte[] configuration(String path) throws IOException {
    return tree.configuration(path(path));
  }

  @Override
  public List<String> above() {
    List<String> names = new ArrayList<>(Arrays.asList(folder.split("/")));
    Collections.reverse(names);
    names.addAll(tree.above());
    return names;
  }
}
