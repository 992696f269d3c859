package dev.entrylint.engine.move;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ways to name a place of a document in a fragment, that nearest to what is written first. */
final class FragmentNames {

  private FragmentNames() {}

  /**
   * @param written the fragment as it is written
   * @param id the id that it names
   * @param document what it leads into, when all has its new name
   * @param definitions the ids of that
   * @param place which of its headings or anchors is meant
   */
  static List<String> of(
      String written,
      String id,
      Document document,
      List<Definition> definitions,
      String place,
      PathLetters letters) {
    List<String> ids = new ArrayList<>();
    for (Definition each : definitions) {
      if (Destination.place(each).equals(place)) {
        ids.add(each.id());
      }
    }
    List<String> titles = new ArrayList<>();
    if (place.startsWith(Destination.HEADING)) {
      int number = Integer.parseInt(place.substring(Destination.HEADING.length()));
      if (number < document.headings().size()) {
        titles.add(document.headings().get(number).title());
      }
    }
    // Where headings are named by titles there may be those of the headings above before it.
    int last = written.lastIndexOf('#');
    String start = last < 0 ? "" : written.substring(0, last + 1);
    boolean byId = letters.read(written.substring(last + 1)).equals(id);
    Set<String> names = new LinkedHashSet<>(byId ? ids : titles);
    names.addAll(byId ? titles : ids);
    List<String> ways = new ArrayList<>();
    for (String name : names) {
      boolean block = written.startsWith("^") && !name.startsWith("^");
      ways.add(start + (block ? "^" : "") + letters.written(name));
    }
    if (!start.isEmpty()) {
      names.forEach(name -> ways.add(letters.written(name)));
    }
    return ways;
  }
}
