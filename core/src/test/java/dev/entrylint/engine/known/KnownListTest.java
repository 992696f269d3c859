package dev.entrylint.engine.known;

import static dev.entrylint.engine.known.States.PLAIN;
import static dev.entrylint.engine.known.States.TERMS;
import static dev.entrylint.engine.known.States.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.engine.known.States.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which findings of a corpus are on a list that was kept. */
class KnownListTest {

  private static KnownFinding link(String path, String subject, String line) {
    return new KnownFinding(
        "every-link",
        path,
        Optional.empty(),
        subject,
        Optional.of(line).filter(text -> !text.isEmpty()).map(LineChecksums::checksum));
  }

  private static KnownMatch<KnownFinding> match(List<KnownFinding> list, State now) {
    return Matching.of(list, UnaryOperator.identity(), now.side());
  }

  private static List<KnownFinding> withoutLines(List<KnownFinding> list) {
    return list.stream()
        .map(
            each ->
                new KnownFinding(
                    each.rule(), each.path(), each.entry(), each.subject(), Optional.empty()))
        .toList();
  }

  @Test
  void aListHasWhatMatters() {
    State state = States.of(TERMS, "a.md", "# A\r\n\r\n## Wasp\r\n\r\n  See [x](x) \r\n");
    assertEquals(
        List.of(
            new KnownFinding(
                "every-link", "a.md", Optional.of("wasp"), "x", Optional.of("f56dfe1a"))),
        state.side().toList());
    assertEquals("f56dfe1a", LineChecksums.checksum("See [x](x)"));
    assertEquals("00000000", LineChecksums.checksum(""), "eight digits of any");
  }

  @Test
  void allOfAListAreKnownAsLongAsNothingChanges() {
    State state =
        States.of(TERMS, "a.md", "[x](x)\n\n## Wasp\n\n[x](x) [x](x)\n", "b.md", "[y](y)");
    List<KnownFinding> list = state.side().toList();
    for (List<KnownFinding> each : List.of(list, withoutLines(list))) {
      KnownMatch<KnownFinding> match = match(each, state);
      assertEquals(state.findings(), match.known());
      assertEquals(List.of(), match.added());
      assertEquals(List.of(), match.gone());
    }
  }

  @Test
  void theLineOfAListTellsWhichIsKnown() {
    State now = States.of(PLAIN, "a.md", "one [x](x)\n\ntwo [x](x)\n\nthree [x](x)\n");
    assertEquals(
        List.of("a.md:3 x"), lines(match(List.of(link("a.md", "x", "two [x](x)")), now).known()));
    assertEquals(List.of("a.md:1 x"), lines(match(List.of(link("a.md", "x", "")), now).known()));
    assertEquals(
        List.of("a.md:1 x"), lines(match(List.of(link("a.md", "x", "four")), now).known()));
    // Some have lines, others not.
    List<KnownFinding> mixed = List.of(link("a.md", "x", ""), link("a.md", "x", "three [x](x)"));
    assertEquals(List.of("a.md:1 x", "a.md:5 x"), lines(match(mixed, now).known()));
  }

  @Test
  void theLastLineNeedsNoEnd() {
    State now = States.of(PLAIN, "a.md", "one [x](x)\n\ntwo [x](x)");
    assertEquals(
        List.of("a.md:3 x"), lines(match(List.of(link("a.md", "x", "two [x](x)")), now).known()));
  }

  @Test
  void aLineThatIsNotThereIsLeftOut() {
    State state = States.of(PLAIN, "a.md", "one\n\n[x](x)\n");
    Side shorter =
        new Side(
            state.findings(),
            state.side().places(),
            new LineChecksums(path -> Optional.of("one\n")));
    assertEquals(List.of(link("a.md", "x", "")), shorter.toList());
  }

  @Test
  void whatIsGoneIsThatWhoseLineIs() {
    State now = States.of(PLAIN, "a.md", "two [x](x)\n");
    List<KnownFinding> list =
        List.of(link("a.md", "x", "one [x](x)"), link("a.md", "x", "two [x](x)"));
    assertEquals(list.subList(0, 1), match(list, now).gone());
  }

  @Test
  void aListMayCallARuleByAnotherName() {
    State now = States.of(PLAIN, "a.md", "[x](x)\n");
    KnownFinding renamed =
        new KnownFinding("any-link", "a.md", Optional.empty(), "x", Optional.empty());
    KnownFinding dropped =
        new KnownFinding("no-more", "a.md", Optional.empty(), "x", Optional.empty());
    UnaryOperator<String> ids = name -> name.equals("any-link") ? "every-link" : name;
    KnownMatch<KnownFinding> match = Matching.of(List.of(dropped, renamed), ids, now.side());
    assertEquals(List.of("a.md:1 x"), lines(match.known()));
    assertEquals(List.of(dropped), match.gone());
  }

