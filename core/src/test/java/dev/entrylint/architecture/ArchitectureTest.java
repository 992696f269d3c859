package dev.entrylint.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages of docs/architecture.md against the sources, without exceptions. */
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
  private static final String WRITE_ALONE =
      "\\bFiles\\.(write|newOutput|newBufferedWriter|move|delete|copy)|\\bFileWriter\\b";

  private static final String STANDARD_ERROR = "\\b(err\\(\\)|printStackTrace\\(\\))";
  private static final String STATIC_STATE =
      "^\\s+(\\w+ )*static (?!.*\\bfinal\\b)[^(]*(=|;)|\\bThreadLocal\\b";
  private static final String FIELD =
      "^  (?=\\S)(?!return\\b|throw\\b|super\\b)(?!.*\\bfinal\\b)(\\w+ )*[\\w.<>\\[\\], ?]+ \\w+( ="
          + " .*)?;";

  /** All of core but what only the command line asks for. */
  private static final String CORE =
      "base model regex parse parse.extract convention renderer corpus corpus.page corpus.anchor"
          + " corpus.link corpus.entry corpus.relation corpus.mention corpus.suggest edit rule config"
          + " config.read config.show infer infer.draft infer.reading engine engine.source"
          + " engine.git engine.known engine.move engine.fix engine.suppress engine.merge report report.format"
          + " testing";

  /** What parts of the language server rest on. */
  private static final String EDITOR = " cli.lsp.text cli.lsp.root cli.lsp.client";

  private static final String CORPUS =
      "base model convention corpus corpus.anchor corpus.link corpus.entry corpus.relation"
          + " corpus.mention corpus.suggest";

  private static final List<Room> ROOMS =
      List.of(
              core("base", ""),
              core("model", ""),
              core("regex", "").without(IO, "do I/O"),
              // parse: bytes to facts
              core("parse", "base model").without(IO, "do I/O"),
              core("parse.data", "base model regex")
                  .with("org.snakeyaml.engine.")
                  .with("dev.harrel.jsonschema.")
                  .without(IO, "do I/O"),
              core("parse.scan.text", "base model parse").without(IO, "do I/O"),
              core("parse.scan.attribute", "base model parse parse.scan.text")
                  .without(IO, "do I/O"),
              core("parse.scan.inline", "base model parse parse.scan.text parse.scan.attribute")
                  .without(IO, "do I/O"),
              core(
                      "parse.scan.html",
                      "base model parse parse.scan.text parse.scan.attribute parse.scan.inline")
                  .without(IO, "do I/O"),
              core(
                      "parse.scan.block",
                      "base model parse parse.scan.text parse.scan.attribute parse.scan.inline"
                          + " parse.scan.html")
                  .without(IO, "do I/O"),
              core(
                      "parse.scan",
                      "base model parse parse.scan.text parse.scan.attribute parse.scan.inline"
                          + " parse.scan.html parse.scan.block")
                  .without(IO, "do I/O"),
              core("parse.flexmark", "base model parse")
                  .with("com.vladsch.flexmark.")
                  .without(IO, "do I/O"),
              core("parse.extract", "base model parse parse.data parse.scan parse.flexmark")
                  .without(IO, "do I/O"),
              // what a renderer is, and what a house asks for
              core("convention", "base model regex parse.data").without(IO, "touch files"),
              core("renderer.slug", "parse").without(IO, "do I/O"),
              core("renderer.numbering", "parse").without(IO, "do I/O"),
              core("renderer.setting", "base").without(IO, "do I/O"),
              core(
                      "renderer",
                      "base parse convention renderer.slug renderer.numbering renderer.setting")
                  .without(IO, "do I/O"),
              // the corpus
              core("corpus.page", "base model parse parse.data parse.extract renderer")
                  .without(IO, "touch files"),
              core("corpus.anchor", "base model parse convention renderer corpus.page")
                  .without(IO, "touch files"),
              core(
                      "corpus.link",
                      "base model parse parse.data convention renderer corpus.page corpus.anchor")
                  .without(IO, "touch files"),
              core(
                      "corpus.entry",
                      "base model parse.data convention renderer corpus.page corpus.anchor")
                  .without(IO, "touch files"),
              core(
                      "corpus.relation",
                      "base model parse.data convention renderer corpus.page corpus.anchor"
                          + " corpus.link corpus.entry")
                  .without(IO, "touch files"),
              core("corpus.mention", "base model convention corpus.page corpus.entry")
                  .without(IO, "touch files"),
              core(
                      "corpus.suggest",
                      "base model convention renderer corpus.page corpus.anchor corpus.link"
                          + " corpus.entry")
                  .without(IO, "touch files"),
              core(
                      "corpus",
                      "base model parse convention renderer corpus.page corpus.anchor corpus.link"
                          + " corpus.entry corpus.relation corpus.mention corpus.suggest")
                  .without(IO, "touch files"),
              // rules and what they are asked by
              core("edit", "model").without(IO, "do I/O"),
              core("edit.list", "base model edit edit.frontmatter").without(IO, "do I/O"),
              core("edit.link", "base model renderer edit edit.frontmatter").without(IO, "do I/O"),
              core("edit.relink", "base model corpus corpus.anchor corpus.link edit edit.link")
                  .without(IO, "do I/O"),
              core("edit.heading", "base model renderer edit").without(IO, "do I/O"),
              core("edit.frontmatter", "base model parse.data edit").without(IO, "do I/O"),
              core("edit.entry", CORPUS + " edit.link edit.heading").without(IO, "do I/O"),
              core("rule", CORPUS + " edit").without(IO, "do I/O"),
              core("config", "base model convention renderer rule"),
              core("config.yaml", "base model convention config").with("org.snakeyaml.engine."),
              core(
                  "config.detect",
                  "base model parse.data convention renderer renderer.setting config"),
              core(
                  "config.read",
                  "base model convention renderer rule config config.yaml config.detect"),
              core(
                  "config.show",
                  "base convention renderer rule config config.yaml config.detect config.read"),
              core("infer.draft", CORPUS + " rule config").without(IO, "do I/O"),
              core("infer.reading", CORPUS + " renderer rule config infer.draft")
                  .without(IO, "do I/O"),
              core("infer.section", CORPUS + " rule infer.draft").without(IO, "do I/O"),
              core("infer.kind", CORPUS + " rule infer.draft infer.section").without(IO, "do I/O"),
              core("infer.relation", CORPUS + " rule config infer.draft infer.section infer.kind")
                  .without(IO, "do I/O"),
              core(
                      "infer",
                      CORPUS
                          + " renderer rule config infer.draft infer.reading infer.section infer.kind"
                          + " infer.relation")
                  .without(IO, "do I/O"),
              core("engine.source", "base model parse parse.extract convention corpus.page config")
                  .without(WRITE, "write files"),
              core("engine.git", "base convention engine.source").without(WRITE, "write files"),
              core("engine.compact", "base model").without(WRITE, "write files"),
              core("engine.known", "base model corpus corpus.entry rule engine.source")
                  .without(IO, "do I/O"),
              core("engine.rename", "base model corpus corpus.anchor rule").without(IO, "do I/O"),
              core(
                      "engine",
                      CORPUS
                          + " parse parse.extract renderer corpus.page edit edit.list edit.frontmatter rule config config.detect config.read engine.source"
                          + " engine.git engine.compact engine.known engine.rename infer infer.draft infer.reading")
                  .without(WRITE, "write files"),
              core(
                      "engine.fix",
                      "base model corpus edit edit.list rule config config.read engine engine.source engine.git"
                          + " engine.known engine.move")
                  .without(WRITE, "write files"),
              core(
                      "engine.suppress",
                      "base model parse parse.extract renderer corpus edit edit.frontmatter rule config engine engine.source")
                  .without(WRITE, "write files"),
              core(
                      "engine.move",
                      CORPUS
                          + " renderer edit edit.relink edit.heading edit.frontmatter rule config config.yaml config.read"
                          + " engine engine.source engine.known")
                  .without(IO, "do I/O"),
              core("engine.merge", CORPUS + " edit edit.list rule config engine engine.source")
                  .without(IO, "do I/O"),
              core(
                      "report",
                      "base model corpus corpus.link edit edit.list rule engine engine.source engine.known engine.fix engine.suppress")
                  .with("com.google.gson."),
              core(
                      "report.format",
                      "base model edit rule engine engine.source engine.known engine.fix report")
                  .with("com.google.gson."),
              core("testing", CORE),
              // the rules
              rules("rules", ""),
              rules("rules.reference", ""),
              rules("rules.section", ""),
              rules("rules.relation", ""),
              rules("rules.heading", ""),
              rules("rules.text", ""),
              rules("rules.index", ""),
              rules("rules.entry", ""),
              // the front ends
              new Draft(
                      "cli",
                      "dev.entrylint.cli.inspect",
                      "base model parse parse.extract convention corpus corpus.anchor corpus.link corpus.entry rule config engine engine.source report")
                  .with("com.google.gson."),
              new Draft("cli", "dev.entrylint.cli.hook", "").without(PRINT, "print"),
              new Draft("cli", "dev.entrylint.cli.page", "base").with("com.vladsch.flexmark."),
              new Draft("cli", "dev.entrylint.cli.manual", "base").with("picocli."),
              new Draft("cli", "dev.entrylint.cli.watch", ""),
              editor("text", "base model engine.source"),
              editor("client", "cli.lsp.text").with("com.google.gson."),
              editor("root", CORE + " cli.lsp.text"),
              editor("edit", CORE + EDITOR),
              editor("report", CORE + EDITOR),
              editor("navigate", CORE + EDITOR + " edit.link edit.list"),
              editor(
                      "complete",
                      CORE + EDITOR + " edit.link edit.relink edit.entry edit.frontmatter")
                  .with("com.google.gson."),
              editor("act", CORE + EDITOR + " edit.heading edit.list cli.lsp.edit")
                  .with("com.google.gson."),
              editor("rename", CORE + EDITOR + " cli.lsp.edit"),
              new Draft(
                      "cli",
                      "dev.entrylint.cli.lsp",
                      CORE
                          + EDITOR
                          + " cli.watch cli.lsp.edit cli.lsp.report cli.lsp.navigate"
                          + " cli.lsp.complete cli.lsp.act cli.lsp.rename")
                  .with("org.eclipse.lsp4j.")
                  .with("com.google.gson."),
              new Draft(
                      "cli",
                      "dev.entrylint.cli",
                      CORE
                          + " cli.hook cli.inspect cli.manual cli.page cli.watch cli.lsp"
                          + " cli.lsp.root")
                  .with("picocli.")
                  .with("com.google.gson.")
                  .without(STANDARD_ERROR, "write to standard error past Console")
                  .without(WRITE_ALONE, "write files but by report.ResultFile"),
              new Draft("maven-plugin", "dev.entrylint.maven", CORE)
                  .with("org.apache.maven.")
                  .without(WRITE_ALONE, "write files but by report.ResultFile"))
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

  private static Draft editor(String name, String uses) {
    return new Draft("cli", "dev.entrylint.cli.lsp." + name, uses).with("org.eclipse.lsp4j.");
  }

  private static Draft rules(String name, String uses) {
    return new Draft(
            "rules",
            "dev.entrylint." + name,
            CORPUS
                + " edit edit.list edit.link edit.relink edit.heading edit.frontmatter edit.entry rule rules "
                + uses)
        .without(IO, "do I/O")
        .without(PRINT, "print")
        .without(FIELD, "hold mutable fields");
  }

  @Test
  void everySourceKeepsToItsRowOfTheTable() throws IOException {
    assertNone(Room.offences(ROOMS, sources()));
  }

  @Test
  void configurationAndEngineNameNoRule() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> pages = Files.walk(TOP.resolve("rules/src/main/java"))) {
      pages
          .map(page -> page.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .forEach(name -> ids.add(id(name.substring(0, name.length() - ".md".length()))));
    }
    assertFalse(ids.isEmpty(), "no page of a rule was found");
    List<String> offences = new ArrayList<>();
    for (JavaSource source : sources()) {
      if (source.packageName().matches("dev\\.entrylint\\.(config|engine)(\\..*)?")) {
        source
            .places(ids)
            .forEach(
                place ->
                    offences.add(
                        place + "; %s may not know a rule".formatted(source.packageName())));
      }
    }
    assertNone(offences);
  }

  @Test
  void onlyTheirFamiliesNameDialects() throws IOException {
    Set<String> names = Set.copyOf(Renderers.names());
    List<String> offences = new ArrayList<>();
    for (JavaSource source : sources()) {
      if (!source.packageName().matches("dev\\.entrylint\\.renderer(\\..*)?")) {
        source
            .places(names)
            .forEach(place -> offences.add(place + "; only dev.entrylint.renderer may"));
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

  /** The id of the rule whose page is called {@code name}, which is the name of its class. */
  private static String id(String name) {
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void noTwoPackagesUseEachOther() throws IOException {
    PackageGraph graph = PackageGraph.of(sources());
    assertNone(graph.circles());
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
