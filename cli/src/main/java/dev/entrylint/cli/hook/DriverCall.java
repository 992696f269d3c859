package dev.entrylint.cli.hook;

import java.util.List;

/**
 * What git runs to merge a document: a line for any POSIX shell. If the program is not there any
 * more, and there is none on the {@code PATH}, git merges line by line.
 *
 * @param program the start script, absolute
 * @param arguments what it is called with
 * @param forGit what git itself puts in
 */
public record DriverCall(String program, List<String> arguments, String forGit) {

  private static final String LINE =
      "p=@PROGRAM@; [ -x \"$p\" ] || p=$(command -v entrylint) || p=; case $p in"
          + " /*) @CALL@ @GIT@;;"
          + " *) echo 'entrylint: there is none any more; lists are merged line by line' >&2;"
          + " git merge-file --marker-size=%L -L ours -L ancestor -L theirs %A %O %B;; esac";

  /** The line as git wants it, to which signs beginning with {@code %} are its own. */
  public String line() {
    return LINE.replace("@PROGRAM@", escaped(ShellWord.of(program)))
        .replace("@CALL@", escaped(ShellWord.call("\"$p\"", arguments)))
        .replace("@GIT@", forGit);
  }

  /** The call as a user would write it. */
  public String call() {
    return ShellWord.call("entrylint", arguments);
  }

  private static String escaped(String word) {
    return word.replace("%", "%%");
  }
}
