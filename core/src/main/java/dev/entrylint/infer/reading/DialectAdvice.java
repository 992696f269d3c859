package dev.entrylint.infer.reading;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.corpus.link.Resolution.NoSuchFile;
import dev.entrylint.corpus.suggest.UnreadId;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What broken links say against a renderer that was assumed because nothing gave it away. Whoever
 * reads the findings should know that another one may be right and they wrong.
 */
public final class DialectAdvice {

  /** Fewer links than these are faults rather than a habit. */
  private static final int LEAST = 3;

  private static final String HTML = ".html";

  private final Corpus corpus;
  private int ids;
  private String list = "";
  private int bare;
  private int labels;
  private String label = "";
  private Set<String> names = Set.of();

  private DialectAdvice(Corpus corpus) {
    this.corpus = corpus;
  }

  /** What speaks against it as a sentence without a full stop; empty if nothing does. */
  public static Optional<String> of(Config config, Corpus corpus) {
    boolean seen = config.detectedBy().isPresent() || !config.areas().areas().isEmpty();
    if (config.file().isPresent() || seen) {
      return Optional.empty();
    }
    DialectAdvice advice = new DialectAdvice(corpus);
    for (Document document : corpus.documents()) {
      for (Resolution resolution : corpus.links().of(document).resolutions()) {
        advice.count(document, resolution);
      }
      advice.countLabels(document);
    }
    String what = advice.reasons(LostLinks.of(corpus));
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "'%s' may be the wrong dialect: %s; 'entrylint init' looks for a better one, and 'dialect' in entrylint.yml names it"
                .formatted(config.dialect(), what));
  }

  private void count(Document document, Resolution resolution) {
    if (resolution instanceof NoSuchAnchor missing) {
      Optional<UnreadId> unread = corpus.suggestions().unreadId(missing);
      if (unread.isPresent()) {
        ids++;
        list = list.isEmpty() ? unread.get().list() : list;
      }
    } else if (resolution instanceof NoSuchFile missing) {
      bare += isBare(document, missing) ? 1 : 0;
    }
  }

  /** Counts labels that nothing defines and that another renderer may take for headings. */
  private void countLabels(Document document) {
    for (LabelUse use : corpus.links().undefinedLabels(document)) {
      names = names.isEmpty() ? names() : names;
      if (names.contains(CaseFolding.fold(use.label()))) {
        labels++;
        label = label.isEmpty() ? use.label() : label;
      }
    }
  }

  /** What headings are called, and their ids. */
  private Set<String> names() {
    Set<String> all = new HashSet<>();
    for (Document document : corpus.documents()) {
      document.headings().forEach(heading -> all.add(CaseFolding.fold(heading.title())));
      corpus.anchors().of(document).forEach(each -> all.add(CaseFolding.fold(each.id())));
    }
    return all;
  }

  /**
   * Whether it is the name of a page without its ending or with that of HTML, or an address that is
   * like its name.
   */
  private boolean isBare(Document document, NoSuchFile missing) {
    String path = missing.path();
    if (path.endsWith(HTML)) {
      String page = path.substring(0, path.length() - HTML.length());
      return corpus.document(page + ".md").isPresent();
    }
    return path.indexOf('.', path.lastIndexOf('/') + 1) < 0
        && !corpus.suggestions().similarFiles(document, missing, 1).isEmpty();
  }

  private String reasons(LostLinks links) {
    StringBuilder reasons = new StringBuilder(links.areMostlyLost() ? links.sentence() : "");
    if (ids >= LEAST) {
      reasons.append(reasons.isEmpty() ? "" : ", ");
      reasons.append(ids).append(" links ask for ids in braces behind headings, such as ");
      reasons.append('\'').append(list).append("', which it takes for text");
    }
    if (bare >= LEAST) {
      reasons.append(reasons.isEmpty() ? "" : ", ").append(bare);
      reasons.append(" links name pages without '.md', which it does not find");
    }
    if (labels >= LEAST) {
      reasons.append(reasons.isEmpty() ? "" : ", ").append(labels);
      reasons.append(" labels that nothing defines are titles or ids of headings, such as '[");
      reasons.append(label).append("]', which it does not look for");
    }
    return reasons.toString();
  }
}
