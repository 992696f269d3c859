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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which findings of a corpus are on a list that was kept. */
class KnownListTest {

  private static KnownFinding link(String path, String subject, int count) {
    return new KnownFinding("every-link", path, Optional.empty(), subject, count);
  }

  private static List<KnownFinding> list(State state) {
    return Baseline.of(state.findings()).findings();
  }

  private static KnownMatch<KnownFinding> match(List<KnownFinding> list, State now) {
    return Matching.of(list, now.side());
  }

  @Test
  void aListHasWhatMatters() {
    State state = States.of(TERMS, "a.md", "# A\r\n\r\n## Wasp\r\n\r\n  See [x](x) [x](x)\r\n");
    assertEquals(
        List.of(new KnownFinding("every-link", "a.md", Optional.of("wasp"), "x", 2)), list(state));
  }

  @Test
  void allOfAListAreKnownAsLongAsNothingChanges() {
    State state =
        States.of(TERMS, "a.md", "[x](x)\n\n## Wasp\n\n[x](x) [x](x)\n", "b.md", "[y](y)");
    KnownMatch<KnownFinding> match = match(list(state), state);
    assertEquals(state.findings(), match.known());
    assertEquals(List.of(), match.added());
    assertEquals(List.of(), match.gone());
  }

  @Test
  void ofEqualOnesAsManyAreKnownAsWere() {
    State now = States.of(PLAIN, "a.md", "one [x](x)\n\ntwo [x](x)\n\nthree [x](x)\n");
    KnownMatch<KnownFinding> fewer = match(List.of(link("a.md", "x", 2)), now);
    assertEquals(List.of("a.md:1 x", "a.md:3 x"), lines(fewer.known()));
    assertEquals(List.of("a.md:5 x"), lines(fewer.added()));
    assertEquals(List.of(), fewer.gone());
    KnownMatch<KnownFinding> more = match(List.of(link("a.md", "x", 999_999_999)), now);
    assertEquals(List.of(), more.added());
    assertEquals(List.of(link("a.md", "x", 999_999_996)), more.gone());
  }

  @Test
  void ofEqualOnesSomeMayHaveMoved() {
    State now =
        States.of(TERMS, "a.md", "## Wasp\n\n[x](x)\n", "b.md", "## Bee\n\n[x](x) [x](x)\n");
    KnownFinding bees = new KnownFinding("every-link", "a.md", Optional.of("bee"), "x", 3);
    KnownMatch<KnownFinding> match = match(List.of(bees), now);
    // An id was changed, or an entry moved: nobody can tell, and neither is new.
    assertEquals(List.of(), match.added());
    assertEquals(List.of(), match.gone());
  }

  @Test
  void entriesFilesAndKindsMayChangeSinceAListWasMade() {
    String text = "# A\n\n[x](x)\n\n## Wasp\n\n[x](x)\n";
    List<KnownFinding> plain = list(States.of(PLAIN, "a.md", text));
    List<KnownFinding> terms = list(States.of(TERMS, "a.md", text));
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
    List<KnownFinding> list = list(States.of(TERMS, "a.md", there));
    State now = States.of(TERMS, "a.md", "Insects\n\n## Wasp\n\n[x](x) [y](y)\n");
    assertEquals(List.of("a.md:5 wasp x"), lines(match(list, now).added()));
  }

  @Test
  void aFileThatAListNamesWasThere() {
    List<KnownFinding> list = List.of(link("c.md", "x", 1), link("a.md", "y", 1));
    State now = States.of(PLAIN, "a.md", "[x](x)\n\n[y](y)\n", "d.md", "[x](x)\n");
    KnownMatch<KnownFinding> match = match(list, now);
    assertEquals(List.of("a.md:3 y", "d.md:1 x"), lines(match.known()));
    assertEquals(List.of("a.md:1 x"), lines(match.added()));
  }

  @Test
  void theOrderOfAListDoesNotMatterForWhatIsGone() {
    KnownFinding bee = new KnownFinding("every-link", "a.md", Optional.of("bee"), "x", 1);
    KnownFinding wasp = new KnownFinding("every-link", "a.md", Optional.of("wasp"), "x", 1);
    State ant = States.of(TERMS, "a.md", "## Ant\n\n[x](x)\n");
    assertEquals(List.of(wasp), match(List.of(bee, wasp), ant).gone());
    assertEquals(List.of(wasp), match(List.of(wasp, bee), ant).gone());

    KnownFinding inA = link("a.md", "x", 1);
    KnownFinding inB = link("b.md", "x", 1);
    State renamed = States.of(PLAIN, "c.md", "[x](x)\n");
    assertEquals(List.of(inB), match(List.of(inA, inB), renamed).gone());
    assertEquals(List.of(inB), match(List.of(inB, inA), renamed).gone());
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
    List<KnownFinding> list = new ArrayList<>(list(before));
    KnownMatch<KnownFinding> expected = match(list, now);
    assertEquals(4, expected.known().size());
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(list, new Random(seed));
      KnownMatch<KnownFinding> match = match(list, now);
      assertEquals(expected.known(), match.known());
      assertEquals(expected.added(), match.added());
      assertEquals(Set.copyOf(expected.gone()), Set.copyOf(match.gone()));
    }
  }
}
