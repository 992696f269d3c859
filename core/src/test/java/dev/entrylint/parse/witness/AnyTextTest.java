package dev.entrylint.parse.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.AutolinkSchemes;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Escapes;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.NoteLabels;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.RuleSets;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRule;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.Underscores;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.scan.ScanReader;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Thorough;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.commonmark.internal.util.Escaping;
import org.junit.jupiter.api.Test;

/** What holds of the scanner's reading of any text and any bytes, whatever features are on. */
class AnyTextTest {

  private static final int TEXTS = Thorough.or(1_000, 20_000);

  /** What means something to some dialect, in whole and in part. */
  private static final String[] MARKS = {
    "{",
    "}",
    "{#a",
    "{#a}",
    "{: .b",
    "{: #c }",
    "{:toc}",
    "{:toc #d}",
    "{=html}",
    "{.e f=\"g h\"}",
    ":::",
    "::: ",
    "::: {",
    "::: i\n",
    ":   ",
    "[^",
    "[^j]",
    "[^j]: ",
    "[^k l]",
    "[^k l]: ",
    "^[",
    "!!! ",
    "??? note\n",
    "=== \"m\"\n",
    "$",
    "$$",
    "[[n]]",
    " ^o",
    "{{",
    "}}",
    "{{< p >}}",
    "{% q %}",
    "<div markdown=\"1\">\n",
    "</div>\n",
    "<!-- #r -->",
    "```",
    "~~~",
    "```s\n",
    "```\n",
    "    ",
    "  ",
    "- ",
    "* ",
    "1. ",
    "> ",
    "(@) ",
    "| t ",
    "|-|\n",
    "|",
    "# ",
    "## u",
    "===\n",
    "---\n",
    "---",
    "+--+\n",
    "\\",
    "%",
    "`",
    "*",
    "_",
    "[",
    "](v)",
    "]",
    "[w]: x",
    "y",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " "
  };

  private final Reader scanner = new ScanReader();
  private final DocumentGenerator generator =
      new DocumentGenerator(Specifications.sources(), Long.getLong("entrylint.fuzz.seed", 1));

  @Test
  void factsLieInTheTextAndInItsOrder() {
    forEachText(text -> check(text, SyntaxRules.COMMONMARK));
    forEachText(text -> check(text, Agreement.GFM));
  }

  @Test
  void factsLieInTheTextWithAllFeaturesAndWithAnyOfThem() {
    List<String> mixtures = RuleSets.mixtures();
    forEachText(text -> check(text, RuleSets.named(any(mixtures, text))));
    forEachText(text -> check(text, someFeatures(text.hashCode())));
  }

  @Test
  void factsLieInTheTextInADialectOfEachFamily() {
    List<String> dialects = RuleSets.dialects();
    forEachText(text -> check(text, RuleSets.named(any(dialects, text))));
  }

  private static String any(List<String> names, String text) {
    return names.get(Math.floorMod(text.hashCode(), names.size()));
  }

  @Test
  void factsLieInTheTextInEachDialect() {
    List<String> names = Renderers.names();
    IntStream.range(0, TEXTS)
        .parallel()
        .forEach(
            k -> {
              Dialect dialect = Renderers.dialect(names.get(k % names.size())).orElseThrow();
              SplittableRandom random = new SplittableRandom(k);
              StringBuilder text = new StringBuilder();
              for (int more = random.nextInt(20); more > 0; more--) {
                text.append(MARKS[random.nextInt(MARKS.length)]);
              }
              check(text.toString(), dialect.syntax());
              new Extractor(scanner, dialect).extract(SourceFile.of("a.md", text.toString()));
            });
  }

  @Test
  void targetsAreWhatStandsInTheirSpans() {
    forEachText(
        text -> {
          Syntax syntax = read(text, SyntaxRules.COMMONMARK);
          for (Reference reference : syntax.references()) {
            String source = reference.targetSpan().of(text);
            String target =
                switch (reference.form()) {
                  case INLINE, LABELLED -> Escaping.unescapeString(source);
                  case HTML -> HtmlText.plain(source);
                  default -> reference.target();
                };
            // Between the lines of a value there may be the marks of a container.
            if (source.equals(source.lines().findFirst().orElse(""))) {
              assertEquals(target, reference.target(), text);
            }
          }
        });
  }

  @Test
  void bytesAreRefusedWhereAStrictDecoderRefusesThem() {
    SplittableRandom random = new SplittableRandom(7);
    for (int k = 0; k < TEXTS; k++) {
      byte[] bytes = bytes(random, generator.document(k));
      SourceFile file = new SourceFile("a.md", bytes);
      OptionalInt wrong = firstWrongByte(bytes);
      if (wrong.isPresent()) {
        MalformedTextException refused =
            assertThrows(
                MalformedTextException.class,
                () -> scanner.read(file, Agreement.GFM),
                () -> "accepted " + java.util.HexFormat.of().formatHex(bytes));
        assertEquals(wrong.getAsInt(), refused.offset());
      } else {
        check(file.text(), Agreement.GFM);
      }
    }
  }

