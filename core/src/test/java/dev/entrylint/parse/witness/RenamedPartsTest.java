package dev.entrylint.parse.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.RuleSets;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What says where a path, a fragment or an id is written says so to the letter: if these letters
 * are replaced, that path, fragment or id is another, and all else is as it was. Held against
 * generated documents, in several dialects each.
 */
class RenamedPartsTest {

  private final DocumentGenerator generator = new DocumentGenerator(Specifications.sources(), 7);

  private int renamed;

  @Test
  void replacingTheLettersOfAPartChangesThatPartAlone() {
    List<String> wrong = new ArrayList<>();
    for (int number = 0; number < Thorough.or(1_000, 10_000) && wrong.size() < 5; number++) {
      String text = generator.document(number);
      for (String name : RuleSets.some(number)) {
        check(text, reader(name), name + " " + number, wrong);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(renamed > 1_000, "only " + renamed + " parts were renamed");
  }

  /** Reads a text by the rules of that name, whatever becomes of ids. */
  private static Function<String, Document> reader(String name) {
    SyntaxRules rules = RuleSets.named(name);
    Dialect plain = Renderers.dialect(Renderers.PLAIN).orElseThrow();
    Extractor extractor =
        new Extractor(
            Readers.named("scanner").orElseThrow(),
            new Dialect(name, rules, plain.slugs(), plain.numbering()));
    return text -> extractor.extract(SourceFile.of("x.md", text));
  }

  private void check(
      String text, Function<String, Document> reader, String where, List<String> wrong) {
    Document read = reader.apply(text);
    for (Reference each : read.references()) {
      each.pathSpan()
          .filter(span -> isRenamable(span, text))
          .ifPresent(
              span -> rename(read, text, span, path(each, span.of(text)), reader, where, wrong));
      each.fragmentSpan()
          .filter(span -> isRenamable(span, text))
          .ifPresent(span -> rename(read, text, span, "zz", reader, where, wrong));
    }
    for (Anchor each : read.anchors()) {
      each.idSpan()
          .filter(span -> isRenamable(span, text))
          .ifPresent(
              span ->
                  rename(
                      read,
                      text,
                      span,
                      "^zz".substring(each.kind() == Anchor.Kind.BLOCK ? 0 : 1),
                      reader,
                      where,
                      wrong));
    }
  }

  /** Another path, with a blank in it where there is one. */
  private static String path(Reference reference, String path) {
    if (reference.form() == Reference.Form.AUTOLINK) {
      return reference.target().startsWith("mailto:") ? "a@zz.example" : "http://zz.example/z";
    }
    return path.indexOf(' ') < 0 ? "zz.md" : "z z.md";
  }

  /**
   * Whether the letters are of the part alone: over lines there may be markers of blocks among
   * them, and what opens something else may be closed behind it once it is gone.
   */
  private static boolean isRenamable(Span span, String text) {
    return span.of(text).chars().noneMatch(c -> "\n\r\"'`<>[]$".indexOf(c) >= 0);
  }

  private void rename(
      Document read,
      String text,
      Span span,
      String other,
      Function<String, Document> reader,
      String where,
      List<String> wrong) {
    String changed = text.substring(0, span.start()) + other + text.substring(span.end());
    List<String> expected = facts(read, text, Optional.of(span), other);
    List<String> found = facts(reader.apply(changed), changed, Optional.empty(), other);
    renamed++;
    if (!expected.equals(found)) {
      wrong.add(
          where
              + ": "
              + text.substring(0, span.start())
              + "«"
              + span.of(text)
              + "»"
              + text.substring(span.end())
              + "\n"
              + expected
              + "\n"
              + found);
    }
  }

  /** The facts of a document as they are, or would be if {@code renamed} were {@code other}. */
  private static List<String> facts(
      Document document, String text, Optional<Span> renamed, String other) {
    List<String> facts = new ArrayList<>();
    for (Reference each : document.references()) {
      String path = part(each.pathSpan(), text, renamed, other);
      String fragment = part(each.fragmentSpan(), text, renamed, other);
      facts.add(each.form() + (each.image() ? " image " : " ") + path + "#" + fragment);
    }
    for (Anchor each : document.anchors()) {
      facts.add(
          each.kind()
              + (each.idSpan().isEmpty() ? "" : " " + part(each.idSpan(), text, renamed, other)));
    }
    for (Heading each : document.headings()) {
      facts.add("level " + each.level());
    }
    facts.add(document.labels().size() + " labels");
    facts.add(document.labelUses().size() + " uses of others"); // which may hold what is renamed
    document.blocks().forEach(each -> facts.add(each.kind() + " " + each.items()));
    return facts;
  }

  private static String part(
      Optional<Span> span, String text, Optional<Span> renamed, String other) {
    if (span.isEmpty()) {
      return "nowhere";
    }
    return span.equals(renamed) ? other : span.get().of(text);
  }
}
