package dev.entrylint.cli.inspect;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.report.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one wants to see first of a document: how it is read, which entries it holds, its headings
 * with their ids, where its links lead, and how many lead to it.
 *
 * @param reading by which renderer the document is read, and why
 * @param links how many links are shown at most; how many more there are is said
 */
public record FileFacts(String reading, int links) implements FactKind {

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(document, 1, "reading", reading));
    for (Entry entry : corpus.entries().of(document)) {
      int line = document.position(entry.place()).line();
      String text = entry.kind() + " '" + entry.title() + "' #" + entry.id();
      facts.add(fact(document, line, "entry", text));
    }
    for (int i = 0; i < document.headings().size(); i++) {
      Heading heading = document.headings().get(i);
      facts.add(
          fact(
              document,
              document.position(heading.span()).line(),
              "heading",
              "#".repeat(heading.level()) + " " + heading.title() + ids(document, i, corpus)));
    }
    List<Link> all = corpus.links().of(document);
    for (Link link : all.subList(0, Math.min(links, all.size()))) {
      int line = document.position(link.reference().place()).line();
      facts.add(fact(document, line, "link", ReferenceFacts.fact(link, corpus).sentence()));
    }
    if (all.size() > links) {
      String rest = Tally.counted(all.size() - links, "more link");
      facts.add(fact(document, 1, "links", rest + ", which --what references shows"));
    }
    long files = corpus.links().to(document).stream().map(Link::document).distinct().count();
    String from =
        files == 0
            ? "none lead here"
            : Tally.counted(corpus.links().to(document).size(), "link")
                + " from "
                + Tally.counted(files, "file");
    facts.add(fact(document, 1, "inbound", from));
    return facts;
  }

  /** The ids by which a heading is reached, as they are written in a fragment. */
  private static String ids(Document document, int heading, Corpus corpus) {
    StringBuilder ids = new StringBuilder();
    for (Definition definition : corpus.anchors().of(document)) {
      if (definition.anchor().heading() == heading) {
        ids.append(ids.isEmpty() ? ", #" : " #").append(definition.id());
      }
    }
    return ids.toString();
  }

  /** One more fact of a document. */
  public static Fact fact(Document document, int line, String word, String text) {
    Map<String, Object> columns = new LinkedHashMap<>(Fact.at(document.path(), line));
    columns.put("fact", word);
    columns.put("text", text);
    return new Fact(columns, Map.of(), word + ": " + text);
  }
}
