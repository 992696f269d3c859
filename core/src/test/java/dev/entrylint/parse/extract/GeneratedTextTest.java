package dev.entrylint.parse.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stretches that programs write, by the comments that these leave. */
class GeneratedTextTest {

  private static final Extractor EXTRACTOR =
      new Extractor(
          Readers.named("scanner").orElseThrow(), Renderers.dialect("github").orElseThrow());

  /** Each stretch with its kind. */
  private static List<String> generated(String text) {
    Document document = EXTRACTOR.extract(SourceFile.of("a.md", text));
    return document.generated().stream()
        .map(each -> each.kind() + " " + each.span().of(text).replace('\n', '/'))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          toc                                   | tocstop
          toc                                   | /toc
          TOC                                   | /TOC
          TOC depthFrom:2 orderedList:false     | /TOC
          TOC                                   | TOC
          toc:start                             | toc:end
          tocstart                              | tocend
          START_TOC                             | END_TOC
          ts                                    | te
          MarkdownTOC autolink="true"           | /MarkdownTOC
          vscode-markdown-toc                   | /vscode-markdown-toc
          vim-markdown-toc GFM                  | vim-markdown-toc
          mdformat-toc start --slug=github      | mdformat-toc end
          TOC start (made by a tool)            | TOC end
          START doctoc generated TOC please keep comment here | END doctoc generated TOC please keep
          markdown-toc start - Don't edit this section        | markdown-toc end
          AUTO-GENERATED-CONTENT:START (TOC:collapse=true)    | AUTO-GENERATED-CONTENT:END
          """)
  void tablesOfContentsStandBetweenCommentsOfTheirTool(String open, String close) {
    String table = "<!-- " + open + " -->\n- [A](#a)\n<!-- " + close + " -->";
    assertEquals(
        List.of("CONTENTS " + table.replace('\n', '/')), generated("# A\n\n" + table + "\n\nB\n"));
    String tight = "<!--" + open + "-->\n* [A](#a)\n<!--" + close + "-->";
    assertEquals(List.of("CONTENTS " + tight.replace('\n', '/')), generated(tight + "\n"));
  }

  @Test
  void theTableOfAllContributorsIsOne() {
    String table =
        "<!-- ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section -->\n"
            + "<!-- prettier-ignore-start -->\n<table>x</table>\n<!-- prettier-ignore-end -->\n"
            + "<!-- ALL-CONTRIBUTORS-LIST:END -->";
    assertEquals(List.of("PEOPLE " + table.replace('\n', '/')), generated(table + "\n"));
  }

  @Test
  void commentsWithinAreNothing() {
    String table =
        "<!-- vscode-markdown-toc -->\n* 1. [A](#A)\n\n<!-- vscode-markdown-toc-config\n\tautoSave=true\n"
            + "\t/vscode-markdown-toc-config -->\n<!-- /vscode-markdown-toc -->";
    assertEquals(List.of("CONTENTS " + table.replace('\n', '/')), generated(table + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- toc -->\n- [A](#a)\n",
        "- [A](#a)\n<!-- tocstop -->\n",
        "<!-- omit in toc -->\na\n<!-- omit in toc -->\n",
        "<!-- Keep the toc short -->\na\n<!-- and end it -->\n",
        "<!-- protocol -->\na\n<!-- /protocol -->\n",
        "<!-- toc -->\na\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n",
        "```\n<!-- toc -->\n```\n\na\n\n<!-- /toc -->\n",
        "<!-- -->\n<!---->\n"
      })
  void whatIsNotOpenedAndClosedIsNone(String text) {
    assertEquals(List.of(), generated(text));
  }

  @Test
  void oneMayFollowTheOther() {
    assertEquals(
        List.of("CONTENTS <!-- toc -->/a/<!-- /toc -->", "CONTENTS <!--ts-->/b/<!--te-->"),
        generated("<!-- toc -->\na\n<!-- /toc -->\n\n<!--ts-->\nb\n<!--te-->\n\n<!-- /toc -->\n"));
  }
}
