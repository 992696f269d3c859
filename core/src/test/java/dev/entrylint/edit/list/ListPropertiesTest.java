package dev.entrylint.edit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.edit.ListEdit;
import dev.entrylint.model.Span;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for edits of any list, however it is written. */
class ListPropertiesTest {

  private static final int RUNS = Thorough.or(2_000, 40_000);

  private static final String NEW = "[new](new.md)";
  private static final String NEW_NUMBERED = "[new](new.md '";

  /** A text with one list in it, which says {@code [i0](0.md)}, {@code [i1](1.md)} and so on. */
  private static final class ListGenerator {
    final Random random;
    final boolean points;
    final int count;
    private final String prefix;

    ListGenerator(int seed) {
      random = new Random(seed);
      points = random.nextBoolean();
      count = 1 + random.nextInt(points ? 12 : 6);
      prefix = pick("", "", "", "> ");
    }

    private String pick(String... choices) {
      return choices[random.nextInt(choices.length)];
    }

    String text() {
      String list = points ? points() : run();
      String before = pick("", "# Title\n\n", "Some text.\n\n", "- other\n\ntext\n\n", "***\n");
      String after =
          pick(
              "", "\n", "\n\n# Next\n", "\n\n[x]: y.md\n", "\n\n---\n\ntext", "\n\n<!-- end -->\n");
      String text = before + prefix + list.replace("\n", "\n" + prefix) + after;
      return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private String points() {
      String indent = pick("", "", " ", "  ");
      String bullet = pick("-", "*", "+", "1.", "1)", "9.", "01.", "7.");
      String room = pick(" ", " ", "  ", "   ");
      boolean same = random.nextInt(4) == 0;
      boolean loose = random.nextInt(3) == 0;
      StringBuilder list = new StringBuilder();
      for (int i = 0; i < count; i++) {
        String marker = marker(bullet, same ? 0 : i);
        String deep = indent + " ".repeat(marker.length()) + room;
        if (i > 0) {
          list.append(loose ? "\n\n" : "\n");
          if (deep.length() < 4 && random.nextInt(3) == 0) {
            // Not indented it would part the list in two; further it would be code above the first.
            list.append(deep).append("<!-- about ").append(i).append(" -->\n");
          }
        }
        list.append(indent).append(marker).append(room).append(item(i));
        list.append(nested(deep));
      }
      return list.toString();
    }

    private static String marker(String first, int i) {
      if (first.length() == 1) {
        return first;
      }
      String number = first.substring(0, first.length() - 1);
      String next = Integer.toString(Integer.parseInt(number) + i);
      String zeros = number.startsWith("0") ? "0".repeat(Math.max(0, 2 - next.length())) : "";
      return zeros + next + first.substring(first.length() - 1);
    }

    private String item(int i) {
      String link = "[i" + i + "](" + i + ".md)";
      return pick(link, link, "**" + link + "**", link + ": what, is; said | of it");
    }

    private String nested(String deep) {
      return switch (random.nextInt(10)) {
        case 0 -> "\n" + deep + "- nested\n" + deep + "  more\n" + deep + "- second";
        case 1 -> "\n\n" + deep + "A paragraph.";
        case 2 -> "\n" + deep + "```\n" + deep + "- code\n" + deep + "```";
        case 3 -> "\n" + deep + "> - quoted\n" + deep + "> - twice";
        case 4 -> "\nwithout indentation";
        default -> "";
      };
    }

    private String run() {
      String separator =
          pick(
              ", ", " | ", " |\n", " · ", "; ", "  \n", "\\\n", "<br>\n", "\n", ",\n", " / ",
              " \\| ");
      String and = pick("", "", " and ", " und ", count > 2 ? ", and " : " or ", " & ");
      boolean plain = separator.startsWith(",") || separator.startsWith(";");
      String lead = plain ? pick("", "", "See also: ", "Siehe auch ", "**See:** ") : "";
      boolean closed = separator.contains("|");
      String end = closed ? pick("", separator.stripTrailing()) : plain ? pick("", ".") : "";
      StringBuilder list = new StringBuilder(lead);
      for (int i = 0; i < count; i++) {
        boolean last = i == count - 1;
        list.append(i == 0 ? "" : last && plain && !and.isEmpty() ? and : separator);
        String link = "[i" + i + "](" + i + ".md)";
        list.append(
            pick(
                link,
                link,
                "*" + link + "*",
                link + " (so, or | so)",
                link + " <!-- c" + i + " -->"));
      }
      return list + end;
    }
  }

