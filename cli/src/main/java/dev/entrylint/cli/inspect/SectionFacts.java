package dev.entrylint.cli.inspect;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sections of entries, and which of its kind's each is. */
final class SectionFacts implements FactKind {

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    List<Fact> facts = new ArrayList<>();
    for (Entry entry : corpus.entries().of(document)) {
      for (Section section : entry.sections()) {
        facts.add(fact(entry, section));
      }
    }
    return facts;
  }

  private static Fact fact(Entry entry, Section section) {
    Optional<String> name = EntryConventions.spec(section).map(SectionSpec::name);
    Document document = section.document();
    Map<String, Object> columns =
        Fact.at(document.path(), document.position(section.heading().span()).line());
    columns.put("entry", entry.id());
    columns.put("section", name.orElse("-"));
    columns.put("level", section.heading().level());
    columns.put("title", section.heading().title());
    String sentence =
        "'%s' in #%s, level %s, %s"
            .formatted(
                section.heading().title(),
                entry.id(),
                section.heading().level(),
                name.map(each -> "section '" + each + "'")
                    .orElse("no section of kind '" + entry.kind() + "'"));
    return new Fact(columns, Map.of(), sentence);
  }
}
