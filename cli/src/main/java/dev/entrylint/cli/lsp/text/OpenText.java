package dev.entrylint.cli.lsp.text;

import dev.entrylint.engine.source.LaidFile;
import dev.entrylint.engine.source.UnsavedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A document that an editor has open, as it is there, saved or not. Immutable.
 *
 * @param uri what the editor calls it
 * @param language what it says that it is written in
 * @param version its number there, which grows with each change
 * @param file what stands in the place of the file on disk
 */
public record OpenText(String uri, String language, int version, String text, UnsavedText file)
    implements LaidFile {

  /**
   * One that was just opened, or has other text as a whole.
   *
   * @param most how many bytes a document may have
   */
  public static OpenText of(String uri, String language, int version, String text, long most) {
    UnsavedText file = new UnsavedText(text.getBytes(StandardCharsets.UTF_8), most);
    return new OpenText(uri, language, version, text, file);
  }

  /** The same after {@code changes}, each of which is of what those before it made. */
  public OpenText changed(
      List<TextDocumentContentChangeEvent> changes, int newVersion, PositionUnit unit) {
    String now = text;
    for (TextDocumentContentChangeEvent each : changes) {
      Range range = each.getRange();
      if (range == null) {
        now = each.getText();
      } else {
        TextPlaces places = TextPlaces.of(now, unit);
        int start = places.offset(range.getStart());
        int end = Math.max(start, places.offset(range.getEnd()));
        now = now.substring(0, start) + each.getText() + now.substring(end);
      }
    }
    return of(uri, language, newVersion, now, file.most());
  }

  @Override
  public byte[] bytes() throws IOException {
    return file.bytes();
  }

  @Override
  public Object content() throws IOException {
    return file.content();
  }
}
