package dev.entrylint.infer;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the preset that a corpus keeps to, if there is one: its renderer and its files are those of
 * the corpus, most documents are entries of it, most of these have sections that it declares, and
 * few depart from it.
 */
final class PresetFinder {

  private final Draft read;
  private final Corpus corpus;
  private final Set<String> usual;
  private final CorpusAccess access;

  /**
   * @param read says how the corpus is read, and no more
   * @param corpus the same, read
   * @param usual the rules that report something without any convention
   */
  PresetFinder(Draft read, Corpus corpus, Set<String> usual) {
    this.read = read;
    this.usual = usual;
    this.corpus = corpus;
    access = read.access();
  }

  /** A preset, and how few documents depart from it. */
  private record Fit(String name, double departing) {}

  /** The name of the preset from which the fewest documents depart. */
  Optional<String> find() throws IOException, ConfigException {
    Optional<Fit> best = Optional.empty();
    for (String name : access.presets()) {
      Setting base = Setting.line("extends", InlineYaml.text(name), "");
      Config preset = access.draft(new Draft(access, List.of(base)).text());
      if (mayFit(preset)) {
        Optional<Fit> fit = fit(name, base, preset);
        boolean better =
            fit.isPresent() && (best.isEmpty() || fit.get().departing < best.get().departing);
        best = better ? fit : best;
      }
    }
    return best.map(Fit::name);
  }

  // ---- what is seen without reading anything by it

  private boolean mayFit(Config preset) throws ConfigException {
    String dialect = access.draft(read.text()).dialect();
    boolean renderer = preset.dialect().equals(Renderers.PLAIN) || isOf(dialect, preset.dialect());
    if (!renderer || preset.conventions().kinds().isEmpty()) {
      return false;
    }
    int documents = 0;
    for (Document document : corpus.documents()) {
      String path = document.path();
      boolean included = preset.include().stream().anyMatch(glob -> glob.matches(path));
      boolean kind = preset.conventions().kinds().stream().anyMatch(each -> mayBe(each, path));
      documents += included && kind ? 1 : 0;
    }
    return isMost(documents);
  }

  private static boolean isOf(String dialect, String base) {
    return dialect.equals(base) || dialect.startsWith(base + "+");
  }

  private static boolean mayBe(Kind kind, String path) {
    List<Glob> paths = kind.recognition().paths();
    return paths.isEmpty() || paths.stream().anyMatch(glob -> glob.matches(path));
  }

  private boolean isMost(int documents) {
    return documents >= Evidence.LEAST && documents * 2 > corpus.documents().size();
  }

  // ---- what is seen by it

  private Optional<Fit> fit(String name, Setting base, Config preset)
      throws IOException, ConfigException {
    List<Item> globs = new ArrayList<>();
    access
        .assumed("")
        .include()
        .forEach(glob -> globs.add(new Item(InlineYaml.text(glob.pattern()), "")));
    Draft draft = read.with(base);
    draft =
        draft.find("include").isPresent() ? draft : draft.with(Setting.items("include", globs, ""));
    Corpus entries = draft.inOrder().read();
    Set<String> documents = new HashSet<>();
    int declaring = 0;
    int sectioned = 0;
    for (Entry entry : entries.entries().all()) {
      documents.add(entry.document().path());
      Kind kind = kind(preset, entry);
      if (kind != null && !kind.sections().isEmpty()) {
        declaring++;
        boolean some =
            kind.sections().stream().anyMatch(each -> !entry.sections(each.name()).isEmpty());
        sectioned += some ? 1 : 0;
      }
    }
    boolean shares =
        declaring == 0
            ? isSpecific(preset)
            : sectioned >= Evidence.LEAST && sectioned * 2 > declaring;
    if (!isMost(documents.size()) || !shares) {
      return Optional.empty();
    }
    double departing = (double) departing(draft.inOrder()) / documents.size();
    return departing <= 0.2 ? Optional.of(new Fit(name, departing)) : Optional.empty();
  }

  private static Kind kind(Config preset, Entry entry) {
    for (Kind kind : preset.conventions().kinds()) {
      if (kind.name().equals(entry.kind())) {
        return kind;
      }
    }
    return null;
  }

  /** Whether it is for a renderer, or says which files there are: else anything would fit. */
  private boolean isSpecific(Config preset) {
    return !preset.dialect().equals(Renderers.PLAIN)
        || !preset.include().equals(access.assumed("").include());
  }

  /** In how many documents something is found that is found under this preset alone. */
  private int departing(Draft draft) throws IOException, ConfigException {
    Set<String> documents = new HashSet<>();
    for (Finding finding : draft.check()) {
      if (!usual.contains(finding.rule())) {
        documents.add(finding.path());
      }
    }
    return documents.size();
  }
}
