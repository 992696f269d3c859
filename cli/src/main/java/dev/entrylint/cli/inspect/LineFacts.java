package dev.entrylint.cli.inspect;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.engine.Verdict;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one line of a document: how it is read, where its links lead and what was
 * tried, which ids it has, and what rules say of it.
 *
 * @param line from 1
 * @param reading by which renderer the document is read, and why
 * @param verdicts what rules say of the line
 */
public record LineFacts(int line, String reading, List<Verdict> verdicts) implements FactKind {

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(document, "reading", reading));
    for (Heading heading : document.headings()) {
      if (document.position(heading.span()).line() == line) {
        facts.add(
            fact(
                document,
                "heading",
                "of level " + heading.level() + ", '" + heading.title() + "'"));
      }
    }
    for (Definition definition : corpus.anchors().of(document)) {
      if (AnchorFacts.line(definition) == line) {
        facts.add(fact(document, "id", AnchorFacts.fact(definition, corpus).sentence()));
      }
    }
    for (Link link : corpus.links().of(document)) {
      if (document.position(link.reference().place()).line() == line
          || document.position(link.reference().span()).line() == line) {
        facts.add(fact(document, "link", link(link, corpus)));
      }
    }
    for (Verdict verdict : verdicts) {
      facts.add(fact(document, verdict.kept().isEmpty() ? "finding" : "kept", said(verdict)));
    }
    return facts;
  }

  private Fact fact(Document document, String word, String text) {
    Map<String, Object> columns = new LinkedHashMap<>(Fact.at(document.path(), line));
    columns.put("fact", word);
    columns.put("text", text);
    return new Fact(columns, Map.of(), (word.equals("kept") ? "no finding" : word) + ": " + text);
  }

  private static String link(Link link, Corpus corpus) {
    List<String> tried = corpus.links().tried(link);
    return ReferenceFacts.fact(link, corpus).sentence()
        + (tried.isEmpty() ? "" : "; looked for at " + String.join(", then ", tried));
  }

  private static String said(Verdict verdict) {
    return verdict.finding().severity()
        + ", "
        + verdict.finding().message()
        + " ["
        + verdict.finding().rule()
        + "]"
        + verdict.kept().map(why -> "; not reported, since " + why).orElse("");
  }
}
