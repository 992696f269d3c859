package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.entrylint.convention.Conventions;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Position;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The line of a finding, whatever ends it and whatever stands before it. */
class SourceLinesTest {

  private static final Dialect GITHUB = Renderers.dialect("github").orElseThrow();

  private static Finding finding(Span span, Position start, Position end) {
    return Finding.of("rule", Severity.ERROR, "a.md", "x", "is there").at(span, start, end);
  }

  private static SourceLines lines(Document document, String now) {
    Corpus corpus =
        Corpus.of(List.of(document), GITHUB, Conventions.NONE, new MemorySources(Map.of()));
    return new SourceLines(new MemorySources(Map.of("a.md", now)), corpus::document);
  }

  private static Document read(String text) {
    return new Extractor(Readers.named("scanner").orElseThrow(), GITHUB)
        .extract(SourceFile.of("a.md", text));
  }

  /** The excerpt for the first {@code x} of {@code text}, where the file has {@code now}. */
  private static String excerpt(String text, String now) {
    Document document = read(text);
    Span span = Span.at(text.indexOf('x'));
    Position start = document.position(span);
    Excerpt excerpt = lines(document, now).excerpt(finding(span, start, start));
    return excerpt.source() + "|" + excerpt.carets();
  }

  private static String excerpt(String text) {
    return excerpt(text, text);
  }

  @Test
  void linesEndInThreeWays() {
    assertEquals("b x c|  ^", excerpt("a\n\nb x c\nd"));
    assertEquals("b x c|  ^", excerpt("a\r\n\r\nb x c\r\nd"));
    assertEquals("b x c|  ^", excerpt("a\r\rb x c\rd"));
    assertEquals("b x|  ^", excerpt("a\nb x"));
    assertEquals("x|^", excerpt("x"));
  }

  @Test
  void otherLettersTakeMoreBytes() {
    assertEquals("ß 😀 x|     ^", excerpt("ä\nß 😀 x\n"));
    assertEquals("b x c|  ^", excerpt("ä\r\nb x c\r\nd"));
    assertEquals("a x|  ^", excerpt("\uFEFFa x\nb"));
    assertEquals("b x|  ^", excerpt("\uFEFFa\nb x\n"));
  }

  @Test
  void aFileMayHaveChangedMeanwhile() {
    assertEquals("|^", excerpt("a\nb x", "a\n"));
    assertEquals("b| ^", excerpt("a\nb x c", "a\nb\nc d"));
    excerpt("a\nb x c", "äöü\nß"); // as many bytes, but no longer ASCII
  }

  @Test
  void aFindingMayStandElsewhereThanItsSpanSays() {
    // As those about a configuration that is one of the documents.
    String text = "dialect: github\nignore: [x]\n";
    Position start = new Position(2, 10);
    Excerpt excerpt =
        lines(read(text), text).excerpt(finding(Span.at(0), start, new Position(2, 11)));
    assertEquals("ignore: [x]", excerpt.source());
    assertEquals("         ^", excerpt.carets());
  }

  @Test
  void whatIsNoDocumentHasNoLines() {
    Corpus corpus = Corpus.of(List.of(), GITHUB, Conventions.NONE, new MemorySources(Map.of()));
    SourceLines lines = new SourceLines(new MemorySources(Map.of("a.md", "x")), corpus::document);
    Position first = new Position(1, 1);
    assertNull(lines.excerpt(finding(Span.at(0), first, first)));
  }
}
