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
record KindReader(
    Values values, Names names, RecognitionReader recognitions, SectionReader sections) {

  private static final List<String> KIND =
      List.of(
          "recognise",
          "level",
          "class",
          "id",
          "file",
          "front-matter",
          "lead",
          "sections",
          "order",
          "closed",
          "end");
  private static final List<String> LEAD = List.of("tagline", "min-words", "max-words");
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
        fields.find("recognise").map(recognitions::read).orElse(Recognition.ANYTHING),
        names.level(fields),
        names.classes(fields, "class"),
        names.patterns(fields.texts("id")),
        fields.text("file").flatMap(names::pattern),
        fields.find("front-matter").map(new FrontMatterReader(values, names)::read),
        fields.find("lead").flatMap(this::lead),
        sections.layout(fields),
        fields.choice("end", END).map(word -> EndMark.THEMATIC_BREAK));
  }

  /** {@code required}, or what a lead must be beyond that. */
  private Optional<Lead> lead(ConfigNode node) {
    if (node instanceof Scalar) {
      return values
          .choice(node, "'lead'", List.of("required"))
          .map(word -> new Lead(false, OptionalInt.empty(), OptionalInt.empty()));
    }
    Fields fields = values.fields(node, "'lead'", LEAD);
    OptionalInt least = fields.number("min-words", 0, Integer.MAX_VALUE);
    boolean tagline = fields.flag("tagline").orElse(false);
    return Optional.of(new Lead(tagline, least, names.mostWords(fields, least)));
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
