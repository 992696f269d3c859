package dev.entrylint.cli.inspect;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What points somewhere, and how it resolved. */
final class ReferenceFacts implements FactKind {

  /** How many near misses are shown. */
  private static final int NEAR = 3;

  /** A resolution in a word, for programs, and for people. */
  private record Explanation(String word, Map<String, Object> details, String more) {}

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    return corpus.links().of(document).stream().map(each -> fact(each, corpus)).toList();
  }

  static Fact fact(Link link, Corpus corpus) {
    String target = link.reference().target();
    Position place = link.document().position(link.reference().place());
    Explanation explanation = explain(link.resolution(), corpus);
    Map<String, Object> columns = Fact.at(link.document().path(), place.line());
    columns.put("column", place.column());
    columns.put("target", target);
    columns.put("resolution", explanation.word());
    String sentence =
        (target.isEmpty() ? "(no target)" : target)
            + ": "
            + explanation.word()
            + explanation.more();
    return new Fact(columns, explanation.details(), sentence);
  }

  private static Explanation explain(Resolution resolution, Corpus corpus) {
    if (resolution instanceof Resolution.Found found) {
      String place = found.definition().map(AnchorFacts::place).orElse(found.document().path());
      if (found.how().isEmpty()) {
        return new Explanation("found", Map.of("in", place), " in " + place);
      }
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("in", place);
      details.put("how", found.how());
      return new Explanation("found", details, " in " + place + ", " + found.how());
    }
    if (resolution instanceof Resolution.OtherFile other) {
      return new Explanation(
          "found", Map.of("in", other.path()), ": " + other.path() + ", not a document");
    }
    if (resolution instanceof Resolution.NoSuchFile missing) {
      return new Explanation(
          "missing-file", Map.of("path", missing.path()), ", there is no " + missing.path());
    }
    if (resolution instanceof Resolution.NoSuchAnchor missing) {
      return explain(missing, corpus);
    }
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return explain(misspelled, corpus);
    }
    if (resolution instanceof Resolution.Ignored ignored) {
      return new Explanation(
          "ignored",
          Map.of("reason", ignored.reason().sentence()),
          ", " + ignored.reason().sentence());
    }
    return new Explanation("external", Map.of(), "");
  }

  private static Explanation explain(Resolution.Misspelled misspelled, Corpus corpus) {
    Explanation meant = explain(misspelled.meant(), corpus);
    String word =
        switch (misspelled.spelling()) {
          case CASE -> "wrong-case";
          case FRAGMENT_CASE -> "fragment-case";
          case ENCODING -> "misencoded";
        };
    return new Explanation(
        word,
        Map.of("right", misspelled.right()),
        ", as " + misspelled.right() + " it is " + meant.word() + meant.more());
  }

  private static Explanation explain(Resolution.NoSuchAnchor missing, Corpus corpus) {
    List<Definition> near = corpus.suggestions().nearMisses(missing, NEAR);
    boolean anywhere = corpus.conventions().anchors() == AnchorScope.CORPUS;
    StringBuilder more = new StringBuilder(", no id '").append(missing.fragment()).append("' in ");
    more.append(anywhere ? "the corpus" : missing.document().path());
    for (int i = 0; i < near.size(); i++) {
      more.append(i == 0 ? "; near it: #" : ", #").append(near.get(i).id());
      more.append(" in ").append(AnchorFacts.place(near.get(i)));
    }
    List<String> ids = near.stream().map(Definition::id).toList();
    return new Explanation("missing-anchor", Map.of("near", ids), more.toString());
  }
}
