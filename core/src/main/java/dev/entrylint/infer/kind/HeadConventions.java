package dev.entrylint.infer.kind;

import dev.entrylint.convention.NamePattern;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Plan;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the entries of a kind have in common besides their sections: heading, id, file, lead,
 * end.
 */
public final class HeadConventions {

  private static final String ENTRIES = "entries";
  private static final List<String> IDS =
      List.of(
          "{title:dashed}",
          "{title:bare:dashed}",
          "{title:dashed:lower}",
          "{title:bare:dashed:lower}",
          "{file}",
          "{file:lower}");
  private static final List<String> FILES =
      List.of(
          "{id}",
          "{title}",
          "{title:dashed}",
          "{title:dashed:lower}",
          "{title:bare:dashed}",
          "{title:bare:dashed:lower}");

  private final Plan plan;
  private final List<Entry> entries;
  private final List<Setting> settings = new ArrayList<>();

  private HeadConventions(Plan plan, List<Entry> entries) {
    this.plan = plan;
    this.entries = entries;
  }

  /** The settings of the kind {@code plan}, whose entries these are. */
  public static List<Setting> settings(Plan plan, List<Entry> entries) {
    HeadConventions conventions = new HeadConventions(plan, entries);
    conventions.heading();
    conventions.id();
    conventions.file();
    conventions.lead();
    conventions.end();
    return conventions.settings;
  }

  private void heading() {
    Counts levels = new Counts();
    Counts classes = new Counts();
    for (Entry entry : entries) {
      entry.heading().ifPresent(heading -> levels.add(Integer.toString(heading.level())));
      entry
          .heading()
          .ifPresent(
              heading -> classes.add(InlineYaml.list(heading.attributes().classes()).text()));
    }
    Evidence level = new Evidence(levels.most(), entries.size(), ENTRIES);
    if (level.isConvention() && !plan.signs().containsKey("level")) {
      settings.add(Setting.line("level", InlineYaml.word(levels.top()), level));
    }
    Evidence same = new Evidence(classes.most(), entries.size(), ENTRIES);
    if (same.isConvention() && !classes.top().equals("[]")) {
      settings.add(Setting.line("class", InlineYaml.word(classes.top()), same));
    }
  }

  private void id() {
    List<Entry> marked = entries.stream().filter(each -> written(each).isPresent()).toList();
    if (!new Evidence(marked.size(), entries.size(), ENTRIES).isConvention()) {
      return;
    }
    List<String> patterns =
        patterns(IDS, marked, (entry, name) -> written(entry).get().equals(name));
    if (patterns.isEmpty()) {
      return;
    }
    int count = count(marked, patterns, (entry, name) -> written(entry).get().equals(name));
    Evidence evidence = new Evidence(count, marked.size(), "ids");
    if (evidence.isConvention()) {
      settings.add(Setting.line("id", InlineYaml.texts(patterns), evidence));
    } else if (evidence.isHabit()) {
      settings.add(Setting.line("id", InlineYaml.texts(patterns), evidence).inDoubt());
    }
  }

  private static Optional<String> written(Entry entry) {
    return entry.heading().flatMap(heading -> heading.attributes().id());
  }

  private void file() {
    List<Entry> titled = entries.stream().filter(each -> each.heading().isPresent()).toList();
    List<String> patterns =
        patterns(FILES, titled, (entry, name) -> Paths.stem(entry.document().path()).equals(name));
    if (patterns.isEmpty()) {
      return;
    }
    String best = patterns.get(0);
    int count =
        count(
            titled,
            List.of(best),
            (entry, name) -> Paths.stem(entry.document().path()).equals(name));
    Evidence evidence = new Evidence(count, titled.size(), "files");
    Setting setting = Setting.line("file", InlineYaml.text(best + ".md"), evidence);
    boolean most = titled.size() * 10 >= entries.size() * 9;
    if (most && evidence.isConvention()) {
      settings.add(setting);
    } else if (most && evidence.isHabit()) {
      settings.add(setting.inDoubt());
    }
  }

  /** Whether an entry has a name. */
  private interface Fit {
    boolean test(Entry entry, String name);
  }

  /** The pattern that fits most, and another if the two together fit a good many more. */
  private static List<String> patterns(List<String> all, List<Entry> entries, Fit fit) {
    List<String> best = new ArrayList<>();
    int most = 0;
    for (int round = 0; round < 2; round++) {
      String next = "";
      int reached = round == 0 ? 0 : most + Math.max(1, entries.size() / 200);
      for (String pattern : all) {
        List<String> tried = new ArrayList<>(best);
        tried.add(pattern);
        int count = count(entries, tried, fit);
        boolean file = round > 0 && pattern.startsWith("{file");
        boolean better = next.isEmpty() || count > reached + entries.size() / 20;
        if (count > reached && better && !file) {
          reached = count;
          next = pattern;
        }
      }
      if (next.isEmpty()) {
        break;
      }
      most = reached;
      best.add(next);
    }
    return best;
  }

  private static int count(List<Entry> entries, List<String> patterns, Fit fit) {
    List<NamePattern> names = patterns.stream().map(NamePattern::of).toList();
    int count = 0;
    for (Entry entry : entries) {
      count +=
          names.stream().anyMatch(name -> fit.test(entry, EntryConventions.name(entry, name)))
              ? 1
              : 0;
    }
    return count;
  }

  private void lead() {
    int paragraphs = 0;
    int taglines = 0;
    for (Entry entry : entries) {
      Optional<Block> first =
          entry.lead().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).findFirst();
      paragraphs += first.isPresent() ? 1 : 0;
      taglines += first.isPresent() && first.get().emphasised() ? 1 : 0;
    }
    Evidence lead = new Evidence(paragraphs, entries.size(), "entries begin with a paragraph");
    Evidence tagline =
        new Evidence(taglines, entries.size(), "entries begin with an emphasised line");
    if (tagline.isConvention()) {
      settings.add(Setting.line("lead", InlineYaml.map("tagline", InlineYaml.word(true)), tagline));
    } else if (lead.isConvention()) {
      settings.add(Setting.line("lead", InlineYaml.word("required"), lead));
    }
  }

  private void end() {
    int marked = 0;
    for (Entry entry : entries) {
      marked += endsWithMark(entry) ? 1 : 0;
    }
    Evidence end = new Evidence(marked, entries.size(), ENTRIES);
    Setting setting = Setting.line("end", InlineYaml.word("thematic-break"), end);
    if (end.isConvention()) {
      settings.add(setting);
    } else if (end.isHabit()) {
      settings.add(setting.inDoubt());
    }
  }

  private static boolean endsWithMark(Entry entry) {
    Optional<Block> last = entry.lastShown();
    return last.isPresent() && last.get().kind() == Block.Kind.THEMATIC_BREAK;
  }
}
