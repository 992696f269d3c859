package dev.entrylint.parse.flexmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.parse.IdMark;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsAndCommentsTest {

  private static final String ATTRIBUTES =
      "[span]{#a .x} [with [link](x)]{#b} `code`{#c} [l](m){#d} ![i](j){#e} <http://k.example>{#f}"
          + " word{#no}\n\n~~~ {#g .java}\n{#no}\n~~~\n\n::: {.note #h}\ntext\n:::\n";

  @Test
  void idsInAttributeLists() {
    Read read = Read.pandoc(ATTRIBUTES);
    assertEquals(List.of("a", "b", "c", "d", "e", "f", "g", "h"), idsOf(read));
    for (IdMark mark : read.syntax().ids()) {
      assertEquals(mark.id(), read.at(mark.span()));
    }
  }

  @Test
  void noneWhereTheDialectHasNoSuchLists() {
    assertEquals(List.of(), Read.github(ATTRIBUTES).ids());
  }

  @Test
  void idsInHtml() {
    Read read =
        Read.github("<a name=\"a\" id='a'></a> <a name=b> <b name=no id=c>\n\n<p\n  id=\"d\">\n");
    assertEquals(List.of("HTML a", "HTML b", "HTML c", "HTML d"), read.ids());
    for (IdMark mark : read.syntax().ids()) {
      assertEquals(mark.id(), read.at(mark.span()));
    }
  }

  @Test
  void idsInHtmlToPandoc() {
    assertEquals(
        List.of("HTML a", "HTML b"),
        Read.pandoc("<div id=\"a\">\n\ntext <span id=\"b\">x</span>\n\n</div>\n").ids());
  }

  @Test
  void comments() {
    for (Read read :
        List.of(
            Read.github("<!-- one -->\n\ntext <!--two--> x\n\n<div>\n<!--\n three\n-->\n</div>\n"),
            Read.pandoc(
                "<!-- one -->\n\ntext <!--two--> x\n\n<div>\n<!--\n three\n-->\n</div>\n"))) {
      assertEquals(
          List.of("one", "two", "three"),
          read.syntax().comments().stream().map(comment -> comment.text()).toList());
      assertEquals("<!--two-->", read.at(read.syntax().comments().get(1).span()));
    }
  }

  @Test
  void noCommentInCode() {
    assertEquals(List.of(), Read.github("`<!-- a -->`\n\n    <!-- b -->\n").syntax().comments());
  }

  private static List<String> idsOf(Read read) {
    return read.syntax().ids().stream().map(IdMark::id).toList();
  }
}
