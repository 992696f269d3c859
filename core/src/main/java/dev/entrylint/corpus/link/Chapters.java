package dev.entrylint.corpus.link;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.LinkTrait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chapters that a table of contents names and nobody has written yet: the renderer makes them
 * of their titles. Safe for several threads.
 */
final class Chapters {

  private static final String CONTENTS = "/SUMMARY.md";

  /** With how many pages beside it, which are in no table, a name is compared. */
  private static final int MOST_COMPARED = 100;

  private final View view;
  private final Lazy<Set<String>> named = new Lazy<>(this::named);
  private final Lazy<LeftOut> leftOut = new Lazy<>(this::leftOut);

  /**
   * The pages that the table of contents does not name.
   *
   * @param names of files
   * @param beside the same without endings, by folder
   */
  private record LeftOut(Set<String> names, Map<String, List<String>> beside) {}

  Chapters(View view) {
    this.view = view;
  }

  /**
   * Whether the renderer makes a chapter at {@code place}, where none is. It does not help whoever
   * moved a chapter or mistook its name: the text is there, and no longer part of the book.
   */
  boolean areMadeAt(String place) {
    return view.routing().has(LinkTrait.CREATED_CHAPTERS)
        && named.get().contains(place)
        && !isMistaken(place);
  }

  /** The places that the table of contents names. */
  private Set<String> named() {
    Optional<Page> contents = contents();
    Set<String> places = new HashSet<>();
    if (contents.isPresent()) {
      String path = contents.get().document().path();
      for (Reference each : contents.get().document().references()) {
        String target = each.target();
        if (each.form() == Reference.Form.INLINE && !Targets.isExternal(target)) {
          places.add(Targets.resolve(path, Targets.decode(Targets.path(target))));
        }
      }
      places.add(path);
      places.removeIf(place -> view.routing().stem(place).equals(place));
    }
    return places;
  }

  private Optional<Page> contents() {
    return view.routing()
        .home()
        .map(home -> view.pages().get(Targets.resolve("", home + CONTENTS)));
  }

  private LeftOut leftOut() {
    LeftOut all = new LeftOut(new HashSet<>(), new HashMap<>());
    for (Page page : view.own()) {
      String path = page.document().path();
      if (!named.get().contains(path)) {
        all.names.add(Targets.name(path));
        List<String> beside =
            all.beside.computeIfAbsent(Targets.folder(path), any -> new ArrayList<>());
        if (beside.size() < MOST_COMPARED) {
          beside.add(stem(path));
        }
      }
    }
    return all;
  }

  /** Whether a page that is left out has that name, or nearly so beside it. */
  private boolean isMistaken(String place) {
    List<String> beside = leftOut.get().beside.getOrDefault(Targets.folder(place), List.of());
    return leftOut.get().names.contains(Targets.name(place))
        || NearMiss.nearest(stem(place), beside).isPresent();
  }

  private String stem(String path) {
    return view.routing().stem(Targets.name(path));
  }
}
