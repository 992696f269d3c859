package dev.entrylint.cli.hook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The hook that runs before a commit, a script for any POSIX shell. It says of itself who wrote it,
 * with a checksum by which a later change is seen.
 *
 * @param program the start script, absolute
 * @param arguments what it is called with
 */
public record HookScript(String program, List<String> arguments) {

  private static final String SHELL = "#!/bin/sh\n";
  private static final String MARK = "# entrylint hook 1 ";
  private static final int DIGITS = 16;

  private static final String BODY =
      """
      # Written by 'entrylint hook install'; 'entrylint hook uninstall' undoes it. 'git commit --no-verify' goes past it.
      folder=${0%/*}
      [ "$folder" != "$0" ] || folder=.
      before=$folder/@BEFORE@
      if [ -x "$before" ]; then
        "$before" "$@" || exit
      fi
      program=@PROGRAM@
      if ! [ -x "$program" ]; then
        gone=$program
        program=$(command -v entrylint) || program=
        case $program in
          /*) ;;
          *)
            echo "entrylint: this commit is not checked, and not made: $gone is not there any more, and there is no" \\
              "entrylint on the PATH; 'hook install' by the entrylint that there is mends that" >&2
            exit 1
            ;;
        esac
      fi
      exec @CALL@
      """;

  /** The bytes of the script. */
  byte[] bytes() {
    String body =
        BODY.replace("@BEFORE@", HookFile.BEFORE)
            .replace("@PROGRAM@", ShellWord.of(program))
            .replace("@CALL@", ShellWord.call("\"$program\"", arguments));
    return (SHELL + MARK + checksum(body) + "\n" + body).getBytes(StandardCharsets.UTF_8);
  }

  /** The call as a user would write it. */
  public String call() {
    return ShellWord.call("entrylint", arguments);
  }

  /** Whether {@code bytes} are a hook that entrylint wrote, changed since or not. */
  static boolean isOurs(byte[] bytes) {
    return text(bytes).startsWith(SHELL + MARK);
  }

  /** Whether {@code bytes} are a hook as entrylint wrote it. */
  static boolean isIntact(byte[] bytes) {
    String text = text(bytes);
    int start = SHELL.length() + MARK.length();
    int end = start + DIGITS;
    return isOurs(bytes)
        && text.length() > end
        && text.charAt(end) == '\n'
        && text.substring(start, end).equals(checksum(text.substring(end + 1)));
  }

  /** What a hook that entrylint wrote calls, in the words of the shell. */
  static Optional<String> call(byte[] bytes) {
    String text = text(bytes);
    String before = "exec \"$program\" ";
    int start = text.lastIndexOf(before);
    return start < 0
        ? Optional.empty()
        : Optional.of("entrylint " + text.substring(start + before.length()).strip());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String checksum(String body) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has it
    }
  }
}
