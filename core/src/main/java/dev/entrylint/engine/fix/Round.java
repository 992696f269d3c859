package dev.entrylint.engine.fix;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListEdits;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.edit.list.ListWriter;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.fix.FileRound.ListRound;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fixes of one moment that go together, each whole. What they do to one list is one edit of it, and
 * what two fixes do alike is done once.
 */
final class Round {

  /** What became of a fix that was to go with the others. */
  enum Answer {
    /** It does. */
    TAKEN,
    /** It changes what another one changes; when that has been done, it may fit. */
    WAITS,
    /** It would break a character, or put a file where one is. */
    UNFIT,
    /** There is nothing that it would change. */
    EMPTY
  }

  private final Snapshot snapshot;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, FileRound> files = new LinkedHashMap<>();
  private final Map<String, MoveFile> moves = new LinkedHashMap<>();

  /** A round in which nothing is done yet, of the documents of {@code snapshot}. */
  Round(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Whether nothing is done. */
  boolean isEmpty() {
    return files.isEmpty() && moves.isEmpty();
  }

  /**
   * Takes {@code fix} in, if it goes with what is there.
   *
   * @throws IOException if a file cannot be read any more
   */
  Answer add(Fix fix) throws IOException {
    Map<String, FileRound> changed = new LinkedHashMap<>();
    Map<String, MoveFile> moved = new LinkedHashMap<>(moves);
    boolean any = false;
    for (Edit edit : fix.edits()) {
      Answer answer = Answer.EMPTY;
      if (edit instanceof TextEdit text) {
        answer = add(text, changed);
      } else if (edit instanceof MoveFile move) {
        answer = add(move, moved);
      }
      any |= answer == Answer.TAKEN;
      if (answer == Answer.WAITS || answer == Answer.UNFIT) {
        return answer;
      }
    }
    for (List<ListEdit> operations : ListEdits.byList(fix.edits())) {
      Answer answer = add(operations, changed);
      any |= answer == Answer.TAKEN;
      if (answer == Answer.WAITS || answer == Answer.UNFIT) {
        return answer;
      }
    }
    if (!any) {
      return Answer.EMPTY;
    }
    files.putAll(changed);
    moves.putAll(moved);
    return Answer.TAKEN;
  }

  private FileRound file(String path, Map<String, FileRound> changed) {
    FileRound known = changed.get(path);
    if (known == null) {
      FileRound before = files.get(path);
      known = before == null ? new FileRound() : before.copy();
      changed.put(path, known);
    }
    return known;
  }

  private Answer add(TextEdit edit, Map<String, FileRound> changed) throws IOException {
    FileRound file = file(edit.path(), changed);
    if (file.edits().contains(edit)) {
      return Answer.TAKEN;
    }
    String text = text(edit.path());
    if (!TextEdits.leavesWhole(text, edit)) {
      return Answer.UNFIT;
    }
    Span span = edit.span();
    if (edit.replacement().length() == span.length()
        && text.startsWith(edit.replacement(), span.start())) {
      return Answer.EMPTY;
    }
    if (!file.isFree(edit.span())) {
      return Answer.WAITS;
    }
    file.edits().add(edit);
    return Answer.TAKEN;
  }

  private Answer add(MoveFile move, Map<String, MoveFile> moved) {
    MoveFile before = moved.get(move.from());
    if (move.equals(before)) {
      return Answer.TAKEN;
    }
    for (MoveFile each : moved.values()) {
      if (each.to().equals(move.to()) || each.from().equals(move.from())) {
        return Answer.WAITS;
      }
    }
    if (isTaken(move)) {
      return Answer.UNFIT;
    }
    moved.put(move.from(), move);
    return Answer.TAKEN;
  }

  /** Whether there is anything where it would go, in any case, other than itself. */
  private boolean isTaken(MoveFile move) {
    Sources sources = snapshot.sources();
    Optional<String> there = sources.inAnyCase(move.to());
    if (sources.isOutside(move.to()) || there.isPresent() && !there.get().equals(move.from())) {
      return true;
    }
    for (int slash = move.to().indexOf('/'); slash > 0; slash = move.to().indexOf('/', slash + 1)) {
      if (sources.isFile(move.to().substring(0, slash))) {
        return true;
      }
    }
    return there.isEmpty() && sources.exists(move.to());
  }

  private Answer add(List<ListEdit> operations, Map<String, FileRound> changed) throws IOException {
    String path = operations.get(0).path();
    Span list = operations.get(0).list();
    FileRound file = file(path, changed);
    ListRound before = file.lists().remove(list);
    List<ListEdit> all = new ArrayList<>(before == null ? List.of() : before.operations());
    for (ListEdit each : operations) {
      if (!all.contains(each)) {
        all.add(each);
      }
    }
    Optional<List<TextEdit>> written = written(path, all);
    if (written.isEmpty()) {
      return Answer.WAITS;
    }
    if (written.get().isEmpty()) {
      if (before != null) {
        file.lists().put(list, before);
      }
      return Answer.EMPTY;
    }
    Span reach = list;
    for (TextEdit each : written.get()) {
      if (!TextEdits.leavesWhole(text(path), each)) {
        return Answer.UNFIT;
      }
      reach =
          new Span(
              Math.min(reach.start(), each.span().start()),
              Math.max(reach.end(), each.span().end()));
    }
    if (!file.isFree(reach)) {
      return Answer.WAITS;
    }
    file.lists().put(list, new ListRound(List.copyOf(all), written.get(), reach));
    return Answer.TAKEN;
  }

  /** What operations on one list come to, as the first renderer reads it that sees the list. */
  private Optional<List<TextEdit>> written(String path, List<ListEdit> operations)
      throws IOException {
    String text = text(path);
    for (Corpus corpus : snapshot.corpora()) {
      Optional<Document> document = corpus.document(path);
      try {
        if (document.isPresent()) {
          return new ListWriter(document.get(), text).write(operations);
        }
      } catch (IllegalArgumentException otherwise) {
        continue; // another renderer reads it
      }
    }
    return Optional.empty();
  }

  private String text(String path) throws IOException {
    String known = texts.get(path);
    if (known == null) {
      known = snapshot.sources().read(path).text();
      texts.put(path, known);
    }
    return known;
  }

  /** The edits of texts that all comes to, by file. */
  Map<String, List<TextEdit>> edits() {
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    files.forEach(
        (path, file) -> {
          List<TextEdit> all = file.all();
          if (!all.isEmpty()) {
            edits.put(path, List.copyOf(all));
          }
        });
    return edits;
  }

  /** The files that get another place. */
  Collection<MoveFile> moves() {
    return moves.values();
  }
}
