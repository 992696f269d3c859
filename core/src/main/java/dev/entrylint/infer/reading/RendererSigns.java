package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Meta;
import dev.entrylint.renderer.Habit;
import dev.entrylint.renderer.Renderers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks for a renderer: a configuration of it, a recipe that calls it, what its documents are
 * called, what they have in front matter, and syntax that others take for text; in this order.
 *
 * @param draft says which files there are
 * @param corpus the same read as plain Markdown
 */
record RendererSigns(Draft draft, Corpus corpus) {

  private static final List<String> RECIPES =
      List.of("Makefile", "makefile", "GNUmakefile", "justfile", "build.sh", "package.json");

  /**
   * What is likely the renderer.
   *
   * @param site whether pages have addresses of their own, so that no id leads into another
   */
  record Found(String dialect, InlineYaml yaml, String because, boolean site) {}

  /** The renderer for which the most reliable of all signs speaks, or plain Markdown. */
  Found find() {
    return marked().or(this::called).or(this::below).orElseGet(this::written);
  }

  /** The same where no file marks a renderer, neither at the root nor anywhere below. */
  Found findUnmarked() {
    return called().orElseGet(this::written);
  }

  private Found written() {
    return named()
        .or(this::keyed)
        .or(this::listed)
        .or(this::linked)
        .orElseGet(() -> byName(Renderers.PLAIN, "nothing here speaks for another; "));
  }

  private static Found byName(String dialect, String because) {
    return new Found(dialect, InlineYaml.text(dialect), because, false);
  }