  @Test
  void entriesFilesAndKindsMayChangeSinceAListWasMade() {
    String text = "# A\n\n[x](x)\n\n## Wasp\n\n[x](x)\n";
    List<KnownFinding> plain = States.of(PLAIN, "a.md", text).side().toList();
    List<KnownFinding> terms = States.of(TERMS, "a.md", text).side().toList();
    State renamedId = States.of(TERMS, "a.md", text.replace("Wasp", "Bee"));
    State renamedFile = States.of(TERMS, "b.md", text);
    State without = States.of(PLAIN, "a.md", text);
    State with = States.of(TERMS, "a.md", text);
    assertEquals(List.of(), match(terms, renamedId).added());
    assertEquals(List.of(), match(terms, renamedFile).added());
    assertEquals(List.of(), match(terms, without).added());
    assertEquals(List.of(), match(plain, with).added());
  }

  @Test
  void anEntryThatAListNamesWasThere() {
    String there = "[x](x)\n\n## Wasp\n\n[y](y)\n";
    List<KnownFinding> list = States.of(TERMS, "a.md", there).side().toList();
    State now = States.of(TERMS, "a.md", "Insects\n\n## Wasp\n\n[x](x) [y](y)\n");
    assertEquals(List.of("a.md:5 wasp x"), lines(match(list, now).added()));
  }

  @Test
  void aFileThatAListNamesWasThere() {
    List<KnownFinding> list = List.of(link("c.md", "x", ""), link("a.md", "y", ""));
    State now = States.of(PLAIN, "a.md", "[x](x)\n\n[y](y)\n", "d.md", "[x](x)\n");
    KnownMatch<KnownFinding> match = match(list, now);
    assertEquals(List.of("a.md:3 y", "d.md:1 x"), lines(match.known()));
    assertEquals(List.of("a.md:1 x"), lines(match.added()));
  }

  @Test
  void theOrderOfAListDoesNotMatterForWhatIsGone() {
    KnownFinding bee =
        new KnownFinding("every-link", "a.md", Optional.of("bee"), "x", Optional.empty());
    KnownFinding wasp =
        new KnownFinding("every-link", "a.md", Optional.of("wasp"), "x", Optional.empty());
    State ant = States.of(TERMS, "a.md", "## Ant\n\n[x](x)\n");
    assertEquals(List.of(wasp), match(List.of(bee, wasp), ant).gone());
    assertEquals(List.of(wasp), match(List.of(wasp, bee), ant).gone());

    KnownFinding inA = link("a.md", "x", "");
    KnownFinding inB = link("b.md", "x", "");
    State renamed = States.of(PLAIN, "c.md", "[x](x)\n");
    assertEquals(List.of(inB), match(List.of(inA, inB), renamed).gone());
    assertEquals(List.of(inB), match(List.of(inB, inA), renamed).gone());

    KnownFinding unknown = link("a.md", "x", "");
    KnownFinding old = link("a.md", "x", "old [x](x)");
    State changed = States.of(PLAIN, "a.md", "new [x](x)\n");
    assertEquals(List.of(old), match(List.of(unknown, old), changed).gone());
    assertEquals(List.of(old), match(List.of(old, unknown), changed).gone());
  }

  @Test
  void theOrderOfAListDoesNotMatter() {
    State before =
        States.of(
            TERMS,
            "a.md",
            "[x](x)\n\n## Wasp\n\none [x](x)\n\ntwo [x](x)\n\n## Bee\n\nthree [x](x)\n",
            "b.md",
            "[x](x)\n\n## Ant\n\nfour [x](x)\n");
    State now =
        States.of(
            TERMS,
            "a.md",
            "## Hornet\n\ntwo [x](x)\n\n## Fly\n\n[x](x)\n",
            "c.md",
            "## Ant\n\n[x](x)\n\n## Bee\n\nthree [x](x)\n\n## Wasp\n\n[x](x)\n");
    List<KnownFinding> list = new ArrayList<>(before.side().toList());
    KnownMatch<KnownFinding> expected = match(list, now);
    assertEquals(5, expected.known().size());
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(list, new Random(seed));
      KnownMatch<KnownFinding> match = match(list, now);
      assertEquals(expected.known(), match.known());
      assertEquals(expected.added(), match.added());
      List<KnownFinding> gone = new ArrayList<>(expected.gone());
      gone.sort((one, other) -> Integer.compare(list.indexOf(one), list.indexOf(other)));
      assertEquals(gone, match.gone());
    }
  }
}
