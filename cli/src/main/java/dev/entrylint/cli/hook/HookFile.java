package dev.entrylint.cli.hook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The hook before a commit in a folder of hooks. What was there before entrylint's is kept beside
 * it as it was, runs first, and comes back when entrylint's is taken away.
 */
public record HookFile(Path folder) {

  private static final String NAME = "pre-commit";
  static final String BEFORE = NAME + ".before-entrylint";

  /** More than any hook has that somebody wrote. */
  private static final int MOST_BYTES = 1 << 20;

  /** What there is. */
  public enum State {
    NONE,
    /** One that entrylint wrote. */
    OURS,
    /** One that entrylint wrote, and somebody changed. */
    CHANGED,
    OTHER
  }

  /** The hook itself. */
  public Path path() {
    return folder.resolve(NAME);
  }

  /** What was there before. */
  public Path before() {
    return folder.resolve(BEFORE);
  }

  /** Whether a hook that was there before is kept. */
  public boolean keepsAnother() {
    return WholeFile.isThere(before());
  }

  public State state() throws IOException {
    if (!WholeFile.isThere(path())) {
      return State.NONE;
    }
    byte[] bytes = bytes();
    if (Files.isSymbolicLink(path()) || !HookScript.isOurs(bytes)) {
      return State.OTHER;
    }
    return HookScript.isIntact(bytes) ? State.OURS : State.CHANGED;
  }

  /** What the hook calls, if entrylint wrote it. */
  public Optional<String> call() throws IOException {
    return HookScript.call(bytes());
  }

  private byte[] bytes() throws IOException {
    if (!Files.isRegularFile(path())) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(path())) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  /**
   * Puts {@code script} there.
   *
   * @return what there was before
   * @throws IOException if it cannot or should not be; its message says what to do
   */
  public State install(HookScript script) throws IOException {
    State state = state();
    if (state == State.CHANGED) {
      throw changed("delete it, and install anew");
    }
    if (state == State.OTHER || state == State.NONE) {
      Optional<OtherManager> other = OtherManager.of(folder, bytes());
      if (other.isPresent()) {
        throw new IOException(other.get().sentence(folder));
      }
      if (keepsAnother()) {
        throw new IOException(
            "'"
                + before()
                + "' is there from before, though no hook of entrylint is; rename it to "
                + NAME
                + ", or delete it, and install anew");
      }
    }
    if (Files.isDirectory(path())) {
      throw new IOException("'" + path() + "' is a folder, and no hook");
    }
    if (state == State.OTHER) {
      WholeFile.rename(path(), before());
    }
    try {
      WholeFile.writeProgram(path(), script.bytes());
    } catch (IOException failed) {
      if (state == State.OTHER) {
        WholeFile.rename(before(), path());
      }
      throw failed;
    }
    return state;
  }

  /**
   * Takes entrylint's hook away, and puts back what was there before.
   *
   * @return whether there was anything to do
   * @throws IOException if that cannot or should not be done; its message says what to do
   */
  public boolean uninstall() throws IOException {
    State state = state();
    if (state == State.CHANGED) {
      throw changed(
          keepsAnother()
              ? "delete it, and rename '" + before() + "' to " + NAME
              : "delete it, or take entrylint's lines out of it");
    }
    if (state == State.OTHER && keepsAnother()) {
      throw new IOException(
          "'"
              + path()
              + "' is not the hook that entrylint wrote there, and is left as it is; what was there"
              + " before is '"
              + before()
              + "'");
    }
    if (keepsAnother()) {
      WholeFile.rename(before(), path());
      return true;
    }
    if (state == State.OURS) {
      WholeFile.delete(path());
    }
    return state == State.OURS;
  }

  private IOException changed(String remedy) {
    return new IOException(
        "somebody changed '"
            + path()
            + "' after entrylint wrote it, and it is left as it is; keep what you need of it, "
            + remedy);
  }
}
