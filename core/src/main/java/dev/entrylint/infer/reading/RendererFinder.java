package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Meta;
import dev.entrylint.renderer.Habit;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the renderer of a corpus, and whether its files are rendered as one text. The renderer is
 * the one whose configuration or syntax is there. How many links hold under it says nothing: what
 * is broken holds under some other renderer more often than not.
 */
final class RendererFinder {

  private static final List<String> RECIPES =
      List.of("Makefile", "makefile", "GNUmakefile", "justfile", "build.sh", "package.json");

  /**
   * What is likely the renderer.
   *
   * @param site whether pages have addresses of their own, so that no id leads into another
   */
  private record Candidate(String dialect, InlineYaml yaml, String because, boolean site) {}

  private final Draft draft;
  private final Corpus corpus;

  /**
   * @param draft says which files there are
   * @param corpus the same read as plain Markdown
   */
  public RendererFinder(Draft draft, Corpus corpus) {
    this.draft = draft;
    this.corpus = corpus;
  }

  /** The draft with the renderer, and the scope of anchors if it is not the usual one. */
  public Draft find() throws IOException, ConfigException {
    Candidate candidate = candidate();
    Draft with = draft.with(Setting.line("dialect", candidate.yaml, ""));
    Corpus read = with.read();
    LinkCounts links = LinkCounts.of(read);
    if (!candidate.site && (links.bare() - links.bareHeld()) * 10 > links.bare()) {
      Draft joined = with.with(Setting.line("anchors", InlineYaml.word("corpus"), ""));
      Corpus one = joined.read();
      LinkCounts together = LinkCounts.of(one);
      if (areMeant(candidate, links, together) && LinkGraph.of(one).mayBeWide()) {
        return scoped(said(joined, candidate, together), one, together);
      }
    }
    return said(with, candidate, links);
  }

  private static Draft said(Draft draft, Candidate candidate, LinkCounts links) {
    return draft.with(
        Setting.line("dialect", candidate.yaml, candidate.because + links.sentence()));
  }

  /** Whether links to an id alone are likely meant to lead into other files. */
  private static boolean areMeant(Candidate candidate, LinkCounts apart, LinkCounts together) {
    int more = together.bareHeld() - apart.bareHeld();
    int lost = apart.bare() - apart.bareHeld();
    // What joins files gives itself away by its syntax; elsewhere links may as well be broken.
    return candidate.dialect.equals(Renderers.PLAIN) ? more * 10 > lost * 8 : more * 5 > lost;
  }

  /** Which files are rendered as one text, if they are. */
  private static Draft scoped(Draft found, Corpus one, LinkCounts links) {
    Map<String, Integer> folders = new LinkedHashMap<>();
    int across = 0;
    for (Document document : one.documents()) {
      for (dev.entrylint.corpus.link.Link link : one.links().of(document)) {
        boolean away =
            LinkCounts.isBare(link.reference())
                && link.resolution().found().map(each -> each.document() != document).orElse(false);
        if (away) {
          across++;
          folders.merge(Paths.folder(document.path()), 1, Integer::sum);
          Document to = link.resolution().found().orElseThrow().document();
          folders.merge(Paths.folder(to.path()), 1, Integer::sum);
        }
      }
    }
    int all = across;
    folders.values().removeIf(count -> count * 50 < all);
    Evidence why =
        new Evidence(across, links.bare(), "links to an id alone lead into another file");
    return found
        .with(
            Setting.items(
                "include", include(folders.keySet(), one), "in the order in which they are joined"))
        .with(Setting.line("anchors", InlineYaml.word("corpus"), why));
  }

  private static List<Item> include(Iterable<String> folders, Corpus corpus) {
    List<Item> items = new ArrayList<>();
    for (String folder : folders) {
      Counts endings = new Counts();
      for (Document document : corpus.documents()) {
        if (Paths.folder(document.path()).equals(folder)) {
          endings.add(Paths.ending(document.path()));
        }
      }
      // What has another ending than the entries is what goes before them: title, index, licence.
      List<String> ranked = endings.ranked();
      for (int i = ranked.size() - 1; i >= 0; i--) {
        String glob = Paths.join(folder, "*" + ranked.get(i));
        items.add(new Item(InlineYaml.text(glob), files(endings.of(ranked.get(i)))));
      }
    }
    return items;
  }

  private static String files(int count) {
    return count == 1 ? "one file" : count + " files";
  }

  // ---- which it is

  private Candidate candidate() {
    return marked()
        .or(this::called)
        .or(this::below)
        .or(this::named)
        .or(this::keyed)
        .or(this::listed)
        .or(this::linked)
        .orElseGet(() -> byName(Renderers.PLAIN, "nothing here speaks for another; "));
  }

  private static Candidate byName(String dialect, String because) {
    return new Candidate(dialect, InlineYaml.text(dialect), because, false);
  }

  /** The renderer that most documents have without a configuration. */
  private Optional<Candidate> marked() {
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
    return Optional.of(new Candidate(dialect, InlineYaml.text(dialect), because, isSite(dialect)));
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
  private Optional<Candidate> named() {
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
  private Optional<Candidate> keyed() {
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

  private Candidate byKeys(Habit.Keys habit, int count) {
    String folder = Paths.common(corpus.documents().stream().map(Document::path).toList());
    String pages = holdsSome(habit.pages()) ? habit.pages() : folder;
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put("name", InlineYaml.text(habit.dialect()));
    fields.put("site", InlineYaml.text(pages.isEmpty() ? "." : pages));
    String because = count + " documents have keys for " + habit.purpose() + "; ";
    return new Candidate(habit.dialect(), InlineYaml.map(fields), because, true);
  }

  private static boolean hasKey(Meta.Fields fields, Habit.Keys habit) {
    return fields.fields().keySet().stream()
        .anyMatch(key -> habit.keys().stream().anyMatch(pattern -> pattern.matches(key)));
  }

  /** The renderer that a recipe calls. */
  private Optional<Candidate> called() {
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
  private Optional<Candidate> below() {
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

  private Optional<Candidate> below(String folder) {
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
        new Candidate(config.dialect(), InlineYaml.map(fields), because, isSite(config.dialect())));
  }

  /** The renderer of whose attribute lists the headings have some, taken for text so far. */
  private Optional<Candidate> listed() {
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
  private Optional<Candidate> linked() {
    NameLinkCount count = NameLinkCount.of(corpus, draft.access());
    return !count.areUsual()
        ? Optional.empty()
        : Renderers.habits(Habit.NameLinks.class).stream()
            .filter(each -> each.label().isEmpty() || hasLabel(each.label()))
            .findFirst()
            .map(each -> byName(each.dialect(), count + "; "));
  }
}
