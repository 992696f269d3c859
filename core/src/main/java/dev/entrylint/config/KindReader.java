package dev.entrylint.config;

import dev.entrylint.config.ConfigNode.Field;
import dev.entrylint.config.ConfigNode.Mapping;
import dev.entrylint.config.ConfigNode.Scalar;
import dev.entrylint.corpus.EndMark;
import dev.entrylint.corpus.Kind;
import dev.entrylint.corpus.Lead;
import dev.entrylint.corpus.Recognition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One kind of entry: how it is recognised and what it looks like. */
record KindReader(Values values, Names names, SectionReader sections) {

  private static final List<String> KIND =
      List.of(
          "recognise",
          "level",
          "class",
          "id",
          "file",
          "lead",
          "sections",
          "order",
          "closed",
          "end");
  private static final List<String> RECOGNISE =
      List.of("path", "level", "class", "min-words", "max-words");
  private static final List<String> LEAD = List.of("min-words", "max-words");
  private static final List<String> END = List.of("thematic-break");

  Kind read(String name, Field field) {
    Fields fields = values.fields(field.value(), "'" + name + "'", KIND);
    if (field.value() instanceof Mapping && !fields.has("recognise")) {
      problem(
          field.place(),
          "kind '" + name + "' does not say how to 'recognise' it; {} recognises every document");
    }
    return new Kind(
        name,
        fields.fields("recognise", RECOGNISE).map(this::recognition).orElse(anything()),
        names.level(fields),
        names.classes(fields, "class"),
        names.patterns(fields.texts("id")),
        fields.text("file").flatMap(names::pattern),
        fields.find("lead").flatMap(this::lead),
        sections.layout(fields),
        fields.choice("end", END).map(word -> EndMark.THEMATIC_BREAK));
  }

  private static Recognition anything() {
    return new Recognition(
        List.of(), OptionalInt.empty(), List.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  private Recognition recognition(Fields fields) {
    OptionalInt least = words(fields, "min-words");
    return new Recognition(
        new GlobReader(values.problems()).read(fields.texts("path")),
        names.level(fields),
        names.classes(fields, "class"),
        least,
        mostWords(fields, least));
  }

  private static OptionalInt words(Fields fields, String key) {
    return fields.number(key, 0, Integer.MAX_VALUE);
  }

  private OptionalInt mostWords(Fields fields, OptionalInt least) {
    OptionalInt most = words(fields, "max-words");
    if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
      problem(fields.placeOf("min-words"), "'min-words' is more than 'max-words'");
    }
    return most;
  }

  /** {@code required}, or what a lead must be beyond that. */
  private Optional<Lead> lead(ConfigNode node) {
    if (node instanceof Scalar) {
      return values
          .choice(node, "'lead'", List.of("required"))
          .map(word -> new Lead(OptionalInt.empty(), OptionalInt.empty()));
    }
    Fields fields = values.fields(node, "'lead'", LEAD);
    OptionalInt least = words(fields, "min-words");
    return Optional.of(new Lead(least, mostWords(fields, least)));
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
