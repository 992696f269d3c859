package dev.entrylint.engine.move;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.FoundBy;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.relink.PathNames;
import dev.entrylint.edit.relink.PathNames.Relocated;
import dev.entrylint.edit.relink.WrittenLink;
import dev.entrylint.edit.relink.WrittenLink.Rewritten;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of values in front matter that name entries, where these got other names. */
final class RelationMoves {

  private final Relocation relocation;
  private final Texts texts;
  private final MoveEdits edits;

  RelationMoves(Relocation relocation, Texts texts, MoveEdits edits) {
    this.relocation = relocation;
    this.texts = texts;
    this.edits = edits;
  }

  /** The values in the front matter of {@code document} that state relations. */
  static List<Link> values(Corpus corpus, Document document) {
    List<Link> values = new ArrayList<>();
    for (RelationList list : corpus.relationIndex().lists(document)) {
      if (list.section().isEmpty()) {
        values.addAll(list.items());
      }
    }
    return values;
  }

  /** Whether any relation of {@code corpus} may be stated in front matter. */
  static boolean mayBeIn(Corpus corpus) {
    return corpus.conventions().relations().stream()
        .anyMatch(each -> each.home() instanceof Relation.InFrontMatter);
  }

  /**
   * Mends the values of {@code before}.
   *
   * @param after the same corpus, in which all has its new name and values are as they were
   */
  void mend(Corpus before, Corpus after) {
    for (Document document : before.documents()) {
      Optional<Document> then = after.document(relocation.of(document.path()));
      List<Link> now = values(before, document);
      if (now.isEmpty() || then.isEmpty()) {
        continue;
      }
      List<Link> later = values(after, then.get());
      for (int i = 0; i < now.size(); i++) {
        Optional<Destination> to =
            Destination.of(now.get(i).resolution()).map(each -> each.after(relocation));
        boolean leads = i < later.size() && Destination.of(later.get(i).resolution()).equals(to);
        if (to.isPresent() && !leads) {
          mend(now.get(i), to.get(), before, after);
        }
      }
    }
  }

  private void mend(Link value, Destination to, Corpus before, Corpus after) {
    Reference reference = value.reference();
    Document document = value.document();
    if (edits.hasIn(document.path(), reference.targetSpan())) {
      return;
    }
    WrittenLink written = new WrittenLink(document, texts.of(document), reference);
    for (String way : ways(value, written, to, before, after)) {
      Optional<Rewritten> found = written.with(Optional.of(way), Optional.empty());
      if (found.isPresent()) {
        edits.add(found.get().edit());
        edits.countLink();
        return;
      }
    }
  }

  private List<String> ways(
      Link value, WrittenLink written, Destination to, Corpus before, Corpus after) {
    Found found = value.resolution().found().orElseThrow();
    FoundBy.Clue clue = found.by().clue();
    String name = value.reference().text();
    Optional<Entry> now = before.links().target(value);
    Optional<Entry> then = now.flatMap(each -> counterpart(each, to, before, after));
    if (then.isEmpty()) {
      return List.of();
    }
    return switch (clue) {
      case ID -> List.of((name.startsWith("#") ? "#" : "") + then.get().id());
      case TITLE -> List.of(then.get().title());
      case NAME -> List.of(stem(to.path()));
      default ->
          new PathNames(written.letters())
              .of(
                  written.path(),
                  new Relocated(value.document().path(), relocation.of(value.document().path())),
                  new Relocated(found.document().path(), to.path()));
    };
  }

  /** The entry that {@code entry} becomes. */
  private static Optional<Entry> counterpart(
      Entry entry, Destination to, Corpus before, Corpus after) {
    int number = before.entries().of(entry.document()).indexOf(entry);
    List<Entry> then =
        after.document(to.path()).map(each -> after.entries().of(each)).orElse(List.of());
    return number >= 0 && number < then.size() ? Optional.of(then.get(number)) : Optional.empty();
  }

  private static String stem(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
