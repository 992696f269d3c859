package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import java.util.Optional;

/**
 * How many links in a corpus that is read as plain Markdown name their target in two brackets, as
 * text: {@code [[Some page]]}. Whether there is a document of that name plays no part.
 *
 * @param named those in two brackets
 * @param written the others that lead into the corpus, or should
 */
record NameLinkCount(int named, int written) {

  /** Fewer links by name than these may be anything. */
  private static final int LEAST = 3;

  static NameLinkCount of(Corpus plain, CorpusAccess access) {
    int named = 0;
    int written = 0;
    for (Document document : plain.documents()) {
      named += named(document, access);
      for (Link link : plain.links().of(document)) {
        boolean inside = link.resolution().found().isPresent();
        written += inside || LinkCounts.isLost(link.resolution()) ? 1 : 0;
      }
    }
    return new NameLinkCount(named, written);
  }

  private static int named(Document document, CorpusAccess access) {
    Optional<String> text = Optional.empty();
    int named = 0;
    for (LabelUse use : document.labelUses()) {
      if (use.form() == LabelUse.Form.SHORTCUT) {
        text = text.isPresent() ? text : access.text(document.path());
        named += text.isPresent() && isDouble(use, text.get()) ? 1 : 0;
      }
    }
    return named;
  }

  private static boolean isDouble(LabelUse use, String text) {
    int start = use.span().start();
    int end = use.span().end();
    return start > 0
        && end < text.length()
        && text.charAt(start - 1) == '['
        && text.charAt(end) == ']'
        && (end + 1 == text.length() || text.charAt(end + 1) != '(');
  }

  boolean areUsual() {
    return named >= LEAST && named > written;
  }

  @Override
  public String toString() {
    return new Evidence(named, named + written, "links are by name").toString();
  }
}
