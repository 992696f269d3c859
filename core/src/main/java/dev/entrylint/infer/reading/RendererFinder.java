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
 * Finds the renderer of a corpus, and whether its files are rendered as one text: by what lies
 * beside the documents, and by which of those that may be it the most links hold in.
 */
final class RendererFinder {

  private static final List<String> RECIPES =
      List.of("Makefile", "makefile", "GNUmakefile", "justfile", "build.sh", "package.json");

  /** A renderer that it may be. */
  private record Candidate(String dialect, InlineYaml yaml, String because) {}

  /** A candidate after a trial. */
  private record Tried(Candidate candidate, Draft draft, Corpus corpus, LinkCounts links) {}

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
    Tried best = null;
    for (Candidate candidate : candidates()) {
      Tried tried = tried(candidate);
      int margin = best == null ? 0 : Math.max(2, best.links.all() / 50);
      if (best == null || tried.links.held() > best.links.held() + margin) {
        best = tried;
      }
    }
    Draft found =
        best.draft.with(
            Setting.line(
                "dialect", best.candidate.yaml, best.candidate.because + best.links.sentence()));
    return best.links.bare() == 0 ? found : scoped(found, best);
  }

  private Tried tried(Candidate candidate) throws IOException, ConfigException {
    Draft with = draft.with(Setting.line("dialect", candidate.yaml, ""));
    Corpus read = with.read();
    LinkCounts links = LinkCounts.of(read);
    if ((links.bare() - links.bareHeld()) * 10 > links.bare()) {
      Draft joined = with.with(Setting.line("anchors", InlineYaml.word("corpus"), ""));
      Corpus one = joined.read();
      LinkCounts together = LinkCounts.of(one);
      boolean more = together.bareHeld() - links.bareHeld() > links.bare() / 5;
      if (more && LinkGraph.of(one).mayBeWide()) {
        return new Tried(candidate, joined, one, together);
      }
    }
    return new Tried(candidate, with, read, links);
  }

  /** Which files are rendered as one text, if they are. */
  private Draft scoped(Draft found, Tried best) {
    if (found.find("anchors").isEmpty()) {
      return found;
    }
    Map<String, Integer> folders = new LinkedHashMap<>();
    int across = 0;
    for (Document document : best.corpus.documents()) {
      for (dev.entrylint.corpus.link.Link link : best.corpus.links().of(document)) {
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
        new Evidence(across, best.links.bare(), "links to an id alone lead into another file");
    return found
        .with(
            Setting.items(
                "include",
                include(folders.keySet(), best.corpus),
                "in the order in which they are joined"))
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

  // ---- who it may be

  private List<Candidate> candidates() {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    Config top = draft.access().assumed("");
    String pages = pages(top);
    if (top.detectedBy().isPresent() && (pages.isEmpty() || holdsSome(pages))) {
      put(candidates, top.dialect(), "there is " + top.detectedBy().get() + "; ");
    }
    called(candidates);
    below().ifPresent(each -> candidates.putIfAbsent(each.dialect, each));
    habits(candidates);
    put(candidates, Renderers.PLAIN, "");
    lists(candidates);
    Renderers.habits(Habit.NameLinks.class).stream()
        .filter(each -> each.label().isEmpty() || hasLabel(each.label()))
        .findFirst()
        .ifPresent(each -> put(candidates, each.dialect(), "links by name; "));
    return List.copyOf(candidates.values());
  }

  private static void put(Map<String, Candidate> candidates, String dialect, String because) {
    candidates.putIfAbsent(dialect, new Candidate(dialect, InlineYaml.text(dialect), because));
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

  /** Renderers for which the names of files, or the keys of front matter, speak. */
  private void habits(Map<String, Candidate> candidates) {
    for (Habit.FileName habit : Renderers.habits(Habit.FileName.class)) {
      boolean some =
          corpus.documents().stream()
              .anyMatch(each -> Paths.name(each.path()).equals(habit.name()));
      if (some) {
        put(candidates, habit.dialect(), "there are files " + habit.name() + "; ");
      }
    }
    for (Habit.Keys habit : Renderers.habits(Habit.Keys.class)) {
      int count = 0;
      for (Document document : corpus.documents()) {
        boolean has =
            corpus.frontMatter(document).fields().map(each -> hasKey(each, habit)).orElse(false);
        count += has ? 1 : 0;
      }
      if (count >= Evidence.LEAST) {
        candidates.putIfAbsent(habit.dialect(), byKeys(habit, count));
      }
    }
  }

  private Candidate byKeys(Habit.Keys habit, int count) {
    String folder = Paths.common(corpus.documents().stream().map(Document::path).toList());
    String pages = holdsSome(habit.pages()) ? habit.pages() : folder;
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put("name", InlineYaml.text(habit.dialect()));
    fields.put("site", InlineYaml.text(pages.isEmpty() ? "." : pages));
    String because = count + " documents have keys for " + habit.purpose() + "; ";
    return new Candidate(habit.dialect(), InlineYaml.map(fields), because);
  }

  private static boolean hasKey(Meta.Fields fields, Habit.Keys habit) {
    return fields.fields().keySet().stream()
        .anyMatch(key -> habit.keys().stream().anyMatch(pattern -> pattern.matches(key)));
  }

  /** Renderers that a recipe calls. */
  private void called(Map<String, Candidate> candidates) {
    for (String recipe : RECIPES) {
      String text = draft.access().text(recipe).orElse("");
      for (Habit.Command habit : Renderers.habits(Habit.Command.class)) {
        if (text.contains(habit.command())) {
          put(candidates, habit.dialect(), recipe + " calls it; ");
        }
      }
    }
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
    return Optional.of(new Candidate(config.dialect(), InlineYaml.map(fields), because));
  }

  /** Renderers of whose attribute lists the headings have some, taken for text so far. */
  private void lists(Map<String, Candidate> candidates) {
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
    if (lists >= Evidence.LEAST) {
      // All of them know "{#id}" and "{ #id }", but what one writes is what their manuals have.
      boolean spaced = wide * 2 > lists;
      List<Habit.HeadingLists> habits = Renderers.habits(Habit.HeadingLists.class);
      for (boolean likely : new boolean[] {true, false}) {
        for (Habit.HeadingLists habit : habits) {
          if ((habit.spaced() == spaced) == likely) {
            put(candidates, habit.dialect(), "headings have attribute lists; ");
          }
        }
      }
    }
  }
}
