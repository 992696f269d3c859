package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.PathForm;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * That many links ask for ids that begin alike and that no page has: a shortcode, a layout or a
 * component may make them, which only the configuration can say.
 */
public final class MadeIdsAdvice {

  /** Fewer links, or fewer ids, are faults rather than a habit. */
  private static final int LEAST = 5;

  private static final int LEAST_IDS = 3;

  /** In how many pages of those that are asked for something is looked for that makes ids. */
  private static final int LOOKED_AT = 20;

  /** Links that ask for ids that begin alike. */
  private static final class Group {
    int links;
    int defined;
    final Set<String> ids = new TreeSet<>();
    final Set<Document> pages = new LinkedHashSet<>();

    boolean isHabit() {
      return links >= LEAST && ids.size() >= LEAST_IDS && defined * 4 <= ids.size();
    }
  }

  private final Config config;
  private final Map<String, Group> groups = new TreeMap<>();

  private MadeIdsAdvice(Config config) {
    this.config = config;
  }

  /**
   * A sentence without a full stop; empty if that is not so, or nothing there makes ids.
   *
   * @param texts what documents hold
   */
  public static Optional<String> of(
      Config config, Corpus corpus, Function<Document, String> texts) {
    MadeIdsAdvice advice = new MadeIdsAdvice(config);
    for (Document document : corpus.documents()) {
      if (corpus.links().of(document).lostIds() > 0) {
        advice.addLost(corpus, document);
      }
    }
    advice.groups.values().removeIf(group -> !group.isHabit());
    if (advice.groups.isEmpty()) {
      return Optional.empty();
    }
    corpus.documents().forEach(document -> advice.addDefined(corpus, document));
    advice.groups.values().removeIf(group -> !group.isHabit() || !advice.mayBeMade(group, texts));
    return advice.sentence();
  }

  private void addLost(Corpus corpus, Document document) {
    for (Link link : corpus.links().of(document).leadingTo(NoSuchAnchor.class)) {
      NoSuchAnchor lost = (NoSuchAnchor) link.resolution();
      String start = start(lost.fragment());
      if (!start.isEmpty()) {
        Group group = groups.computeIfAbsent(start, key -> new Group());
        group.links++;
        group.ids.add(lost.fragment());
        if (group.pages.size() < LOOKED_AT) {
          group.pages.add(lost.document());
        }
      }
    }
  }

  private void addDefined(Corpus corpus, Document document) {
    for (Definition definition : corpus.anchors().of(document)) {
      Group group = groups.get(start(definition.id()));
      if (group != null) {
        group.defined++;
      }
    }
  }

  /** What {@code id} begins with, the first sign behind it included; empty if it has none. */
  private static String start(String id) {
    for (int i = 1; i < id.length() - 1; i++) {
      if ("-_:./".indexOf(id.charAt(i)) >= 0) {
        return id.substring(0, i + 1);
      }
    }
    return "";
  }

  // ---- what makes ids

  /** Whether most of the pages have something in them, or around them, that may make ids. */
  private boolean mayBeMade(Group group, Function<Document, String> texts) {
    int made = 0;
    for (Document page : group.pages) {
      boolean laidOut =
          config
              .renderersOf(page.path())
              .get(0)
              .routing()
              .has(PathForm.SLUGS); // as site builders do
      made += laidOut || makesIds(texts.apply(page)) ? 1 : 0;
    }
    return made * 2 > group.pages.size();
  }

  /** Whether there is a shortcode, a tag of a template or a component in {@code text}. */
  private static boolean makesIds(String text) {
    boolean template = text.contains("{{") || text.contains("{%");
    for (int at = text.indexOf('<'); at >= 0 && !template; at = text.indexOf('<', at + 1)) {
      template = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }
    return template;
  }

  private Optional<String> sentence() {
    String most = "";
    for (Map.Entry<String, Group> each : groups.entrySet()) {
      if (most.isEmpty() || each.getValue().links > groups.get(most).links) {
        most = each.getKey();
      }
    }
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%d links ask for ids that begin with '#%s' and that no page has; if shortcodes, layouts or components make them, write \"ignore: ['*#%s*']\" into entrylint.yml"
                .formatted(groups.get(most).links, most, most));
  }
}