  private void forEachText(Consumer<String> check) {
    IntStream.range(0, TEXTS).parallel().mapToObj(this::text).forEach(check);
  }

  /** Generated documents, and texts of any characters at all. */
  private String text(int number) {
    if (number % 4 != 0) {
      return generator.document(number);
    }
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(80); k > 0; k--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x80));
        case 1 -> text.append((char) random.nextInt(0x80, 0xD800));
        case 2 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
        case 3 -> text.append(random.nextBoolean() ? "\n" : "\r\n");
        default -> text.append("[](){}<>`*_#-!^~:|$@&\\\"' \t".charAt(random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private static SyntaxRules someFeatures(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SyntaxRule> rules = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (random.nextBoolean()) {
        rules.add(feature);
      }
    }
    rules.add(any(AttributeSyntax.values(), random));
    rules.add(any(AutolinkSchemes.values(), random));
    rules.add(any(Escapes.values(), random));
    rules.add(any(NoteLabels.values(), random));
    rules.add(any(NoteStyle.values(), random));
    rules.add(any(Underlining.values(), random));
    rules.add(any(Underscores.values(), random));
    return SyntaxRules.of(rules.toArray(SyntaxRule[]::new));
  }

  private static SyntaxRule any(SyntaxRule[] rules, SplittableRandom random) {
    return rules[random.nextInt(rules.length)];
  }

  private Syntax read(String text, SyntaxRules features) {
    try {
      return scanner.read(SourceFile.of("a.md", text), features);
    } catch (RuntimeException crash) {
      throw new AssertionError("with " + features + " fails on: " + text, crash);
    }
  }

  private void check(String text, SyntaxRules features) {
    Syntax syntax = read(text, features);
    try {
      check(text, syntax);
    } catch (AssertionError failed) {
      throw new AssertionError("with " + features + " on: " + text, failed);
    }
  }

  private static void check(String text, Syntax syntax) {
    assertEquals(LineTable.of(text), syntax.lines());
    List<Span> blocks = new ArrayList<>();
    syntax.blocks().forEach(block -> blocks.add(block.span()));
    inOrder(text, blocks);
    for (int k = 1; k < blocks.size(); k++) {
      assertTrue(blocks.get(k - 1).end() < blocks.get(k).start(), "blocks overlap");
    }
    inOrder(text, syntax.headings().stream().map(heading -> heading.span()).toList());
    inOrder(text, syntax.references().stream().map(reference -> reference.span()).toList());
    inOrder(text, syntax.labelUses().stream().map(use -> use.span()).toList());
    inOrder(text, syntax.labels().stream().map(label -> label.span()).toList());
    inOrder(text, syntax.ids().stream().map(id -> id.span()).toList());
    inOrder(text, syntax.comments().stream().map(comment -> comment.span()).toList());
    syntax.frontMatter().ifPresent(front -> inOrder(text, List.of(front.span())));
    syntax
        .headings()
        .forEach(
            heading -> {
              assertTrue(heading.span().contains(heading.titleSpan()), "title outside its heading");
              assertTrue(heading.level() >= 1 && heading.level() <= 6);
            });
    syntax.labels().forEach(label -> assertTrue(label.span().contains(label.targetSpan())));
    for (Reference reference : syntax.references()) {
      Span outer = reference.span();
      if (reference.form() == Reference.Form.LABELLED) {
        outer = new Span(0, text.length());
      }
      assertTrue(outer.contains(reference.targetSpan()), "target outside its reference");
    }
    syntax.ids().forEach(id -> assertTrue(id.kind() != Anchor.Kind.DERIVED));
  }

  private static void inOrder(String text, List<Span> spans) {
    int before = 0;
    for (Span span : spans) {
      assertTrue(before <= span.start(), "out of order at " + span.start());
      assertTrue(span.end() <= text.length(), "outside the text: " + span);
      assertTrue(
          !splitsPair(text, span.start()) && !splitsPair(text, span.end()), "half a character");
      before = span.start();
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** The bytes of a document with some of them changed to any others. */
  private static byte[] bytes(SplittableRandom random, String text) {
    byte[] bytes = (text + "äß€\uD83D\uDE00").getBytes(StandardCharsets.UTF_8);
    for (int k = random.nextInt(4); k > 0; k--) {
      int at = random.nextInt(bytes.length);
      bytes[random.nextBoolean() ? at : Math.max(0, bytes.length - 1 - at % 12)] =
          (byte) (random.nextInt(3) == 0 ? random.nextInt(0xC0, 0x100) : random.nextInt(0x100));
    }
    return bytes;
  }

  private static OptionalInt firstWrongByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(in);
      return OptionalInt.empty();
    } catch (CharacterCodingException malformed) {
      return OptionalInt.of(in.position());
    }
  }
}
