package dev.entrylint.corpus;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Links;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.corpus.link.Resolution.Misspelled;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;

/**
 * What of a corpus is as it was in one that was built before. Of what is made anew and is equal it
 * may say that it is not; never the other way round. Immutable.
 */
public final class Lasting {

  /** The indexes of a corpus. */
  record Side(Pages pages, AnchorIndex ids, EntryIndex entries, LinkIndex links) {}

  private final Side before;
  private final Side now;

  Lasting(Side before, Side now) {
    this.before = before;
    this.now = now;
  }

  /** Whether {@code document} is: its facts, its ids and its entries. */
  public boolean isAsItWas(Document document) {
    Page page = now.pages.of(document);
    int number = page.number();
    return page.document() == document
        && number < before.pages.size()
        && before.pages.inOrder().get(number) == page
        && now.ids.areAsIn(before.ids, page)
        && now.entries.areAsIn(before.entries, page);
  }

  /**
   * Whether the links of {@code document}, which {@linkplain #isAsItWas is as it was}, all lead
   * where they led, and what is there is as it was.
   */
  public boolean leadWhereTheyLed(Document document) {
    Page page = now.pages.of(document);
    Links links = now.links.of(page);
    Links were = before.links.of(page);
    if (!now.links.undefinedLabels(document).equals(before.links.undefinedLabels(document))) {
      return false;
    }
    return links == were || areSame(were, links);
  }

  private boolean areSame(Links were, Links are) {
    if (were.size() != are.size()) {
      return false;
    }
    for (int i = 0; i < are.size(); i++) {
      Link was = were.get(i);
      Link is = are.get(i);
      boolean sameLink =
          was.reference() == is.reference() || was.reference().equals(is.reference());
      if (!sameLink || !isSame(was.resolution(), is.resolution())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(Resolution was, Resolution is) {
    if (is instanceof Found found) {
      return was instanceof Found earlier && isSame(earlier, found);
    }
    if (is instanceof NoSuchAnchor lost) {
      return was instanceof NoSuchAnchor earlier
          && earlier.document() == lost.document()
          && earlier.fragment().equals(lost.fragment())
          && isAsItWas(lost.document());
    }
    if (is instanceof Misspelled misspelled) {
      return was instanceof Misspelled earlier
          && earlier.spelling() == misspelled.spelling()
          && earlier.written().equals(misspelled.written())
          && earlier.right().equals(misspelled.right())
          && isSame(earlier.meant(), misspelled.meant());
    }
    return is.equals(was);
  }

  private boolean isSame(Found was, Found is) {
    return was.document() == is.document()
        && was.by().equals(is.by())
        && isAsItWas(is.document())
        && (is.definition().isPresent()
            ? was.definition()
                .filter(
                    each ->
                        each.document() == is.definition().get().document()
                            && each.isSame(is.definition().get()))
                .isPresent()
            : was.definition().isEmpty());
  }
}
