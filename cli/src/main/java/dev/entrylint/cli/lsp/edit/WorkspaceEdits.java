package dev.entrylint.cli.lsp.edit;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.text.OpenText;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.edit.FileChange;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.report.LineMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What edits make of files, as an editor takes it: of each text the lines that become others, files
 * that are made or moved, and versions of what is open, so that nothing is written over what was
 * typed meanwhile.
 */
public final class WorkspaceEdits {

  /** How edits of a kind are called where an editor asks before it makes them. */
  public record Note(String label, String description, boolean confirm) {}

  private final Moment moment;
  private final ClientFeatures client;

  /** Those of files of {@code moment}, for {@code client}. */
  public WorkspaceEdits(Moment moment, ClientFeatures client) {
    this.moment = moment;
    this.client = client;
  }

  /** Whether the editor can do all of {@code changes}, or some of them only by hand. */
  public boolean canDo(List<FileChange> changes) {
    for (FileChange each : changes) {
      boolean made = each.before().isEmpty() && !client.takes("create");
      if (made || each.moves() && !client.takes("rename")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The edit that makes {@code changes}, none of which the editor cannot do.
   *
   * @param note what is said of it where somebody looks at it first
   */
  public WorkspaceEdit of(List<FileChange> changes, Optional<Note> note) {
    return of(changes, change -> note);
  }

  /** The same where that is said of each change of its own. */
  public WorkspaceEdit of(List<FileChange> changes, Function<FileChange, Optional<Note>> notes) {
    WorkspaceEdit edit = new WorkspaceEdit();
    if (!client.takesDocumentChanges()) {
      Map<String, List<TextEdit>> texts = new LinkedHashMap<>();
      for (FileChange each : changes) {
        List<TextEdit> edits = textEdits(each);
        if (!edits.isEmpty()) {
          texts.put(moment.uri(each.from()), edits);
        }
      }
      edit.setChanges(texts);
      return edit;
    }
    Map<Note, String> names = new LinkedHashMap<>();
    List<Either<TextDocumentEdit, ResourceOperation>> all = new ArrayList<>();
    for (FileChange each : changes) {
      Optional<String> name =
          notes
              .apply(each)
              .filter(note -> client.annotatesChanges())
              .map(note -> names.computeIfAbsent(note, any -> "entrylint " + (names.size() + 1)));
      add(each, name, all);
    }
    edit.setDocumentChanges(all);
    if (!names.isEmpty()) {
      Map<String, ChangeAnnotation> annotations = new LinkedHashMap<>();
      names.forEach((note, name) -> annotations.put(name, annotation(note)));
      edit.setChangeAnnotations(annotations);
    }
    return edit;
  }

  private static ChangeAnnotation annotation(Note note) {
    ChangeAnnotation annotation = new ChangeAnnotation(note.label());
    annotation.setDescription(note.description());
    annotation.setNeedsConfirmation(note.confirm());
    return annotation;
  }

  private void add(
      FileChange change,
      Optional<String> note,
      List<Either<TextDocumentEdit, ResourceOperation>> all) {
    String uri = moment.uri(change.from());
    if (change.before().isEmpty()) {
      CreateFile create = new CreateFile(uri);
      note.ifPresent(create::setAnnotationId);
      all.add(Either.forRight(create));
    }
    List<TextEdit> edits = textEdits(change);
    if (!edits.isEmpty()) {
      Integer version = moment.open(change.from()).map(OpenText::version).orElse(null);
      List<Either<TextEdit, SnippetTextEdit>> either = new ArrayList<>();
      for (TextEdit each : edits) {
        either.add(
            Either.forLeft(
                note.isPresent()
                    ? new AnnotatedTextEdit(each.getRange(), each.getNewText(), note.get())
                    : each));
      }
      all.add(
          Either.forLeft(
              new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), either)));
    }
    if (change.moves()) {
      RenameFile rename = new RenameFile(uri, moment.root().uri(change.to()));
      note.ifPresent(rename::setAnnotationId);
      all.add(Either.forRight(rename));
    }
  }

  /** What makes of the text of a file what it will be; lines that stay are not touched. */
  private List<TextEdit> textEdits(FileChange change) {
    String after = new SourceFile(change.to(), change.after()).text();
    if (change.before().isEmpty()) {
      Position start = new Position(0, 0);
      return List.of(new TextEdit(new Range(start, start), after));
    }
    String before = new SourceFile(change.from(), change.before().get()).text();
    TextPlaces places = TextPlaces.of(before, client.unit(), moment.open(change.from()).isEmpty());
    return textEdits(before, after, places);
  }

  /** What makes {@code after} of {@code before}, whose places are {@code places}. */
  public static List<TextEdit> textEdits(String before, String after, TextPlaces places) {
    List<String> old = lines(before);
    List<String> fresh = lines(after);
    List<TextEdit> edits = new ArrayList<>();
    int one = 0;
    int other = 0;
    int offset = 0;
    int place = 0;
    List<LineMatch.Run> runs = new ArrayList<>(LineMatch.of(old, fresh));
    runs.add(new LineMatch.Run(old.size(), fresh.size(), 0));
    for (LineMatch.Run run : runs) {
      int end = offset + length(old, one, run.before());
      int stop = place + length(fresh, other, run.after());
      if (end > offset || stop > place) {
        edits.add(edit(before, offset, end, after.substring(place, stop), places));
      }
      int same = length(old, run.before(), run.before() + run.length());
      offset = end + same;
      place = stop + same;
      one = run.before() + run.length();
      other = run.after() + run.length();
    }
    return edits;
  }

  /** An edit of as few letters as can be: a cursor behind them stays where it is. */
  private static TextEdit edit(
      String before, int start, int end, String replacement, TextPlaces places) {
    int shorter = Math.min(end - start, replacement.length());
    int head = 0;
    while (head < shorter && before.charAt(start + head) == replacement.charAt(head)) {
      head++;
    }
    head -= head > 0 && isWithin(before, start + head, replacement, head) ? 1 : 0;
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(end - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
      tail++;
    }
    tail -=
        tail > 0 && isWithin(before, end - tail, replacement, replacement.length() - tail) ? 1 : 0;
    Span span = new Span(start + head, end - tail);
    return new TextEdit(
        places.range(span), replacement.substring(head, replacement.length() - tail));
  }

  /** Whether a letter of several units, or a line end of two, would be cut there. */
  private static boolean isWithin(String one, int at, String other, int place) {
    return isWithin(one, at) || isWithin(other, place);
  }

  private static boolean isWithin(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    char last = text.charAt(at - 1);
    char next = text.charAt(at);
    return Character.isHighSurrogate(last) && Character.isLowSurrogate(next)
        || last == '\r' && next == '\n';
  }

  private static int length(List<String> lines, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += lines.get(i).length();
    }
    return length;
  }

  /** The lines of {@code text} with what ends them. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean pair = letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (letter == '\n' || letter == '\r' && !pair) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
