package dev.entrylint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in a sentence that says what would be right. */
final class UsageErrors {

  private UsageErrors() {}

  /**
   * The sentence about {@code unusable}.
   *
   * @param args the whole command line
   * @param folder the working directory
   */
  static String sentence(ParameterException unusable, String[] args, Path folder) {
    CommandLine line = unusable.getCommandLine();
    String sentence =
        unusable instanceof UnmatchedArgumentException unmatched
            ? sentence(unmatched, line, args, folder)
            : lowerCased(unusable.getMessage());
    return sentence.endsWith("?")
        ? sentence
        : sentence + "; see '" + line.getCommandSpec().qualifiedName() + " --help'";
  }

  private static String lowerCased(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String sentence(
      UnmatchedArgumentException unmatched, CommandLine line, String[] args, Path folder) {
    String word = unmatched.getUnmatched().get(0);
    if (word.startsWith("-")) {
      Optional<String> file = fileLikeAnOption(args, folder);
      if (file.isPresent()) {
        return "'" + file.get() + "' is taken for an option; write '--' before names of files";
      }
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return DidYouMean.sentence(
          "unknown option", name, line.getCommandSpec().optionsMap().keySet());
    }
    return line.getSubcommands().isEmpty()
        ? "unexpected argument '" + word + "'"
        : DidYouMean.sentence("unknown command", word, line.getSubcommands().keySet());
  }

  /** The first of {@code args} that was read as an option, or several, and is a file. */
  private static Optional<String> fileLikeAnOption(String[] args, Path folder) {
    return Arrays.stream(args)
        .takeWhile(each -> !each.equals("--"))
        .filter(each -> each.startsWith("-") && isThere(each, folder))
        .findFirst();
  }

  private static boolean isThere(String word, Path folder) {
    try {
      return Files.exists(folder.resolve(word), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