  private static MarkdownList list(TestLists lists) {
    int at = lists.text().indexOf("](0.md)");
    MarkdownList list = MarkdownList.at(lists.document(), lists.stretch(), at).orElse(null);
    if (list == null) {
      // In a quote, whose blocks are no facts.
      int start = at;
      while (start > 0 && lists.text().charAt(start - 1) != '\n') {
        start--;
      }
      int end = lists.text().lastIndexOf("\n> ");
      end = lists.stretch().lineEnd(end < 0 ? start : end + 1);
      end = Math.max(end, lists.stretch().lineEnd(lists.text().lastIndexOf(".md)")));
      int lines = end;
      Span span = new Span(start + 2, lines);
      list = MarkdownList.of(lists.document(), lists.stretch(), span).orElseThrow();
    }
    return list;
  }

  /** The numbers of the items, as they say themselves; -1 for the new one. */
  private static List<Integer> numbers(TestLists lists, MarkdownList list) {
    List<Integer> numbers = new ArrayList<>();
    for (ListItem item : list.items()) {
      String text = lists.text(item.content());
      int from = text.indexOf("[i");
      numbers.add(
          text.contains(NEW) || text.contains(NEW_NUMBERED)
              ? -1
              : from < 0 ? -2 : Integer.parseInt(text.substring(from + 2, text.indexOf(']'))));
    }
    return numbers;
  }

  /**
   * One of several that are told apart, without words beside the link, which may separate items.
   */
  private static String numbered(int number) {
    return NEW_NUMBERED + number + "')";
  }

  private interface Property {
    void check(ListGenerator generator, TestLists lists, MarkdownList list);
  }

  private static void forAll(Property property) {
    for (int seed = 0; seed < RUNS; seed++) {
      ListGenerator generator = new ListGenerator(seed);
      String text = generator.text();
      try {
        TestLists lists = TestLists.of(text);
        property.check(generator, lists, list(lists));
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError("seed " + seed + "\n" + text, failed);
      }
    }
  }

