package dev.entrylint.config;

import dev.entrylint.config.ConfigNode.Field;
import dev.entrylint.config.ConfigNode.Mapping;
import dev.entrylint.config.Values.Text;
import dev.entrylint.corpus.EndMark;
import dev.entrylint.corpus.Kind;
import dev.entrylint.corpus.NamePattern;
import dev.entrylint.corpus.Recognition;
import dev.entrylint.corpus.SectionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One kind of entry: how it is recognised and what it looks like. */
record KindReader(Values values) {

  private static final List<String> KIND =
      List.of("recognise", "level", "id", "file", "sections", "end");
  private static final List<String> RECOGNISE =
      List.of("path", "level", "class", "min-words", "max-words");
  private static final List<String> SECTION =
      List.of("name", "class", "title", "level", "min", "max", "count", "last");
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
        level(fields),
        patterns(fields.texts("id")),
        fields.text("file").flatMap(this::pattern),
        sections(fields.list("sections")),
        fields.choice("end", END).map(word -> EndMark.THEMATIC_BREAK));
  }

  private static Recognition anything() {
    return new Recognition(
        List.of(), OptionalInt.empty(), List.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  private Recognition recognition(Fields fields) {
    List<String> classes = new ArrayList<>();
    for (Text text : fields.texts("class")) {
      for (String word : text.value().strip().split("\\s+")) {
        className(new Text(text.place(), word)).ifPresent(classes::add);
      }
    }
    OptionalInt least = fields.number("min-words", 0, Integer.MAX_VALUE);
    OptionalInt most = fields.number("max-words", 0, Integer.MAX_VALUE);
    if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
      problem(fields.placeOf("min-words"), "'min-words' is more than 'max-words'");
    }
    return new Recognition(
        new GlobReader(values.problems()).read(fields.texts("path")),
        level(fields),
        List.copyOf(classes),
        least,
        most);
  }

  private static OptionalInt level(Fields fields) {
    return fields.number("level", 1, 6);
  }

  private Optional<String> className(Text text) {
    String word = text.value();
    if (word.isEmpty() || word.startsWith(".") || word.indexOf(' ') >= 0) {
      problem(
          text.place(), "'" + word + "' is not a class; write one as in .term, without the dot");
      return Optional.empty();
    }
    return Optional.of(word);
  }

  private List<NamePattern> patterns(List<Text> texts) {
    List<NamePattern> patterns = new ArrayList<>();
    texts.forEach(text -> pattern(text).ifPresent(patterns::add));
    return List.copyOf(patterns);
  }

  private Optional<NamePattern> pattern(Text text) {
    try {
      return Optional.of(NamePattern.of(text.value()));
    } catch (IllegalArgumentException wrong) {
      problem(text.place(), wrong.getMessage());
      return Optional.empty();
    }
  }

  private List<SectionSpec> sections(List<ConfigNode> nodes) {
    Map<String, SectionSpec> sections = new LinkedHashMap<>();
    for (ConfigNode node : nodes) {
      Fields fields = values.fields(node, "a section", SECTION);
      Optional<Text> name = fields.text("name");
      if (name.isPresent()) {
        SectionSpec section = section(name.get().value(), fields);
        if (sections.putIfAbsent(section.name(), section) != null) {
          problem(name.get().place(), "two sections are called '" + section.name() + "'");
        }
      } else if (node instanceof Mapping && !fields.has("name")) {
        problem(node.place(), "a section needs a 'name'");
      }
    }
    return List.copyOf(sections.values());
  }

  private SectionSpec section(String name, Fields fields) {
    if (!fields.has("class") && !fields.has("title") && !fields.has("level")) {
      problem(
          fields.place(),
          "section '" + name + "' needs a 'class', a 'title' or a 'level' to go by");
    }
    OptionalInt count = fields.number("count", 0, Integer.MAX_VALUE);
    OptionalInt min = fields.number("min", 0, Integer.MAX_VALUE);
    OptionalInt max = fields.number("max", 0, Integer.MAX_VALUE);
    if (count.isPresent() && (min.isPresent() || max.isPresent())) {
      problem(fields.placeOf("count"), "'count' says both 'min' and 'max'; leave these out");
    } else if (min.isPresent() && max.isPresent() && min.getAsInt() > max.getAsInt()) {
      problem(fields.placeOf("min"), "'min' is more than 'max'");
    }
    int byDefault = max.isPresent() ? 0 : 1;
    return new SectionSpec(
        name,
        fields.text("class").flatMap(this::className),
        fields.text("title").map(Text::value),
        level(fields),
        count.orElse(min.orElse(byDefault)),
        count.isPresent() ? count : max,
        fields.flag("last").orElse(false));
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
