package dev.entrylint.engine.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.engine.known.States.State;
import dev.entrylint.rule.Finding;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the match of any findings with any others. */
class AnyFindingsTest {

  private static final int MANY = 100_000;

  private record Key(String rule, String path, String entry, String subject) {
    static Key of(Finding finding) {
      return new Key(finding.rule(), finding.path(), finding.entry().orElse(""), finding.subject());
    }
  }

  /** Up to five files that are always there, with up to three entries that may be gone. */
  private State random(Random random, int files, boolean allEntries) {
    Map<String, String> texts = new TreeMap<>();
    for (int file = 0; file < files; file++) {
      StringBuilder text = new StringBuilder("# Title\n\n");
      for (int entry = 0; entry < 3; entry++) {
        links(random, text);
        if (allEntries || random.nextInt(3) > 0) {
          text.append("## Entry ").append(entry).append(" {#e").append(entry).append("}\n\n");
        }
      }
      links(random, text);
      texts.put("abcde".charAt(file) + ".md", text.toString());
    }
    return States.of(States.TERMS, texts);
  }

  private static void links(Random random, StringBuilder text) {
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("word".substring(random.nextInt(4))).append(" [x](x)");
      text.append(random.nextBoolean() ? " [y](y)" : "").append("\n\n");
    }
  }

  @Test
  void eachIsKnownOrNewAndAsManyOfAKeyAreKnownAsWere() {
    for (int seed = 0; seed < Thorough.or(100, 1_000); seed++) {
      Random random = new Random(seed);
      // Nothing is renamed: equal keys are all that there is.
      State before = random(random, 3, true);
      State now = random(random, 3, true);
      KnownMatch<Finding> match = Matching.of(before.side(), now.side());
      assertWhole(before.findings(), now.findings(), match.known(), match.added(), match.gone());
      Map<Key, Integer> once = counts(before.findings());
      Map<Key, Integer> today = counts(now.findings());
      Map<Key, Integer> known = counts(match.known());
      for (Map.Entry<Key, Integer> each : today.entrySet()) {
        assertEquals(
            Math.min(each.getValue(), once.getOrDefault(each.getKey(), 0)),
            known.getOrDefault(each.getKey(), 0),
            seed + ": " + each.getKey());
      }
    }
  }

  @Test
  void whateverIsRenamedEachIsCountedOnce() {
    for (int seed = 0; seed < Thorough.or(100, 1_000); seed++) {
      Random random = new Random(seed);
      State before = random(random, 1 + random.nextInt(5), false);
      State now = random(random, 1 + random.nextInt(5), false);
      KnownMatch<Finding> match = Matching.of(before.side(), now.side());
      assertWhole(before.findings(), now.findings(), match.known(), match.added(), match.gone());
      // What equal keys give is a part of it.
      Map<Key, Integer> once = counts(before.findings());
      Map<Key, Integer> known = counts(match.known());
      counts(now.findings())
          .forEach(
              (key, count) ->
                  assertTrue(
                      known.getOrDefault(key, 0) >= Math.min(count, once.getOrDefault(key, 0))));
      // A list tells less of what was there, and as much of what was found.
      List<KnownFinding> list = Baseline.of(before.findings()).findings();
      KnownMatch<KnownFinding> ofList = Matching.of(list, now.side());
      assertEquals(now.findings(), inOrderOf(now.findings(), ofList.known(), ofList.added()));
      assertEquals(
          ofList.known().size(),
          Baseline.count(new Baseline(list).without(ofList.gone()).findings()));
    }
  }

  private static <K> void assertWhole(
      List<K> before, List<Finding> now, List<Finding> known, List<Finding> added, List<K> gone) {
    assertEquals(before.size() - gone.size(), known.size());
    assertEquals(now, inOrderOf(now, known, added));
    assertEquals(gone.size(), inOrderOf(before, gone, List.of()).size());
  }

  /** The members of two lists, each once, in the order of {@code all}. */
  private static <K> List<K> inOrderOf(List<K> all, List<K> some, List<K> others) {
    Map<K, Integer> left = new HashMap<>();
    Stream.concat(some.stream(), others.stream())
        .forEach(each -> left.merge(each, 1, Integer::sum));
    List<K> found = new ArrayList<>();
    for (K each : all) {
      if (left.merge(each, -1, Integer::sum) >= 0) {
        found.add(each);
      }
    }
    return found;
  }

  private static Map<Key, Integer> counts(List<Finding> findings) {
    Map<Key, Integer> counts = new HashMap<>();
    findings.forEach(each -> counts.merge(Key.of(each), 1, Integer::sum));
    return counts;
  }

  // ---- many: what were quadratic would take minutes

  @Test
  void manyEqualOnes() {
    State more = States.of(States.LINES, "a.md", lines(MANY + 1, i -> "line " + i));
    State fewer = States.of(States.LINES, "a.md", lines(MANY, i -> "line " + (MANY - i)));
    assertEquals(MANY, fewer.findings().size());
    List<String> first = List.of("a.md:1 line");
    assertEquals(first, States.lines(Matching.of(fewer.side(), more.side()).added()));
    assertEquals(first, States.lines(Matching.of(more.side(), fewer.side()).gone()));
    List<KnownFinding> list = Baseline.of(fewer.findings()).findings();
    assertEquals(1, Matching.of(list, more.side()).added().size());
  }

  @Test
  void manyEntriesThatAreRenamed() {
    String kinds = States.TERMS + States.LINES;
    State before = States.of(kinds, "a.md", lines(MANY / 10, i -> "## wasp" + i));
    State now = States.of(kinds, "a.md", lines(MANY / 10, i -> "## bee" + i));
    State moved = States.of(kinds, "b.md", lines(MANY / 10, i -> "## wasp" + i));
    assertEquals(List.of(), Matching.of(before.side(), now.side()).added());
    assertEquals(List.of(), Matching.of(before.side(), moved.side()).added());
    List<KnownFinding> list = Baseline.of(before.findings()).findings();
    assertEquals(List.of(), Matching.of(list, now.side()).added());
    assertEquals(List.of(), Matching.of(list, moved.side()).added());
  }

  private static String lines(int count, Function<Integer, String> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(line.apply(i)).append("\n");
    }
    return text.toString();
  }
}
