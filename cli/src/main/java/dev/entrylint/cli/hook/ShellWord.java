package dev.entrylint.cli.hook;

/** Words for a POSIX shell. */
final class ShellWord {

  private ShellWord() {}

  /** {@code word} as the shell takes it for itself. */
  static String of(String word) {
    return word.matches("[A-Za-z0-9_./=:,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
