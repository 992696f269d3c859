package dev.entrylint.cli.lsp.complete;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.relink.FragmentNames;
import dev.entrylint.edit.relink.TargetLetters;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can stand behind {@code #} in links to a document, or within it. */
final class Fragments {

  /**
   * An id, or a heading's title where links have that.
   *
   * @param written as it stands in a link
   * @param title that of its heading; empty if it has none
   */
  record Named(Definition definition, String written, String title) {

    /** Whether a link that leads {@code there} leads to it. */
    boolean isMeant(Resolution there) {
      return there instanceof Resolution.Found found
          && found.definition().filter(each -> each.isSame(definition)).isPresent();
    }

    private List<String> names() {
      return List.of(written, title, definition.id());
    }
  }

  private final Ranking<Named> ranking;

  /**
   * Those of {@code there}.
   *
   * @param here whether the link has nothing but a fragment
   * @param begun the fragment as far as it is written
   */
  Fragments(Typing typing, Document there, boolean here, String begun) {
    boolean titled = typing.corpus().links().nameHeadingsByTitle(typing.document());
    boolean wide = here && typing.corpus().anchors().areShared();
    List<Named> all = new ArrayList<>();
    add(typing, there, titled, all);
    for (Document each : wide ? typing.corpus().documents() : List.<Document>of()) {
      if (!each.path().equals(there.path())) {
        add(typing, each, titled, all);
      }
    }
    // A numbered id is another heading's as soon as one comes before it.
    all.sort(Comparator.comparing(each -> each.definition().isNumbered()));
    ranking = Ranking.of(all, begun, Named::names);
  }

  private static void add(Typing typing, Document document, boolean titled, List<Named> all) {
    for (Definition each : typing.corpus().anchors().of(document)) {
      Anchor anchor = each.anchor();
      boolean meant =
          switch (anchor.kind()) {
            case FOOTNOTE, CODE, CONTENTS -> false;
            default -> !each.id().isEmpty() && !each.id().endsWith(Anchor.UNKNOWN_END);
          };
      boolean typedNow =
          document == typing.document() && anchor.span().contains(typing.typed().offset());
      if (meant && !typedNow) {
        int heading = anchor.heading();
        String title = heading < 0 ? "" : document.headings().get(heading).title();
        boolean byTitle = titled && heading >= 0 && document.headings().get(heading).hasText();
        TargetLetters letters = new TargetLetters(false, false, true);
        String name = byTitle ? title : each.id();
        List<String> ways = FragmentNames.of("", List.of(name), letters);
        all.add(new Named(each, ways.get(0), title));
      }
    }
  }

  /** Those that fit best. */
  List<Named> best() {
    return ranking.best();
  }

  /** Whether there are more. */
  boolean cut() {
    return ranking.cut();
  }
}
