package dev.entrylint.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in a sentence that says what would be right. */
final class UsageErrors {

  private UsageErrors() {}

  static String sentence(ParameterException unusable) {
    CommandLine line = unusable.getCommandLine();
    String sentence =
        unusable instanceof UnmatchedArgumentException unmatched
            ? sentence(unmatched, line)
            : lowerCased(unusable.getMessage());
    return sentence.endsWith("?")
        ? sentence
        : sentence + "; see '" + line.getCommandSpec().qualifiedName() + " --help'";
  }

  private static String lowerCased(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String sentence(UnmatchedArgumentException unmatched, CommandLine line) {
    String word = unmatched.getUnmatched().get(0);
    if (word.startsWith("-")) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return DidYouMean.sentence(
          "unknown option", name, line.getCommandSpec().optionsMap().keySet());
    }
    return line.getSubcommands().isEmpty()
        ? "unexpected argument '" + word + "'"
        : DidYouMean.sentence("unknown command", word, line.getSubcommands().keySet());
  }
}
