package dev.entrylint.cli.inspect;

import dev.entrylint.convention.Recognition;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries, and by what they were recognised. */
final class EntryFacts implements FactKind {

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    return corpus.entries().of(document).stream().map(entry -> fact(entry, corpus)).toList();
  }

  private static Fact fact(Entry entry, Corpus corpus) {
    String why = recognisedBy(EntryConventions.kind(entry).recognition());
    Optional<Heading> heading = entry.heading();
    Map<String, Object> columns =
        Fact.at(entry.document().path(), entry.document().position(entry.place()).line());
    columns.put("id", entry.id());
    columns.put("kind", entry.kind());
    columns.put("title", entry.title());
    columns.put("level", heading.map(Heading::level).orElse(0));
    columns.put("words", entry.words());
    String sentence =
        "%s '%s' #%s, %s, %s words before its first section; recognised by %s"
            .formatted(
                entry.kind(),
                entry.title(),
                entry.id(),
                heading.map(each -> "level " + each.level()).orElse("the whole document"),
                entry.words(),
                why);
    List<String> others =
        corpus.mismatches(entry).stream()
            .map(each -> each.kind().name() + ": " + each.reason())
            .toList();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("recognised", why);
    details.put("passedOver", others);
    return new Fact(
        columns,
        details,
        others.isEmpty() ? sentence : sentence + "; not " + String.join("; not ", others));
  }

  private static String recognisedBy(Recognition recognition) {
    List<String> reasons = new ArrayList<>();
    if (!recognition.paths().isEmpty()) {
      reasons.add(
          "path "
              + String.join(" or ", recognition.paths().stream().map(Object::toString).toList()));
    }
    recognition.level().ifPresent(level -> reasons.add("level " + level));
    recognition.classes().forEach(name -> reasons.add("class " + name));
    recognition.title().ifPresent(title -> reasons.add("a title that fits '" + title + "'"));
    recognition
        .frontMatter()
        .forEach((key, words) -> reasons.add(key + ": " + String.join(" or ", words)));
    if (!recognition.parents().isEmpty()) {
      reasons.add("lying in " + String.join(" or ", recognition.parents()));
    }
    recognition.minWords().ifPresent(least -> reasons.add("at least " + least + " words"));
    recognition.maxWords().ifPresent(most -> reasons.add("at most " + most + " words"));
    return reasons.isEmpty() ? "being a document" : String.join(", ", reasons);
  }
}