  private static List<Integer> upTo(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static TestLists after(TestLists lists, ListEdit... edits) {
    String after = lists.after(edits);
    assertNotNull(after, () -> "refused: " + List.of(edits));
    return TestLists.of(after);
  }

  @Test
  void aListIsReadAsItWasWrittenAndAgainFromItsOwnSpan() {
    forAll(
        (generator, lists, list) -> {
          assertEquals(upTo(generator.count), numbers(lists, list));
          assertEquals(
              list, MarkdownList.of(lists.document(), lists.stretch(), list.span()).orElse(null));
          int at = list.span().start();
          for (ListItem item : list.items()) {
            assertTrue(item.span().start() >= at && item.span().contains(item.content()));
            at = item.separator().end();
          }
          assertEquals(list.span().end(), at);
        });
  }

  @Test
  void whatIsAddedAndTakenOutLeavesNoTrace() {
    forAll(
        (generator, lists, list) -> {
          int place = generator.random.nextInt(generator.count + 1);
          TestLists added = after(lists, list.insert(TestLists.PATH, place, NEW));
          List<Integer> expected = upTo(generator.count);
          expected.add(place, -1);
          MarkdownList longer = reread(added, lists, list);
          assertEquals(expected, numbers(added, longer));
          assertOutsideIsTheSame(lists, list, added);
          TestLists back = after(added, longer.remove(TestLists.PATH, longer.items().get(place)));
          assertEquals(lists.text(), back.text());
        });
  }

  @Test
  void whatIsMovedThereAndBackLeavesNoTrace() {
    forAll(
        (generator, lists, list) -> {
          int from = generator.random.nextInt(generator.count);
          int to = generator.random.nextInt(generator.count);
          TestLists moved =
              after(
                  lists,
                  list.move(TestLists.PATH, list.items().get(from), to > from ? to + 1 : to));
          List<Integer> expected = upTo(generator.count);
          expected.add(to, expected.remove(from));
          MarkdownList other = reread(moved, lists, list);
          assertEquals(expected, numbers(moved, other));
          assertOutsideIsTheSame(lists, list, moved);
          TestLists back =
              after(
                  moved,
                  other.move(TestLists.PATH, other.items().get(to), from > to ? from + 1 : from));
          assertEquals(lists.text(), back.text());
        });
  }

  @Test
  void whatIsTakenOutIsGoneAndTheRestIsThere() {
    forAll(
        (generator, lists, list) -> {
          List<Integer> gone = upTo(generator.count);
          Collections.shuffle(gone, generator.random);
          gone = gone.subList(0, 1 + generator.random.nextInt(generator.count));
          ListEdit[] edits =
              gone.stream()
                  .map(each -> list.remove(TestLists.PATH, list.items().get(each)))
                  .toArray(ListEdit[]::new);
          TestLists rest = after(lists, edits);
          List<Integer> expected = upTo(generator.count);
          expected.removeAll(gone);
          if (expected.isEmpty()) {
            assertTrue(!rest.text().contains("](0.md)") && !rest.text().contains("nested"));
            assertTrue(
                !rest.text().matches("(?s).*\\R\\R\\R.*")
                    || lists.text().matches("(?s).*\\R\\R\\R.*"));
          } else {
            assertEquals(expected, numbers(rest, reread(rest, lists, list)));
            assertOutsideIsTheSame(lists, list, rest);
          }
        });
  }

  @Test
  void whatIsDoneAtOnceGivesTheOrderThatWasWanted() {
    forAll(
        (generator, lists, list) -> {
          Random random = generator.random;
          List<Integer> free = upTo(generator.count);
          Collections.shuffle(free, random);
          List<ListEdit> edits = new ArrayList<>();
          List<List<Integer>> before = new ArrayList<>();
          for (int place = 0; place <= generator.count; place++) {
            before.add(new ArrayList<>());
          }
          Set<Integer> gone = new HashSet<>();
          for (int i = random.nextInt(generator.count); i > 0; i--) {
            int item = free.remove(0);
            gone.add(item);
            if (random.nextBoolean()) {
              edits.add(list.remove(TestLists.PATH, list.items().get(item)));
            } else {
              int place = random.nextInt(generator.count + 1);
              before.get(place).add(item);
              edits.add(list.move(TestLists.PATH, list.items().get(item), place));
            }
          }
          for (int i = random.nextInt(3); i >= 0; i--) {
            int place = random.nextInt(generator.count + 1);
            before.get(place).add(-1);
            edits.add(list.insert(TestLists.PATH, place, numbered(i)));
          }
          List<Integer> wanted = new ArrayList<>();
          for (int place = 0; place <= generator.count; place++) {
            wanted.addAll(before.get(place));
            if (place < generator.count && !gone.contains(place)) {
              wanted.add(place);
            }
          }
          TestLists done = after(lists, edits.toArray(ListEdit[]::new));
          assertEquals(wanted, numbersOfLinks(done.text()), done.text());
          assertOutsideIsTheSame(lists, list, done);
          // Words that may separate items are told from those that do by what is beside them, which
          // may be gone.
          if (!lists.text().contains("(so, or | so)")) {
            MarkdownList read = reread(done, lists, list);
            assertEquals(wanted, numbers(done, read));
            assertItemsAreTheSame(lists, list, done, read, wanted);
          }
        });
  }

  private static List<Integer> numbersOfLinks(String text) {
    return Pattern.compile("\\[(?:i(\\d+)|new)\\]\\(")
        .matcher(text)
        .results()
        .map(each -> each.group(1) == null ? -1 : Integer.parseInt(each.group(1)))
        .toList();
  }

  /** Each item says what it said, with its comment and all that is nested in it. */
  private static void assertItemsAreTheSame(
      TestLists before, MarkdownList list, TestLists after, MarkdownList read, List<Integer> is) {
    for (int i = 0; i < is.size(); i++) {
      if (is.get(i) >= 0) {
        String old = words(before.text(list.items().get(is.get(i)).content()));
        assertEquals(old, words(after.text(read.items().get(i).content())));
      }
    }
    for (int i = 0; i < list.items().size(); i++) {
      for (String mark : List.of("<!-- c" + i + " -->", "<!-- about " + i + " -->")) {
        boolean was = before.text().contains(mark);
        assertEquals(was && is.contains(i), after.text().contains(mark), after.text());
      }
    }
  }

  /** But for the indentation of further lines, which is that of the list. */
  private static String words(String item) {
    return item.replaceAll("\\s*\\R[ \t>]*", "\n");
  }

  /** The list in the text that comes of edits of {@code list}. */
  private static MarkdownList reread(TestLists after, TestLists before, MarkdownList list) {
    int grown = after.text().length() - before.text().length();
    Span span = new Span(list.span().start(), list.span().end() + grown);
    MarkdownList read = MarkdownList.of(after.document(), after.stretch(), span).orElseThrow();
    assertEquals(span, read.span());
    return read;
  }

  private static void assertOutsideIsTheSame(TestLists before, MarkdownList list, TestLists after) {
    String head = before.text().substring(0, list.span().start());
    String tail = before.text().substring(list.span().end());
    assertTrue(after.text().startsWith(head) && after.text().endsWith(tail), after.text());
  }
}
