package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.EndMark;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Lead;
import dev.entrylint.convention.Recognition;
import dev.entrylint.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One kind of entry: how it is recognised and what it looks like. */
record KindReader(
    Values values,
    Names names,
    RecognitionReader recognitions,
    SectionReader sections,
    SchemaReader schemas) {

  static final Shape KIND =
      new Shape(
          "kind",
          """
          recognise | {recognition}, required | how an entry of the kind is recognised; all that is \
          given must hold; {} is every document
          level | number 1..6 | the level of its heading
          class | classes* | the classes of its heading, in order; a text may name several
          id | name* | the id of its heading, as in "{title:dashed}"; of several one must fit, the \
          preferred one first
          file | name | the name of its file, as in "{id}.md"
          front-matter | {front-matter} | what its front matter is to be
          lead | 'required' or {lead} | what the text before its first section must be
          sections | list of {section} | the sections that it has
          order | 'declared' or text* | that the sections stand as they are declared, or the names of \
          those whose order counts
          closed | flag = false | whether it has no other sections
          begin | 'first-line' | where its heading stands
          end | 'thematic-break' | what closes it
          counterparts | list of {counterpart} | documents that go with it
          aliases | text* | keys of its front matter under which it has other names
          """);
  static final Shape LEAD =
      new Shape(
          "lead",
          """
          tagline | flag = false | whether its first paragraph is emphasised as a whole
          begins | 'paragraph list quote table code' | what its first block is
          min-words | number 0.. | how many words it has at least
          max-words | number 0.. | how many words it has at most
          contains | 'list table code link'* | what it must hold
          min-items | number 0.. | how many items its list has at least; of several lists one must fit
          max-items | number 0.. | how many items its list has at most
          """);

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
        fields.find("front-matter").map(new FrontMatterReader(values, names, schemas)::read),
        fields.find("lead").flatMap(node -> lead(fields, node)),
        sections.layout(fields),
        fields.has("begin") && fields.choice("begin").isPresent(),
        fields.choice("end").map(word -> EndMark.THEMATIC_BREAK),
        fields.has("counterparts")
            ? new CounterpartReader(values).read(fields.list("counterparts"))
            : List.of(),
        fields.texts("aliases").stream().map(Text::value).toList());
  }

  /** {@code required}, or what a lead must be beyond that. */
  private Optional<Lead> lead(Fields kind, ConfigNode node) {
    if (node instanceof Scalar) {
      return kind.choice("lead").map(word -> Lead.PARAGRAPH);
    }
    Fields fields = values.fields(node, "'lead'", LEAD);
    OptionalInt least = fields.number("min-words", 0, Integer.MAX_VALUE);
    boolean tagline = fields.flag("tagline").orElse(false);
    return Optional.of(
        new Lead(
            tagline,
            fields.choice("begins").map(word -> Block.Kind.valueOf(word.toUpperCase(Locale.ROOT))),
            least,
            names.mostWords(fields, least),
            sections.contents(fields),
            sections.items(fields)));
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
