package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Content;
import dev.entrylint.convention.ItemCount;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.convention.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The sections of a kind, or within a section: which there are, their order, whether others may be.
 *
 * @param locales the names of the declared locales
 */
record SectionReader(Values values, Names names, Set<String> locales) {

  static final Shape SHAPE =
      new Shape(
          "section",
          """
          name | text, required | what configuration and findings call it
          class | class | the class of its heading, by which it is recognised
          pattern | regex | a regular expression found in its title, by which it is recognised where \
          no class is given, and which is its wording otherwise
          title | name* or map of name* | its title, a list of which each is right, or either for \
          each locale, as in {de: Siehe auch, en: [See also, Related]}
          level | number 1..6 | the level of its heading; with a class the one that it should have
          min | number 0.. | how many an entry has at least: 1, or 0 if there is a max
          max | number 0.. | how many an entry has at most
          count | number 0.. | how many an entry has: min and max in one
          last | flag = false | whether it closes the entry
          contains | 'list table code link'* | what it must hold
          min-items | number 0.. | how many items its list has at least; of several lists one must fit
          max-items | number 0.. | how many items its list has at most
          sections | list of {section} | the sections within it
          order | 'declared' or text* | that the sections within it stand as they are declared, or \
          the names of those whose order counts
          closed | flag = false | whether there are no other sections within it
          """);
  private static final String DECLARED = "declared";

  Layout layout(Fields fields) {
    List<SectionSpec> sections = sections(fields.list("sections"));
    boolean closed = fields.flag("closed").orElse(false);
    return new Layout(sections, order(fields, sections), closed);
  }

  private List<String> order(Fields fields, List<SectionSpec> sections) {
    List<String> known = sections.stream().map(SectionSpec::name).toList();
    List<Text> words = fields.texts("order");
    if (words.size() == 1 && words.get(0).value().equals(DECLARED)) {
      return known;
    }
    List<String> order = new ArrayList<>();
    for (Text word : words) {
      if (!known.contains(word.value())) {
        values.problems().unknown(word.place(), "section", word.value(), known);
      } else if (order.contains(word.value())) {
        problem(word.place(), "'" + word.value() + "' stands twice in 'order'");
      } else {
        order.add(word.value());
      }
    }
    return List.copyOf(order);
  }

  private List<SectionSpec> sections(List<ConfigNode> nodes) {
    Map<String, SectionSpec> sections = new LinkedHashMap<>();
    for (ConfigNode node : nodes) {
      Fields fields = values.fields(node, "a section", SHAPE);
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
    boolean marked = fields.has("class") || fields.has("pattern");
    if (!marked && !fields.has("title") && !fields.has("level")) {
      problem(
          fields.place(),
          "section '" + name + "' needs a 'class', a 'pattern', a 'title' or a 'level' to go by");
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
        fields.text("class").flatMap(names::className),
        fields.text("pattern").flatMap(names::expression),
        fields.find("title").map(node -> titles(node, marked)).orElse(List.of()),
        names.level(fields),
        count.orElse(min.orElse(byDefault)),
        count.isPresent() ? count : max,
        fields.flag("last").orElse(false),
        contents(fields),
        items(fields),
        layout(fields));
  }

  /** What {@code contains} names. */
  Set<Content> contents(Fields fields) {
    Set<Content> contents = EnumSet.noneOf(Content.class);
    for (String word : fields.choices("contains", "content")) {
      contents.add(Content.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return Collections.unmodifiableSet(contents);
  }

  /** What {@code min-items} and {@code max-items} say. */
  ItemCount items(Fields fields) {
    int least = fields.number("min-items", 0, Integer.MAX_VALUE).orElse(0);
    int most = fields.number("max-items", 0, Integer.MAX_VALUE).orElse(Integer.MAX_VALUE);
    if (least > most) {
      problem(fields.placeOf("min-items"), "'min-items' is more than 'max-items'");
    }
    return new ItemCount(least, most);
  }

  /** One title, a list of which each is right, or either for each locale. */
  private List<Wording> titles(ConfigNode node, boolean marked) {
    List<Wording> titles = new ArrayList<>();
    if (node instanceof Mapping) {
      for (Map.Entry<String, Field> each : values.map(node, "'title'").entrySet()) {
        if (!locales.contains(each.getKey())) {
          values.problems().unknown(each.getValue().place(), "locale", each.getKey(), locales);
        }
        addTitles(each.getValue().value(), Optional.of(each.getKey()), marked, titles);
      }
    } else {
      addTitles(node, Optional.empty(), marked, titles);
    }
    return List.copyOf(titles);
  }

  private void addTitles(
      ConfigNode node, Optional<String> locale, boolean marked, List<Wording> titles) {
    for (Text text : values.texts(node, "'title'")) {
      Optional<NamePattern> title = names.pattern(text);
      if (title.isPresent() && title.get().hasFields() && !marked) {
        problem(text.place(), "a title with fields needs a 'class' or a 'pattern' to go by");
      }
      title.ifPresent(each -> titles.add(new Wording(locale, each)));
    }
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