  /** The renderer that most documents have without a configuration. */
  private Optional<Found> marked() {
    Config top = draft.access().assumed("");
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      counts.merge(top.renderersOf(document.path()).get(0).name(), 1, Integer::sum);
    }
    String dialect = top.dialect();
    for (String name : counts.keySet()) {
      dialect = counts.get(name) > counts.getOrDefault(dialect, 0) ? name : dialect;
    }
    String pages = pages(top);
    boolean known = top.detectedBy().isPresent() || !dialect.equals(Renderers.PLAIN);
    if (!known || !pages.isEmpty() && !holdsSome(pages)) {
      return Optional.empty();
    }
    String because = top.detectedBy().map(by -> "there is " + by + "; ").orElse("");
    return Optional.of(new Found(dialect, InlineYaml.text(dialect), because, isSite(dialect)));
  }

  /** Whether what has a configuration of its own gives each page an address. */
  private static boolean isSite(String dialect) {
    return Renderers.habits(Habit.HeadingLists.class).stream()
        .noneMatch(each -> each.dialect().equals(dialect) && !each.spaced());
  }

  private boolean hasLabel(String beginning) {
    return corpus.documents().stream()
        .anyMatch(each -> each.labels().stream().anyMatch(l -> l.label().startsWith(beginning)));
  }

  /** The folder in which a renderer that was guessed has its pages; empty if that is the root. */
  static String pages(Config guessed) {
    return guessed.renderers().get(0).routing().prefixes().stream()
        .filter(prefix -> prefix.start().equals("/"))
        .map(prefix -> prefix.folders().get(0))
        .findFirst()
        .orElse("");
  }

  private boolean holdsSome(String folder) {
    return corpus.documents().stream().anyMatch(each -> Paths.isBelow(each.path(), folder));
  }

  /** The renderer for which names of files speak. */
  private Optional<Found> named() {
    for (Habit.FileName habit : Renderers.habits(Habit.FileName.class)) {
      boolean some =
          corpus.documents().stream()
              .anyMatch(each -> Paths.name(each.path()).equals(habit.name()));
      if (some) {
        return Optional.of(byName(habit.dialect(), "there are files " + habit.name() + "; "));
      }
    }
    return Optional.empty();
  }

  /** The renderer that knows keys which front matter has. */
  private Optional<Found> keyed() {
    for (Habit.Keys habit : Renderers.habits(Habit.Keys.class)) {
      int count = 0;
      for (Document document : corpus.documents()) {
        boolean has =
            corpus.frontMatter(document).fields().map(each -> hasKey(each, habit)).orElse(false);
        count += has ? 1 : 0;
      }
      if (count >= Evidence.LEAST) {
        return Optional.of(byKeys(habit, count));
      }
    }
    return Optional.empty();
  }

  private Found byKeys(Habit.Keys habit, int count) {
    String folder = Paths.common(corpus.documents().stream().map(Document::path).toList());
    String pages = holdsSome(habit.pages()) ? habit.pages() : folder;
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put("name", InlineYaml.text(habit.dialect()));
    fields.put("site", InlineYaml.text(pages.isEmpty() ? "." : pages));
    String because = count + " documents have keys for " + habit.purpose() + "; ";
    return new Found(habit.dialect(), InlineYaml.map(fields), because, true);
  }

  private static boolean hasKey(Meta.Fields fields, Habit.Keys habit) {
    return fields.fields().keySet().stream()
        .anyMatch(key -> habit.keys().stream().anyMatch(pattern -> pattern.matches(key)));
  }

  /** The renderer that a recipe calls. */
  private Optional<Found> called() {
    for (String recipe : RECIPES) {
      String text = draft.access().text(recipe).orElse("");
      for (Habit.Command habit : Renderers.habits(Habit.Command.class)) {
        if (text.lines().anyMatch(line -> calls(line, habit.command()))) {
          return Optional.of(byName(habit.dialect(), recipe + " calls it; "));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code command} is a word in {@code line}, before any comment. */
  static boolean calls(String line, String command) {
    int comment = line.strip().startsWith("#") ? 0 : line.indexOf(" #");
    String code = comment < 0 ? line : line.substring(0, comment);
    for (int at = code.indexOf(command); at >= 0; at = code.indexOf(command, at + 1)) {
      int end = at + command.length();
      boolean begins = at == 0 || !isOfWord(code.charAt(at - 1)) || code.charAt(at - 1) == '/';
      if (begins && (end == code.length() || !isOfWord(code.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "-_./@".indexOf(c) >= 0;
  }

  /** The renderer whose configuration lies in a folder that holds most documents. */
  private Optional<Found> below() {
    Map<String, Integer> folders = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      for (String at = Paths.folder(document.path()); !at.isEmpty(); at = Paths.folder(at)) {
        folders.merge(at, 1, Integer::sum);
      }
    }
    return folders.entrySet().stream()
        .filter(each -> each.getValue() * 2 > corpus.documents().size())
        .map(each -> below(each.getKey()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Found> below(String folder) {
    Config config = draft.access().assumed(folder);
    Optional<String> by = config.detectedBy().filter(path -> !path.startsWith("../"));
    if (by.isEmpty()) {
      return Optional.empty();
    }
    String pages = pages(config);
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put("name", InlineYaml.text(config.dialect()));
    fields.put("site", InlineYaml.text(pages.isEmpty() ? folder : folder + "/" + pages));
    String because = "there is " + folder + "/" + by.get() + "; ";
    return Optional.of(
        new Found(config.dialect(), InlineYaml.map(fields), because, isSite(config.dialect())));
  }

  /** The renderer of whose attribute lists the headings have some, taken for text so far. */
  private Optional<Found> listed() {
    int lists = 0;
    int wide = 0;
    for (Document document : corpus.documents()) {
      for (Heading heading : document.headings()) {
        String title = heading.title();
        int open = title.endsWith("}") ? title.lastIndexOf('{') + 1 : 0;
        int at = open;
        while (at > 0 && (title.charAt(at) == ' ' || title.charAt(at) == ':')) {
          at++;
        }
        if (at > 0 && (title.charAt(at) == '#' || title.charAt(at) == '.')) {
          lists++;
          wide += at > open ? 1 : 0;
        }
      }
    }
    // All of them know "{#id}" and "{ #id }", but what one writes is what their manuals have.
    boolean spaced = wide * 2 > lists;
    return lists < Evidence.LEAST
        ? Optional.empty()
        : Renderers.habits(Habit.HeadingLists.class).stream()
            .filter(habit -> habit.spaced() == spaced)
            .findFirst()
            .map(habit -> byName(habit.dialect(), "headings have attribute lists; "));
  }

  /** The renderer that links documents by their names, if most links here are such. */
  private Optional<Found> linked() {
    NameLinkCount count = NameLinkCount.of(corpus, draft.access());
    return !count.areUsual()
        ? Optional.empty()
        : Renderers.habits(Habit.NameLinks.class).stream()
            .filter(each -> each.label().isEmpty() || hasLabel(each.label()))
            .findFirst()
            .map(each -> byName(each.dialect(), count + "; "));
  }
}
