package dev.entrylint.engine.move;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.edit.relink.FragmentNames;
import dev.entrylint.edit.relink.LinkSearch;
import dev.entrylint.edit.relink.PathNames;
import dev.entrylint.edit.relink.PathNames.Relocated;
import dev.entrylint.edit.relink.WrittenLink;
import dev.entrylint.edit.relink.WrittenLink.Rewritten;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Edits of links, so that each leads to where it led before all got its new name. What leads there
 * as it is stays; else ways to write it are tried, the nearest first, until one does.
 */
final class LinkMoves {

  private final Relocation relocation;
  private final Texts texts;
  private final MoveEdits edits;
  private final Retitled retitled;

  /**
   * @param edits gets what is to be edited
   */
  LinkMoves(Relocation relocation, Texts texts, MoveEdits edits, Retitled retitled) {
    this.relocation = relocation;
    this.texts = texts;
    this.edits = edits;
    this.retitled = retitled;
  }

  /**
   * Mends the links of {@code before}.
   *
   * @param after the same corpus, in which all has its new name and links are as they were
   */
  void mend(Corpus before, Corpus after) {
    for (Document document : before.documents()) {
      Optional<Document> then = after.document(relocation.of(document.path()));
      if (then.isEmpty()) {
        continue;
      }
      for (Link link : before.links().of(document)) {
        Optional<Destination> to =
            Destination.of(before, document, link.reference(), link.resolution());
        if (to.isPresent()) {
          mend(link, then.get(), to.get(), after);
        }
      }
    }
  }

  private void mend(Link link, Document then, Destination now, Corpus after) {
    Destination to = now.after(relocation);
    Reference reference = link.reference();
    boolean misspelled = link.resolution() instanceof Resolution.Misspelled;
    Resolution there = after.links().resolve(then, reference);
    boolean leads =
        misspelled
            ? Destination.of(after, then, reference, there).filter(to::equals).isPresent()
            : leads(reference, there, then, to, after);
    boolean stays = link.document().path().equals(then.path()) || reference.form() == Form.WIKI;
    stays &= !to.path().equals(retitled.path()); // it may be named above what a link leads to
    if (leads && stays || edits.hasIn(link.document().path(), reference.targetSpan())) {
      return;
    }
    String text = texts.of(link.document());
    WrittenLink written = new WrittenLink(link.document(), text, reference);
    Optional<Rewritten> found =
        leads
            ? straightened(written, link, then, now, after)
            : rewritten(written, link, then, now, after);
    if (found.isPresent()) {
      edits.add(found.get().edit());
      edits.countLink();
    }
  }

  /**
   * Without a detour that a link would make which led straight from where its document was, and
   * with the title that a heading above has now.
   */
  private Optional<Rewritten> straightened(
      WrittenLink written, Link link, Document then, Destination now, Corpus after) {
    Destination to = now.after(relocation);
    LinkSearch search = search(written, then, to, after, false);
    if (!retitled.path().isEmpty()) {
      return written
          .fragment()
          .flatMap(each -> retitled.under(each, written.letters()))
          .flatMap(each -> search.with(Optional.empty(), Optional.of(each)));
    }
    Optional<String> path =
        new PathNames(written.letters())
            .shortest(
                written.path(),
                new Relocated(link.document().path(), then.path()),
                new Relocated(now.path(), to.path()));
    return path.filter(each -> !each.equals(written.path()))
        .flatMap(each -> search.with(Optional.of(each), Optional.empty()));
  }

  private Optional<Rewritten> rewritten(
      WrittenLink written, Link link, Document then, Destination now, Corpus after) {
    Destination to = now.after(relocation);
    List<String> paths =
        written.path().isEmpty()
            ? List.of()
            : new PathNames(written.letters())
                .of(
                    written.path(),
                    new Relocated(link.document().path(), then.path()),
                    new Relocated(now.path(), to.path()));
    List<String> fragments = fragments(written, link, to, after);
    return search(written, then, to, after, true)
        .first(paths, fragments)
        .or(() -> search(written, then, to, after, false).first(paths, fragments));
  }

  private static LinkSearch search(
      WrittenLink written, Document then, Destination to, Corpus after, boolean alone) {
    LinkSearch.Aim aim = (reference, there) -> leads(reference, there, then, to, after);
    return new LinkSearch(written, after.links(), then, aim, alone);
  }

  private static List<String> fragments(
      WrittenLink written, Link link, Destination to, Corpus after) {
    Optional<Document> document = after.document(to.path());
    Optional<String> fragment = written.fragment();
    if (fragment.isEmpty() || to.place().isEmpty() || document.isEmpty()) {
      return List.of();
    }
    String id = link.resolution().found().flatMap(Found::definition).map(Definition::id).orElse("");
    String last = fragment.get().substring(fragment.get().lastIndexOf('#') + 1);
    boolean byId = written.letters().read(last).equals(id);
    Set<String> names = new LinkedHashSet<>(byId ? ids(to, document.get(), after) : List.of());
    title(to, document.get()).ifPresent(names::add);
    names.addAll(ids(to, document.get(), after));
    return FragmentNames.of(fragment.get(), names, written.letters());
  }

  private static List<String> ids(Destination to, Document document, Corpus after) {
    return after.anchors().of(document).stream()
        .filter(each -> Destination.place(each).equals(to.place()))
        .map(Definition::id)
        .toList();
  }

  private static Optional<String> title(Destination to, Document document) {
    return to.heading()
        .filter(number -> number < document.headings().size())
        .map(number -> document.headings().get(number).title());
  }

  private static boolean leads(
      Reference reference, Resolution there, Document then, Destination to, Corpus after) {
    return !(there instanceof Resolution.Misspelled)
        && Destination.of(after, then, reference, there).filter(to::equals).isPresent();
  }
}
