package dev.entrylint.cli.hook;

import java.util.List;

/** Words for a POSIX shell. */
final class ShellWord {

  private ShellWord() {}

  /** {@code word} as the shell takes it for itself. */
  static String of(String word) {
    return word.matches("[A-Za-z0-9_./=:,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** A call of {@code program}, words of the shell already, with {@code arguments}. */
  static String call(String program, List<String> arguments) {
    StringBuilder call = new StringBuilder(program);
    for (String each : arguments) {
      call.append(' ').append(of(each));
    }
    return call.toString();
  }
}
