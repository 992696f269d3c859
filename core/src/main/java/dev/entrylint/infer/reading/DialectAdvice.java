package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.corpus.link.Resolution.NoSuchFile;
import dev.entrylint.corpus.suggest.UnreadId;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.model.Document;
import java.util.Optional;

/**
 * What broken links say against a renderer that was assumed because nothing gave it away. Whoever
 * reads the findings should know that another one may be right and they wrong.
 */
public final class DialectAdvice {

  /** Fewer links than these are faults rather than a habit. */
  private static final int LEAST = 3;

  private final Corpus corpus;
  private int ids;
  private String list = "";
  private int bare;

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
    }
    String what = advice.reasons(LinksToIds.of(corpus));
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

  /** Whether it is the name of a page without its ending, or an address that is like its name. */
  private boolean isBare(Document document, NoSuchFile missing) {
    String path = missing.path();
    return path.indexOf('.', path.lastIndexOf('/') + 1) < 0
        && !corpus.suggestions().similarFiles(document, missing, 1).isEmpty();
  }

  private String reasons(LinksToIds links) {
    StringBuilder reasons = new StringBuilder();
    if (links.areMostlyLost()) {
      reasons
          .append(new Evidence(links.lost(), links.all(), "links to ids"))
          .append(" lead nowhere");
    }
    if (ids >= LEAST) {
      reasons.append(reasons.isEmpty() ? "" : ", ");
      reasons.append(ids).append(" links ask for ids in braces behind headings, such as ");
      reasons.append('\'').append(list).append("', which it takes for text");
    }
    if (bare >= LEAST) {
      reasons.append(reasons.isEmpty() ? "" : ", ").append(bare);
      reasons.append(" links name pages without '.md', which it does not find");
    }
    return reasons.toString();
  }
}
