package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to what a site, a wiki or a forge makes, and of which no file has a line. */
class MadeBySitesTest extends DetectedSites {

  /** The labels that nothing defines in the document at {@code path}. */
  private List<String> undefined(String path) {
    var corpus = corpus();
    return corpus.links().undefinedLabels(corpus.document(path).orElseThrow()).stream()
        .map(use -> use.label())
        .toList();
  }

  @Test
  void liquidFillsInLabels() {
    file("_config.yml", "title: x");
    file(
        "a.md",
        "---",
        "---",
        "- [#1][] [#2][] [other][] [wax][]",
        "",
        "{% for i in numbers %}",
        "[#{{ i }}]: {{ site.repository }}/issues/{{ i }}",
        "{% endfor %}",
        "",
        "{% if wax %}",
        "[wax]: https://bees.example",
        "{% endif %}");
    assertEquals(List.of("other"), undefined("a.md"));
  }
}
