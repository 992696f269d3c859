package dev.entrylint.engine.move;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.move.PathNames.Relocated;
import dev.entrylint.engine.move.WrittenLink.Rewritten;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    boolean leads = leads(reference, then, to, after, misspelled);
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
      for (TextEdit edit : found.get().edits()) {
        edits.add(edit);
      }
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
    if (!retitled.path().isEmpty()) {
      return written
          .fragment()
          .flatMap(each -> retitled.under(each, written.letters()))
          .flatMap(each -> written.with(Optional.empty(), Optional.of(each)))
          .filter(way -> leads(Optional.of(way), then, to, after));
    }
    Optional<String> path =
        new PathNames(written.letters())
            .shortest(
                written.path(),
                new Relocated(link.document().path(), then.path()),
                new Relocated(now.path(), to.path()));
    return path.filter(each -> !each.equals(written.path()))
        .flatMap(each -> written.with(Optional.of(each), Optional.empty()))
        .filter(way -> leads(Optional.of(way), then, to, after));
  }

  private Optional<Rewritten> rewritten(
      WrittenLink written, Link link, Document then, Destination now, Corpus after) {
    Destination to = now.after(relocation);
    List<String> fragments = fragments(written, link, to, after);
    for (String fragment : fragments) {
      Optional<Rewritten> way = written.with(Optional.empty(), Optional.of(fragment));
      if (leads(way, then, to, after)) {
        return way;
      }
    }
    if (written.path().isEmpty()) {
      return Optional.empty();
    }
    PathNames names = new PathNames(written.letters());
    List<String> paths =
        names.of(
            written.path(),
            new Relocated(link.document().path(), then.path()),
            new Relocated(now.path(), to.path()));
    List<Optional<String>> behind = new ArrayList<>();
    behind.add(Optional.empty());
    fragments.forEach(each -> behind.add(Optional.of(each)));
    for (Optional<String> fragment : behind) {
      for (String path : paths) {
        Optional<Rewritten> way = written.with(Optional.of(path), fragment);
        if (leads(way, then, to, after)) {
          return way;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> fragments(
      WrittenLink written, Link link, Destination to, Corpus after) {
    Optional<Document> document = after.document(to.path());
    Optional<String> fragment = written.fragment();
    if (fragment.isEmpty() || to.place().isEmpty() || document.isEmpty()) {
      return List.of();
    }
    return FragmentNames.of(
        fragment.get(),
        link.resolution().found().flatMap(Found::definition).map(Definition::id).orElse(""),
        document.get(),
        after.anchors().of(document.get()),
        to.place(),
        written.letters());
  }

  private static boolean leads(
      Optional<Rewritten> way, Document then, Destination to, Corpus after) {
    return way.isPresent() && leads(way.get().reference(), then, to, after, false);
  }

  private static boolean leads(
      Reference reference, Document then, Destination to, Corpus after, boolean misspelled) {
    Resolution there = after.links().resolve(then, reference);
    return (misspelled || !(there instanceof Resolution.Misspelled))
        && Destination.of(after, then, reference, there).filter(to::equals).isPresent();
  }
}
