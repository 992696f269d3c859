package dev.entrylint.cli;

import dev.entrylint.cli.manual.ManualPage;
import dev.entrylint.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The pages of the manual, which the build lets this write. */
final class Manual {

  private Manual() {}

  /**
   * Writes a page for the program and for each of its commands.
   *
   * @param args the folder that they come into, and the time of the build, which begins with a date
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    String date = args[1].substring(0, "2026-01-31".length());
    for (ManualPage page : pages()) {
      ResultFile.write(folder.resolve(page.name() + ".1"), page.text(date, Version.read()));
    }
  }

  static List<ManualPage> pages() {
    CommandLine program = Program.line();
    List<ManualPage> pages = new ArrayList<>(List.of(new ManualPage(program.getCommandSpec())));
    for (CommandLine command : program.getSubcommands().values()) {
      pages.add(new ManualPage(command.getCommandSpec()));
    }
    return pages;
  }
}
