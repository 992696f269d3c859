package dev.entrylint.engine.move;

import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a name stands for: a file or folder first, then an id, then an entry. */
final class SubjectFinder {

  /** How many candidates are named. */
  private static final int MOST_NAMED = 5;

  private final Snapshot snapshot;

  SubjectFinder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** What {@code name} stands for. */
  Subject find(String name) throws MoveRefusedException {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    if (path.isEmpty()) {
      throw new MoveRefusedException("the root of the corpus stays where it is");
    }
    if (snapshot.sources().exists(path)) {
      return new Subject.File(path, snapshot.sources().isFolder(path));
    }
    for (int hash = name.indexOf('#'); hash >= 0; hash = name.indexOf('#', hash + 1)) {
      String document = name.substring(0, hash);
      if (hash == 0) {
        return anywhere(name.substring(1));
      }
      if (snapshot.corpus().document(document).isPresent()) {
        return in(document, name.substring(hash + 1));
      }
    }
    return entry(name);
  }

  private Subject in(String path, String id) throws MoveRefusedException {
    List<String> ids = new ArrayList<>();
    for (Corpus corpus : snapshot.corpora()) {
      Document document = corpus.document(path).orElseThrow();
      for (Definition each : corpus.anchors().of(document)) {
        if (each.id().equals(id)) {
          return new Subject.Place(each);
        }
        ids.add(each.id());
      }
      Optional<Definition> named =
          corpus.links().resolve(document, link(id)).found().flatMap(Found::definition);
      if (named.isPresent()) {
        return new Subject.Place(named.get());
      }
    }
    throw new MoveRefusedException(
        "there is no id '" + id + "' in " + path + meant(NearMiss.nearest(id, ids)));
  }

  /** Where headings have titles for ids, a link says it otherwise. */
  private static Reference link(String id) {
    return new Reference(
        Reference.Form.WIKI, false, "#" + id, "", Optional.empty(), Span.at(0), Span.at(0));
  }

  private Subject anywhere(String id) throws MoveRefusedException {
    Map<String, Definition> found = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    boolean shared = snapshot.corpus().anchors().areShared();
    for (Corpus corpus : snapshot.corpora()) {
      for (Document document : corpus.documents()) {
        for (Definition each : corpus.anchors().of(document)) {
          ids.add(each.id());
          if (each.id().equals(id)) {
            found.putIfAbsent(shared ? "" : document.path(), each);
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw new MoveRefusedException(
          "there is no id '" + id + "' in the corpus" + meant(NearMiss.nearest(id, ids)));
    }
    if (found.size() > 1) {
      throw ambiguous("#" + id, found.keySet().stream().map(each -> each + "#" + id).toList());
    }
    return new Subject.Place(found.values().iterator().next());
  }

  private Subject entry(String id) throws MoveRefusedException {
    Corpus corpus = snapshot.corpus();
    List<Entry> found = corpus.entries().withId(id);
    if (found.isEmpty() && isId(id)) {
      return anywhere(id);
    }
    if (found.isEmpty()) {
      List<String> names = new ArrayList<>();
      corpus.documents().forEach(each -> names.add(each.path()));
      corpus.entries().all().forEach(each -> names.add(each.id()));
      throw new MoveRefusedException(
          "there is no file, folder or entry '" + id + "'" + meant(NearMiss.nearest(id, names)));
    }
    if (found.size() > 1 && !corpus.anchors().areShared()) {
      throw ambiguous(id, found.stream().map(each -> each.document().path() + "#" + id).toList());
    }
    return corpus
        .entries()
        .definition(found.get(0))
        .<Subject>map(Subject.Place::new)
        .orElse(new Subject.File(found.get(0).document().path(), false));
  }

  private boolean isId(String id) {
    Corpus corpus = snapshot.corpus();
    return corpus.documents().stream()
        .anyMatch(
            document ->
                corpus.anchors().of(document).stream().anyMatch(each -> each.id().equals(id)));
  }

  private static MoveRefusedException ambiguous(String name, List<String> candidates) {
    List<String> named = candidates.subList(0, Math.min(MOST_NAMED, candidates.size()));
    int more = candidates.size() - named.size();
    return new MoveRefusedException(
        "'"
            + name
            + "' is not one place: it may be "
            + String.join(", ", named)
            + (more > 0 ? " and " + more + " more" : "")
            + "; name the one that is meant");
  }

  private static String meant(Optional<String> near) {
    return near.map(each -> "; did you mean '" + each + "'?").orElse("");
  }
}
