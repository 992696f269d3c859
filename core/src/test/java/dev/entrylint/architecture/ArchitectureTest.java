package dev.entrylint.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table "Modules and packages" of the plan against the sources. It has no exceptions. */
class ArchitectureTest {

  private static final Path TOP = Path.of("").toAbsolutePath().getParent();

  /** Files, network and console; a resource beside a class is a part of the program. */
  private static final String IO =
      "\\bjava\\.(nio\\.(file|channels)|net)\\.|\\bjava\\.io\\.(File|RandomAccess|Console|\\*)"
          + "|\\bSystem\\.in\\b|\\bFile(s|InputStream|Reader)\\b";

  private static final String PRINT = "\\bSystem\\.(out|err)\\b";
  private static final String EXIT =
      "\\bSystem\\.exit\\b|\\bRuntime\\.getRuntime\\(\\)\\.(exit|halt)";
  private static final String WRITE =
      "\\bFiles\\.(write|newOutput|newBufferedWriter|move|delete|copy|create)"
          + "|\\b(FileWriter|FileOutputStream|RandomAccessFile|PrintWriter)\\b";
  private static final String STATIC_STATE =
      "^\\s+(\\w+ )*static (?!.*\\bfinal\\b)[^(]*(=|;)|\\bThreadLocal\\b";
  private static final String FIELD =
      "^  (?=\\S)(?!return\\b|throw\\b|super\\b)(?!.*\\bfinal\\b)(\\w+ )*[\\w.<>\\[\\], ?]+ \\w+( ="
          + " .*)?;";

  private static final String CORE = "model parse corpus rule config infer engine report testing";

  private static final List<Room> ROOMS =
      List.of(
              core("model", ""),
              core("parse", "model parse.dialect parse.flexmark parse.scan").without(IO, "do I/O"),
              core("parse.flexmark", "model parse")
                  .with("com.vladsch.flexmark.")
                  .without(IO, "do I/O"),
              core("parse.scan", "model parse").without(IO, "do I/O"),
              core("parse.data", "model")
                  .with("org.snakeyaml.engine.")
                  .with("dev.harrel.jsonschema.")
                  .without(IO, "do I/O"),
              core("parse.dialect", "model parse parse.slug").without(IO, "do I/O"),
              core("parse.slug", "model parse").without(IO, "do I/O"),
              core("corpus", "model parse parse.data").without(IO, "touch files"),
              core("rule", "model corpus"),
              core("config", "model corpus rule").with("org.snakeyaml.engine."),
              core("infer", "model corpus rule config").without(IO, "do I/O"),
              core("engine", "model parse corpus rule config").without(WRITE, "write files"),
              core("report", "model corpus rule engine").with("com.google.gson."),
              core("testing", CORE),
              new Draft("rules", "dev.entrylint.rules", "model corpus rule")
                  .without(IO, "do I/O")
                  .without(PRINT, "print")
                  .without(FIELD, "hold mutable fields"),
              new Draft("cli", "dev.entrylint.cli", CORE).with("picocli.").with("com.google.gson."),
              new Draft("maven-plugin", "dev.entrylint.maven", CORE).with("org.apache.maven."))
          .stream()
          .map(Draft::room)
          .toList();

  /** A row while it is written down. */
  private record Draft(
      String module, String name, String uses, List<String> libraries, Map<Pattern, String> shuns) {

    Draft(String module, String name, String uses) {
      this(module, name, uses, List.of(), Map.of());
    }

    Draft with(String library) {
      List<String> more = new ArrayList<>(libraries);
      more.add(library);
      return new Draft(module, name, uses, more, shuns);
    }

    Draft without(String pattern, String reason) {
      Map<Pattern, String> more = new LinkedHashMap<>(shuns);
      more.put(Pattern.compile(pattern), reason);
      return new Draft(module, name, uses, libraries, more);
    }

    Room room() {
      Set<String> packages =
          Arrays.stream(uses.split(" "))
              .filter(word -> !word.isEmpty())
              .map(word -> "dev.entrylint." + word)
              .collect(Collectors.toCollection(TreeSet::new));
      return new Room(module, name, packages, Set.copyOf(libraries), shuns);
    }
  }

  private static Draft core(String name, String uses) {
    return new Draft("core", "dev.entrylint." + name, uses)
        .without(PRINT, "print")
        .without(EXIT, "exit")
        .without(STATIC_STATE, "keep state between files");
  }

  @Test
  void everySourceKeepsToItsRowOfTheTable() throws IOException {
    List<String> offences = new ArrayList<>();
    for (JavaSource source : sources()) {
      Optional<Room> room =
          ROOMS.stream()
              .filter(each -> each.holds(source))
              .max(Comparator.comparingInt(each -> each.packageName().length()));
      if (room.isPresent()) {
        offences.addAll(room.get().offences(source, ROOMS));
      } else {
        offences.add(
            source.path() + ": the package " + source.packageName() + " is not in the table");
      }
    }
    assertNone(offences);
  }

  @Test
  void configurationAndEngineNameNoRule() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> pages =
        Files.list(TOP.resolve("rules/src/main/resources/dev/entrylint/rules"))) {
      pages
          .map(page -> page.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .forEach(name -> ids.add(name.substring(0, name.length() - ".md".length())));
    }
    assertFalse(ids.isEmpty(), "no page of a rule was found");
    List<String> offences = new ArrayList<>();
    for (JavaSource source : sources()) {
      if (source.packageName().matches("dev\\.entrylint\\.(config|engine)(\\..*)?")) {
        for (int i = 0; i < source.literals().size(); i++) {
          for (String literal : source.literals().get(i)) {
            if (ids.contains(literal)) {
              offences.add(
                  "%s:%d: names the rule '%s'; %s may not know one"
                      .formatted(source.path(), i + 1, literal, source.packageName()));
            }
          }
        }
      }
    }
    assertNone(offences);
  }

  @Test
  void noRuleCallsAnother() throws IOException {
    List<JavaSource> rules =
        sources().stream()
            .filter(source -> source.packageName().startsWith("dev.entrylint.rules"))
            .filter(
                source ->
                    source.code().stream().anyMatch(line -> line.contains(" implements Rule ")))
            .toList();
    assertFalse(rules.isEmpty(), "no rule was found");
    List<String> offences = new ArrayList<>();
    for (JavaSource rule : rules) {
      for (JavaSource other : rules) {
        Pattern name = Pattern.compile("\\b" + other.name() + "\\b");
        for (int i = 0; other != rule && i < rule.code().size(); i++) {
          if (name.matcher(rule.code().get(i)).find()) {
            offences.add(
                "%s:%d: uses %s; a rule may not call another"
                    .formatted(rule.path(), i + 1, other.name()));
          }
        }
      }
    }
    assertNone(offences);
  }

  private static List<JavaSource> sources() throws IOException {
    List<JavaSource> sources = new ArrayList<>();
    for (String module : ROOMS.stream().map(Room::module).distinct().toList()) {
      Path folder = TOP.resolve(module).resolve("src/main/java");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file :
              files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
            sources.add(JavaSource.read(TOP, file));
          }
        }
      }
    }
    assertFalse(sources.isEmpty(), "no sources were found in " + TOP);
    return sources;
  }

  private static void assertNone(List<String> offences) {
    if (!offences.isEmpty()) {
      fail("the architecture is broken here:\n" + String.join("\n", offences));
    }
  }
}
