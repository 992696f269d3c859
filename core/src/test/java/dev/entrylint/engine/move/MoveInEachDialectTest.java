package dev.entrylint.engine.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A heading whose id is made of its title, and a folder of pages, in each dialect there is. */
class MoveInEachDialectTest {

  static Stream<String> dialects() {
    return Renderers.names().stream();
  }

  /** One of each way to find files, for what takes long. */
  static List<String> kinds() {
    return MovePropertyTest.DIALECTS;
  }

  /** Forms of links to {@code a.md#ID}, in which {@code ID} is what the dialect makes. */
  private static final List<String> FORMS =
      List.of(
          "[x](a.md#ID)",
          "![x](<a.md#ID> 'T')",
          "[x][l] [l]",
          "<a href=\"a.md#ID\">x</a>",
          "[[a#TITLE|x]]",
          "[[a#TITLE]]",
          "{{< ref \"a.md#ID\" >}}",
          "[x](./a.md?q#ID)",
          "[x](/a.md#ID)",
          "[x]({% link a.md %}#ID)");

  private static Map<String, String> files(String dialect, String title, String id) {
    StringBuilder text = new StringBuilder("---\nup: a.md#" + id + "\n---\n\n");
    FORMS.forEach(form -> text.append(form).append("\n\n"));
    text.append("[l]: a.md#ID\n");
    Map<String, String> files =
        Moves.corpus(
            "{name: " + dialect + ", front-matter: [up]}",
            "b.md",
            text.toString().replace("ID", id).replace("TITLE", title),
            "a.md",
            "# Page\n\n[x](#" + id + ")\n\n## " + title + "\n\n## Last\n");
    return files;
  }

  /** Which links lead to the heading, by their places in order. */
  private static List<String> leading(Map<String, String> files, String title) throws Exception {
    Corpus corpus = Moves.snapshot(files).corpus();
    List<String> found = new ArrayList<>();
    corpus
        .documents()
        .forEach(
            document -> {
              int number = 0;
              for (Link link : corpus.links().of(document)) {
                boolean there =
                    link.resolution()
                        .found()
                        .flatMap(each -> each.definition())
                        .filter(each -> title(each.anchor().heading(), corpus).equals(title))
                        .isPresent();
                if (there) {
                  found.add(document.path() + " " + number + " " + link.reference().form());
                }
                number++;
              }
            });
    return found;
  }

  private static String title(int heading, Corpus corpus) {
    return heading < 0 ? "" : corpus.document("a.md").orElseThrow().headings().get(heading).title();
  }

  private static String id(String dialect, String title) throws Exception {
    Corpus corpus = Moves.snapshot(files(dialect, title, "none")).corpus();
    return corpus.anchors().of(corpus.document("a.md").orElseThrow()).stream()
        .filter(each -> title(each.anchor().heading(), corpus).equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void aHeadingGetsAnotherTitleAndAllFormsFollow(String dialect) throws Exception {
    String old = "The Old: Crust";
    String fresh = "Eine Neue, Rinde & Öl";
    Map<String, String> files = files(dialect, old, id(dialect, old));
    List<String> before = leading(files, old);
    assertTrue(before.size() >= 4, dialect + before);
    MoveOrder order = MoveOrder.title("a.md#" + id(dialect, old), fresh);
    Map<String, String> then = Moves.moved(files, order);
    assertEquals(before, leading(then, fresh), then::toString);
    String back = id(dialect, fresh);
    assertEquals(files, Moves.moved(then, MoveOrder.title("a.md#" + back, old)));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void aHeadingIsGivenAnIdWhereTheDialectHasSuch(String dialect) throws Exception {
    String title = "The Old: Crust";
    Map<String, String> files = files(dialect, title, id(dialect, title));
    List<String> before = leading(files, title);
    MoveOrder order = MoveOrder.of("a.md#" + id(dialect, title), "#rind");
    if (Renderers.writing(dialect).headings().isEmpty()) {
      String said = refusal(files, order);
      assertTrue(said.contains("--title"), said);
      return;
    }
    Map<String, String> then = Moves.moved(files, order);
    assertEquals(before, leading(then, title), then::toString);
    assertTrue(then.get("a.md").contains("#rind"), then::toString);
  }

  private static String refusal(Map<String, String> files, MoveOrder order) throws Exception {
    try {
      return Moves.moved(files, order).toString();
    } catch (MoveRefusedException refused) {
      return refused.getMessage();
    }
  }

  /** 40 pages in a folder of folders, with links of all forms in, out and within. */
  private static Map<String, String> folder(String dialect) {
    Map<String, String> files = Moves.corpus("{name: " + dialect + ", front-matter: [up]}");
    StringBuilder index = new StringBuilder("# Index\n\n");
    for (int i = 0; i < 40; i++) {
      int next = (i + 7) % 40;
      String path = page(i);
      String up = i % 2 == 0 ? "../" : "";
      String to =
          (i % 2 == 0 ? next % 2 == 0 ? "" : "../" : next % 2 == 0 ? "sub/" : "") + name(next);
      index.append(
          "- [p](" + path + "#part) ![p](./" + path + ") <a href=\"" + path + "\">x</a>\n");
      index.append("- [p](/" + path + ") [[" + name(i).replace(".md", "") + "]]\n");
      files.put(
          path,
          "---\nup: "
              + to
              + "\n---\n# P"
              + i
              + "\n\n## Part\n\n[n]("
              + to
              + "#part) [i]("
              + up
              + "../index.md) [o][out] [w](<"
              + to
              + "> \"T\")\n\n<img src=\""
              + up
              + "../pic.png\">\n\n[s](#part) [r](/"
              + page(next)
              + ") [["
              + "P"
              + i
              + "]]\n\n[out]: "
              + up
              + "../other/o.md#o 'O'\n");
    }
    files.put("index.md", index.toString());
    files.put("other/o.md", "# O\n\n[b](../d/" + name(1) + ")\n");
    files.put("pic.png", "no picture");
    return files;
  }

  private static String name(int page) {
    return "page-" + page + ".md";
  }

  private static String page(int page) {
    return page % 2 == 0 ? "d/sub/" + name(page) : "d/" + name(page);
  }

  private static long leading(Map<String, String> files) throws Exception {
    Corpus corpus = Moves.snapshot(files).corpus();
    long count = 0;
    for (var document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        count += Destination.of(link.resolution()).isPresent() ? 1 : 0;
      }
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFolderOfFortyPagesGoesThereAndBack(String dialect) throws Exception {
    Map<String, String> files = folder(dialect);
    assertTrue(leading(files) > 300, "only " + leading(files) + " lead anywhere");
    Map<String, String> then = Moves.moved(files, "d", "x/y z");
    assertEquals(leading(files), leading(then));
    Map<String, String> back = Moves.moved(then, "x/y z", "d");
    files.forEach((path, text) -> assertEquals(text, back.get(path), path));
    assertEquals(files, back);
  }
}
