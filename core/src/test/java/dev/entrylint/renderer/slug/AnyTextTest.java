package dev.entrylint.renderer.slug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.Numbering;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Steps;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What holds for any text: slugging never throws, and is a function of its input. */
class AnyTextTest {

  private static final String MARKS = " -_.:#&;<>{}[]()\\/`*'\"|^~!?@$%+=,\t\n0123456789";

  private final Random random = new Random(20);

  private final List<Dialect> dialects =
      Renderers.names().stream().map(name -> Renderers.dialect(name).orElseThrow()).toList();

  @Test
  void sluggingNeverThrowsAndIsAFunctionOfItsInput() {
    for (int i = 0; i < Thorough.or(300, 3_000); i++) {
      HeadingSyntax heading = heading();
      for (Dialect dialect : dialects) {
        String slug = dialect.slugs().slug(heading);
        Dialect other = Renderers.dialect(dialect.name()).orElseThrow();
        assertEquals(slug, other.slugs().slug(heading), dialect.name());
        String text = text();
        assertEquals(dialect.slugs().fragment(text), other.slugs().fragment(text));
      }
    }
  }

  @Test
  void numberingNeverThrows() {
    for (Dialect dialect : dialects) {
      Numbering.Counter counter = dialect.numbering().start();
      for (int i = 0; i < 2_000; i++) {
        String id = i % 3 == 0 ? text() : "a_" + random.nextInt(30);
        switch (i % 5) {
          case 0 -> counter.announce(id);
          case 1 -> counter.explicit(id);
          default -> counter.derived(id);
        }
      }
    }
  }

  @Test
  void aLongTitleTakesStepsForItsLength() {
    for (String text : List.of(":", "<a", "&a;", "Σ", "{x}", "\\a", "🚀", "-", "a.b ")) {
      for (Dialect dialect : dialects) {
        Steps.assertLinear(LongTitle.class, Thorough.or(200, 2_000), dialect.name(), text);
      }
    }
  }

  static final class LongTitle implements IntConsumer {

    private final Dialect dialect;
    private final String text;

    LongTitle(String dialect, String text) {
      this.dialect = Renderers.dialect(dialect).orElseThrow();
      this.text = text;
    }

    @Override
    public void accept(int size) {
      String title = text.repeat(size);
      dialect.slugs().slug(heading(List.of(new TitlePart(TitlePart.Kind.TEXT, title)), title));
    }
  }

  private HeadingSyntax heading() {
    List<TitlePart> parts = new ArrayList<>();
    for (int k = random.nextInt(5); k > 0; k--) {
      TitlePart.Kind[] kinds = TitlePart.Kind.values();
      parts.add(new TitlePart(kinds[random.nextInt(kinds.length)], text()));
    }
    return heading(parts, text());
  }

  private static HeadingSyntax heading(List<TitlePart> parts, String raw) {
    return new HeadingSyntax(2, parts, raw, Attributes.NONE, Span.at(0), Span.at(0), false);
  }

  /** Characters from all of Unicode, halves of pairs among them. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(12); k > 0; k--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> text.append((char) ('a' + random.nextInt(26)));
        case 2 -> text.append((char) random.nextInt(0x800));
        case 3 -> text.append((char) random.nextInt(0x10000));
        case 4 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> text.append("ΣİßⅧ½é🚀\uD83D️&".charAt(random.nextInt(10)));
      }
    }
    return text.toString();
  }
}
