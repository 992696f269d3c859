package dev.entrylint.engine.move;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Works out what has to be edited when something gets another name. First all gets its new name in
 * memory, while links stay as they are; where one leads elsewhere then, ways to write it are tried
 * until one leads where it led; and at last the corpus as it would be is held against the corpus as
 * it is. So how a renderer follows links is asked of what follows links, and of nothing else.
 */
public final class Mover {

  /** How many links that would be lost are named. */
  private static final int MOST_NAMED = 20;

  private final Snapshot before;
  private final ConfigLoader configs;
  private final MoveOrder order;

  /** Whether what would be lost is only said. */
  private final boolean anyway;

  private final List<String> said = new ArrayList<>();

  private Mover(Snapshot before, ConfigLoader configs, MoveOrder order, boolean anyway) {
    this.before = before;
    this.configs = configs;
    this.order = order;
    this.anyway = anyway;
  }

  /**
   * The plan by which {@code order} is done.
   *
   * @param before the corpus as it is
   * @param configs reads its configuration anew, as it is edited
   * @throws MoveRefusedException if there is no such thing, something has the new name already, or
   *     a link would be lost
   * @throws ConfigException if the edited configuration is none
   * @throws IOException if files cannot be read
   */
  public static MovePlan plan(Snapshot before, ConfigLoader configs, MoveOrder order)
      throws MoveRefusedException, ConfigException, IOException {
    return new Mover(before, configs, order, false).plan();
  }

  /**
   * The same for what gets its new name in any case, by somebody else: what can be mended is, and
   * which links would be lost is among the notes.
   */
  static MovePlan planAnyway(Snapshot before, ConfigLoader configs, MoveOrder order)
      throws MoveRefusedException, ConfigException, IOException {
    return new Mover(before, configs, order, true).plan();
  }

  private MovePlan plan() throws MoveRefusedException, ConfigException, IOException {
    return new SubjectFinder(before).find(order.from()) instanceof Subject.Place place
        ? plan(place.definition())
        : plan((Subject.File) new SubjectFinder(before).find(order.from()));
  }

  private MovePlan plan(Subject.File file)
      throws MoveRefusedException, ConfigException, IOException {
    if (order.to().isEmpty()) {
      throw new MoveRefusedException(
          "'" + file.path() + "' is a file; --title is for a heading, as in 'a.md#id'");
    }
    FileRename rename =
        FileRename.of(file, order.to().get(), before.sources(), before.project().config());
    Relocation relocation = rename.relocation();
    MovedCorpus corpus = new MovedCorpus(before, configs, rename);
    corpus.editConfig(value -> ConfigMoves.path(value, relocation));
    Snapshot renamed = corpus.snapshot();
    FormerAddresses former = new FormerAddresses(before, corpus);
    if (order.keepOld()) {
      refuseLost(LinkProof.gone(before, renamed, relocation));
      renamed = former.keep(renamed) ? corpus.snapshot() : renamed;
    }
    Snapshot after = mended(corpus, renamed, Retitled.NONE);
    after = order.keepOld() ? former.list(after) : after;
    Needles needles = Needles.ofPath(relocation.from(), file.folder(), before.sources());
    String done = "'" + relocation.from() + "' is '" + relocation.to() + "'";
    return plan(corpus, after, Renaming.ofFiles(relocation), needles, done, relocation.from());
  }

  private MovePlan plan(Definition definition)
      throws MoveRefusedException, ConfigException, IOException {
    PlaceRename rename = PlaceRename.of(before, definition);
    MovedCorpus corpus = new MovedCorpus(before, configs, FileRename.NONE);
    if (order.title().isPresent()) {
      corpus.edits().add(rename.toTitle(order.title().get()));
    } else {
      String id = rename.id(order.to().orElseThrow());
      rename.requireFree(id, before);
      corpus.edits().add(rename.toId(id, corpus.texts().of(rename.document())));
    }
    Snapshot renamed = corpus.snapshot();
    String path = rename.document().path();
    String now = definition.id();
    String then = id(rename, renamed);
    corpus.editConfig(new IdValues(before, path, now, then));
    Snapshot after = mended(corpus, renamed, rename.retitled(renamed));
    if (order.keepOld()) {
      after = FormerIds.keep(after, corpus, definition);
    }
    String done =
        now.equals(then)
            ? "'" + path + "#" + now + "' keeps its id"
            : "'" + path + "#" + now + "' is '" + path + "#" + then + "'";
    Renaming renaming = Renaming.ofId(path, now, then);
    return plan(corpus, after, renaming, Needles.ofId(now), done, path);
  }

