package dev.entrylint.corpus;

/** What lies beside the documents, as far as links ask for it. */
public interface FileTree {

  /** Whether there is a file or folder at {@code path}, which may begin with {@code ../}. */
  boolean exists(String path);
}
