package dev.entrylint.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report of a fault needs beside the fault: which program this is, and what runs it. A line
 * for each, with nothing that is private but folders.
 */
final class Surroundings {

  private static final String UNSET = "not set";

  private Surroundings() {}

  /** The text that {@code --version --verbose} prints. */
  static String of(Console console) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("commit", Version.commit());
    lines.put(
        "Java",
        property("java.runtime.version")
            + ", "
            + property("java.vendor")
            + ", in "
            + property("java.home"));
    lines.put("options for Java", options(console));
    Runtime runtime = Runtime.getRuntime();
    lines.put(
        "platform",
        property("os.name")
            + " "
            + property("os.version")
            + ", "
            + property("os.arch")
            + ", "
            + runtime.availableProcessors()
            + " processors, at most "
            + (runtime.maxMemory() >> 20)
            + " MB of heap");
    lines.put("locale", locale(console));
    lines.put(
        "encoding",
        "names of files " + property("sun.jnu.encoding") + ", texts " + Charset.defaultCharset());
    lines.put("called as", environment("ENTRYLINT_PROGRAM", "no start script", console));
    lines.put(
        "archive of classes",
        environment("ENTRYLINT_ARCHIVE", "none in this run; starting takes longer", console));
    StringBuilder text = new StringBuilder();
    text.append(Program.NAME).append(' ').append(Version.read()).append('\n');
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
    lines.forEach(
        (name, value) ->
            text.append(name)
                .append(' ')
                .append(" ".repeat(width - name.length() + 1))
                .append(value.replace('\n', ' '))
                .append('\n'));
    return text.toString();
  }

  /** What Java goes by; {@code LC_ALL} is what the start script chose. */
  private static String locale(Console console) {
    List<String> said = new ArrayList<>();
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      if (console.has(name)) {
        said.add(name + "=" + console.environment().get(name));
      }
    }
    return said.isEmpty() ? UNSET : String.join(", ", said);
  }

  private static String options(Console console) {
    List<String> said = new ArrayList<>();
    for (String name :
        List.of("ENTRYLINT_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      if (console.has(name)) {
        said.add(name + "=" + console.environment().get(name));
      }
    }
    return said.isEmpty() ? "none in the environment" : String.join(", ", said);
  }

  private static String environment(String name, String without, Console console) {
    return console.has(name) ? console.environment().get(name) : without;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