  /** The id that it gets, which must be the one that is asked for. */
  private String id(PlaceRename rename, Snapshot renamed) throws MoveRefusedException {
    Definition old = rename.definition();
    String place = Destination.place(old);
    for (Corpus corpus : renamed.corpora()) {
      Document document = corpus.document(rename.document().path()).orElseThrow();
      for (Definition each : corpus.anchors().of(document)) {
        boolean asked =
            order.title().isPresent() || each.id().equals(rename.id(order.to().orElseThrow()));
        if (asked && Destination.place(each).equals(place)) {
          return each.id();
        }
      }
    }
    throw new MoveRefusedException(
        Places.of(rename.document(), old.anchor().span())
            + ": this would not have the id that is asked for; its renderer makes another of it");
  }

  /** The corpus with all links mended, none of which is lost. */
  private Snapshot mended(MovedCorpus corpus, Snapshot renamed, Retitled retitled)
      throws IOException, ConfigException, MoveRefusedException {
    for (int run = 0; run < before.runs(); run++) {
      Corpus now = before.corpora().get(run);
      Corpus then = renamed.corpora().get(Math.min(run, renamed.runs() - 1));
      new LinkMoves(corpus.relocation(), corpus.texts(), corpus.edits(), retitled).mend(now, then);
      if (RelationMoves.mayBeIn(now)) {
        new RelationMoves(corpus.relocation(), corpus.texts(), corpus.edits()).mend(now, then);
      }
    }
    Snapshot after = corpus.snapshot();
    List<String> lost = new LinkProof(corpus.relocation(), corpus.edits()).lost(before, after);
    if (anyway) {
      said.addAll(named(lost));
    } else {
      refuseLost(lost);
    }
    return after;
  }

  static void refuseLost(List<String> lost) throws MoveRefusedException {
    if (!lost.isEmpty()) {
      throw new MoveRefusedException(named(lost));
    }
  }

  private static List<String> named(List<String> lost) {
    List<String> some = new ArrayList<>(lost.subList(0, Math.min(MOST_NAMED, lost.size())));
    if (lost.size() > MOST_NAMED) {
      some.add("and " + (lost.size() - MOST_NAMED) + " more");
    }
    return some;
  }

  private MovePlan plan(
      MovedCorpus corpus,
      Snapshot after,
      Renaming renaming,
      Needles needles,
      String done,
      String named)
      throws IOException, ConfigException {
    List<FileChange> changes = new ArrayList<>(corpus.changes().values());
    BaselineMoves.change(before, after, renaming).ifPresent(changes::add);
    changes.sort(Comparator.comparingInt(each -> rank(each, named)));
    int places = corpus.edits().links();
    String counted =
        places == 0
            ? "; nothing else names it"
            : "; what names it is written anew in " + places + (places == 1 ? " place" : " places");
    List<String> notes = new ArrayList<>(said);
    FileNames.note(corpus.relocation().to()).ifPresent(notes::add);
    notes.addAll(NamedElsewhere.notes(before, needles, corpus.edits().paths()));
    return new MovePlan(List.copyOf(changes), done + counted, List.copyOf(notes));
  }

  /** Where a change comes: what the corpus is read by behind its texts, and what is named last. */
  private int rank(FileChange change, String named) {
    if (change.from().equals(named)) {
      return 2;
    }
    return before.corpus().document(change.from()).isPresent() ? 0 : 1;
  }
}
