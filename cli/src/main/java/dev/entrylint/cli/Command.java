package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the commands of the program. */
interface Command {

  /**
   * What it is called and takes. Made by hand: annotations would cost a tenth of a second at each
   * start.
   */
  CommandSpec spec();

  /** Whether its arguments may be empty, as another program makes them. */
  default boolean takesEmpty() {
    return false;
  }

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   */
  int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal;
}
