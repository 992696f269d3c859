package dev.entrylint.cli;

import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that commands share, and how they are made and asked for. */
final class Options {

  /** What is said of PATHs that may be patterns. */
  static final String PATTERNS =
      " One with *, ? or {a,b}, as in 'docs/**/*.md', stands for the documents that fit.";

  private Options() {}

  /** A command that has nothing yet but its name, its purpose and {@code --help}. */
  static CommandSpec command(String name, String... purpose) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(purpose).sortOptions(false).width(90);
    spec.usageMessage().optionListHeading("%nOptions:%n").abbreviateSynopsis(true);
    spec.addOption(
        flag("--help", "Print this help.").toBuilder()
            .names("-h", "--help")
            .usageHelp(true)
            .build());
    return spec.addOption(
        flag("--debug", "Print where an internal error comes from.").toBuilder()
            .hidden(true)
            .build());
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that may be given again and again. */
  static OptionSpec texts(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option whose value is one of some words; the first is the default unless it is required. */
  static OptionSpec choice(String name, String label, String description, String... words) {
    List<String> choices = Arrays.asList(words);
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .completionCandidates(choices)
        .converters(value -> oneOf(choices, value))
        .build();
  }

  static String oneOf(List<String> words, String value) {
    if (!words.contains(value)) {
      throw new TypeConversionException(
          "expected one of " + String.join(", ", words) + " but was '" + value + "'");
    }
    return value;
  }

  /**
   * Refuses arguments that are empty. They come of a variable that is not set, and would mean
   * something that nobody wrote: the working directory, or all there is.
   */
  static void requireValues(ParseResult given) throws Refusal {
    for (ArgSpec each : given.matchedArgs()) {
      if (each.originalStringValues().contains("")) {
        String name = each instanceof OptionSpec option ? option.longestName() : each.paramLabel();
        throw new Refusal(
            name + " is empty; see '" + given.commandSpec().qualifiedName() + " --help'");
      }
    }
  }

  /** The options that say what is checked and how. */
  static void addCorpus(CommandSpec spec) {
    spec.addOption(
        text("--root", "DIR", "The folder of the corpus (default: where the configuration is)."));
    spec.addOption(
        text(
            "--config",
            "FILE",
            "The configuration (default: entrylint.yml, looked up from --root, from what all PATHs"
                + " have in common, or from the working directory upwards)."));
    ReadingOptions.add(spec);
    addRulesJar(spec);
  }

  /** The folder of {@code --root}, if that is given. */
  static Optional<Path> root(ParseResult given, Console console) throws Refusal {
    if (!given.hasMatchedOption("--root")) {
      return Optional.empty();
    }
    String written = given.matchedOptionValue("--root", "");
    Path root = console.path(written);
    if (!Files.isDirectory(root)) {
      throw new Refusal(
          Files.exists(root)
              ? "--root '" + written + "' is not a folder"
              : "there is no folder '" + written + "' to be the root");
    }
    return Optional.of(root);
  }

  static void addRulesJar(CommandSpec spec) {
    spec.addOption(texts("--rules-jar", "JAR", "A jar with more rules; may be repeated."));
  }

  static void addPaths(CommandSpec spec, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description + " After '--' a PATH may begin with '-'.")
            .build());
  }

  /** The paths of {@link #addPaths}. */
  static List<String> paths(ParseResult given) {
    return given.matchedPositionalValue(0, List.of());
  }

  /** The values of an option that may be repeated, those joined by commas taken apart. */
  static List<String> list(ParseResult given, String option) {
    List<String> values = new ArrayList<>();
    for (String each : given.matchedOptionValue(option, List.<String>of())) {
      for (String value : each.split(",")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  /** The ids of the rules that {@code --rule} names; empty if it is not given. */
  static Optional<Set<String>> rules(ParseResult given, RuleRegistry registry) throws Refusal {
    if (!given.hasMatchedOption("--rule")) {
      return Optional.empty();
    }
    Set<String> wanted = new LinkedHashSet<>();
    for (String name : list(given, "--rule")) {
      wanted.add(ExplainCommand.named(name, registry).meta().id());
    }
    if (wanted.isEmpty()) {
      throw new Refusal("--rule names no rule; 'entrylint rules' lists them");
    }
    return Optional.of(wanted);
  }
}
