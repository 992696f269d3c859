package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * That many links ask for ids that begin alike and that no page has: a shortcode, a layout or a
 * component may make them, which only the configuration can say.
 */
public final class MadeIdsAdvice {

  /** Fewer links, or fewer ids, are faults rather than a habit. */
  private static final int LEAST = 5;

  private static final int LEAST_IDS = 3;

  private final Map<String, Integer> lost = new TreeMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, Integer> held = new HashMap<>();

  private MadeIdsAdvice() {}

  /** A sentence without a full stop; empty if that is not so, or nothing there makes ids. */
  public static Optional<String> of(Config config, Corpus corpus) {
    MadeIdsAdvice advice = new MadeIdsAdvice();
    for (Document document : corpus.documents()) {
      boolean plain = config.renderersOf(document.path()).get(0).has(LinkTrait.ALL_FILES);
      if (!plain && corpus.links().of(document).lostIds() > 0) {
        advice.addLost(corpus, document);
      }
    }
    if (advice.lost.values().stream().noneMatch(count -> count >= LEAST)) {
      return Optional.empty();
    }
    corpus.documents().forEach(document -> advice.addHeld(corpus, document));
    return advice.sentence();
  }

  private void addLost(Corpus corpus, Document document) {
    for (Link link : corpus.links().of(document).leadingTo(NoSuchAnchor.class)) {
      String id = ((NoSuchAnchor) link.resolution()).fragment();
      String start = start(id);
      if (!start.isEmpty()) {
        lost.merge(start, 1, Integer::sum);
        ids.computeIfAbsent(start, key -> new HashSet<>()).add(id);
      }
    }
  }

  private void addHeld(Corpus corpus, Document document) {
    for (Link link : corpus.links().of(document).leadingTo(Found.class)) {
      ((Found) link.resolution())
          .definition()
          .ifPresent(definition -> held.merge(start(definition.id()), 1, Integer::sum));
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

  private Optional<String> sentence() {
    String most = "";
    for (Map.Entry<String, Integer> each : lost.entrySet()) {
      String start = each.getKey();
      int count = each.getValue();
      boolean habit =
          count >= LEAST
              && ids.get(start).size() >= LEAST_IDS
              && held.getOrDefault(start, 0) * 4 <= count;
      if (habit && count > lost.getOrDefault(most, 0)) {
        most = start;
      }
    }
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%d links ask for ids that begin with '#%s' and that no page has; if shortcodes, layouts or components make them, write \"ignore: ['*#%s*']\" into entrylint.yml"
                .formatted(lost.get(most), most, most));
  }
}
