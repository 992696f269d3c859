package dev.entrylint.parse.witness;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/** The examples of the CommonMark and GFM specifications, as commonmark-java publishes them. */
final class Specifications {

  private Specifications() {}

  /** CommonMark 0.31.2. */
  static List<Example> commonmark() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  /** GFM 0.29, which is CommonMark 0.29 and the extensions. */
  static List<Example> gfm() {
    return ExampleReader.readExamples(TestResources.getGfmSpec());
  }

  /** The sources of all examples, and of what once went wrong in cmark and commonmark.js. */
  static List<String> sources() {
    List<String> sources = new ArrayList<>();
    commonmark().forEach(example -> sources.add(example.getSource()));
    gfm().forEach(example -> sources.add(example.getSource()));
    for (URL regressions : TestResources.getRegressions()) {
      sources.addAll(ExampleReader.readExampleSources(regressions));
    }
    return List.copyOf(sources);
  }
}
