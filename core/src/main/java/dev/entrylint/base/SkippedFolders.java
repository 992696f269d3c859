package dev.entrylint.base;

/** The folders in which nobody looks for pages: hidden ones, and those of installed packages. */
public final class SkippedFolders {

  private SkippedFolders() {}

  /** Whether a folder called {@code name} is skipped. */
  public static boolean contains(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }
}
