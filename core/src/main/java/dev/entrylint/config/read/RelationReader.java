package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Problems;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.Form;
import dev.entrylint.convention.Relation.Home;
import dev.entrylint.convention.Relation.InFrontMatter;
import dev.entrylint.convention.Relation.InSection;
import dev.entrylint.convention.Relation.Naming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The relations that entries state: where, how written, and what must hold of them.
 *
 * @param sections the names of all sections of all kinds
 * @param kinds the names of the kinds
 * @param relations the relations of all documents, as they are written
 */
record RelationReader(
    Values values,
    Names names,
    Collection<String> sections,
    Collection<String> kinds,
    Map<String, Field> relations) {

  static final Shape RELATION =
      new Shape(
          "relation",
          """
          section | text | the name of the section, of some kind, whose links are the items
          front-matter | text | the key of the front matter whose values are the items
          names | 'link id file title'* or {naming}* | what a value in front matter names an entry \
          by, to be tried in this order: as a link does, by its id, by its file's name without \
          ending, by its title
          open | flag | whether a value in front matter may name an entry that is not there \
          yet
          mutual | flag | whether an entry that is listed must list in return: true, or false if there \
          is an inverse or if it is acyclic
          one-way | text* | the kinds whose entries need neither be answered nor answer
          inverse | text | the relation by which an entry that is listed must answer, as in broader and \
          narrower
          acyclic | flag = false | whether no entry may come back to itself by it
          sorted | flag or {sorting} = false | whether, and how, the items are sorted
          head | text* | the targets that open each list
          tail | text* | the targets that close each list, such as "#Index"
          form | 'bullets commas' or {form} | how a list is written
          label | name* | the text of an item, as in "{title}"; of several one must fit, the preferred \
          one first
          aliases | text* | the kinds whose entries stand for the one entry that they list
          """);
  static final Shape NAMING =
      new Shape(
          "naming",
          """
          front-matter | text* | the keys of the front matter that hold the entry's proper name, such \
          as id
          alias | text* | the keys of the front matter that hold other names of the entry
          """);
  private static final List<Naming> ANY_NAME =
      List.of(
          new Naming(Naming.By.LINK, ""),
          new Naming(Naming.By.ID, ""),
          new Naming(Naming.By.FILE, ""),
          new Naming(Naming.By.TITLE, ""));

  /** The relations of all documents. */
  List<Relation> read() {
    Map<String, String> inverses = inverses();
    List<Relation> read = new ArrayList<>();
    relations.forEach(
        (name, field) -> relation(name, field, inverses.get(name)).ifPresent(read::add));
    return List.copyOf(read);
  }

  /** A relation as it is for some documents. */
  Optional<Relation> deviating(String name, Field field) {
    String inverse = inverses().get(name);
    if (field.value() instanceof Mapping map && map.fields().containsKey("inverse")) {
      Optional<Text> said = values.text(map.fields().get("inverse").value(), "'inverse'");
      said.filter(text -> !relations.containsKey(text.value())).ifPresent(this::unknown);
      inverse = said.map(Text::value).orElse(inverse);
    }
    return relation(name, field, inverse);
  }

  private void unknown(Text relation) {
    values.problems().unknown(relation.place(), "relation", relation.value(), relations.keySet());
  }

  private Optional<Relation> relation(String name, Field field, String inverse) {
    Fields fields = values.fields(field.value(), "'" + name + "'", RELATION);
    Optional<Home> home = home(name, field, fields);
    boolean acyclic = fields.flag("acyclic").orElse(false);
    boolean directed = acyclic || inverse != null;
    Optional<Boolean> mutual = fields.flag("mutual");
    if (directed && mutual.orElse(false)) {
      String other = acyclic ? "it is 'acyclic'" : "'" + inverse + "' is its inverse";
      problem(fields.placeOf("mutual"), "relation '" + name + "' cannot be mutual: " + other);
    }
    ItemsReader items = new ItemsReader(values);
    Optional<Form> form = fields.find("form").flatMap(node -> items.form(fields, node));
    if (form.isPresent() && form.get() instanceof Form.Bullets && !fields.has("section")) {
      problem(fields.placeOf("form"), "a list in front matter has no bullets; leave out 'form'");
    }
    Relation relation =
        new Relation(
            name,
            home.orElse(new InSection("")),
            mutual.orElse(!directed),
            kinds(fields, "one-way"),
            Optional.ofNullable(inverse),
            acyclic,
            fields.find("sorted").flatMap(items::sorting),
            targets(fields, "head"),
            targets(fields, "tail"),
            form,
            names.patterns(fields.texts("label")),
            kinds(fields, "aliases"));
    return home.map(known -> relation);
  }

  // ---- where it stands

  private Optional<Home> home(String name, Field field, Fields fields) {
    boolean both = fields.has("section") && fields.has("front-matter");
    boolean neither = !fields.has("section") && !fields.has("front-matter");
    if (both) {
      problem(
          fields.placeOf("front-matter"),
          "relation '" + name + "' has a 'section' already; a 'front-matter' key is another");
    } else if (neither && field.value() instanceof Mapping) {
      problem(
          field.place(),
          "relation '" + name + "' needs the name of its 'section', or its 'front-matter' key");
    }
    return fields.has("section") ? section(fields) : frontMatter(fields);
  }

  private Optional<Home> section(Fields fields) {
    List.of("names", "open").forEach(key -> refuse(fields, key, "front matter"));
    Optional<Text> section = fields.text("section");
    section
        .filter(text -> !sections.contains(text.value()))
        .ifPresent(
            text ->
                problem(
                    text.place(),
                    "no kind has a section '"
                        + text.value()
                        + "'"
                        + Problems.advice(text.value(), sections)));
    return section.map(text -> new InSection(text.value()));
  }

  private Optional<Home> frontMatter(Fields fields) {
    if (fields.has("front-matter")) {
      refuse(fields, "label", "a section");
    }
    boolean open = fields.flag("open").orElse(false);
    List<Naming> namings = fields.find("names").map(node -> namings(fields, node)).orElse(ANY_NAME);
    return fields.text("front-matter").map(text -> new InFrontMatter(text.value(), namings, open));
  }

  private void refuse(Fields fields, String key, String home) {
    if (fields.has(key)) {
      problem(fields.placeOf(key), "'" + key + "' is for relations in " + home);
    }
  }

  private List<Naming> namings(Fields relation, ConfigNode node) {
    List<Naming> namings = new ArrayList<>();
    List<ConfigNode> nodes = node instanceof Sequence list ? list.items() : List.of(node);
    for (ConfigNode each : nodes) {
      if (each instanceof Mapping) {
        keys(values.fields(each, "'names'", NAMING), namings);
      } else {
        values
            .choice(each, "'names'", relation.shape().words("names"))
            .map(word -> Naming.By.valueOf(word.toUpperCase(Locale.ROOT)))
            .ifPresent(by -> namings.add(new Naming(by, "")));
      }
    }
    return List.copyOf(namings);
  }

  private static void keys(Fields fields, List<Naming> namings) {
    for (Text key : fields.texts("front-matter")) {
      namings.add(new Naming(Naming.By.KEY, key.value()));
    }
    for (Text key : fields.texts("alias")) {
      namings.add(new Naming(Naming.By.ALIAS, key.value()));
    }
  }

  // ---- what must hold of it

  /** For each relation that is one of a pair its other; to say so of one of them is enough. */
  private Map<String, String> inverses() {
    Map<String, String> inverses = new LinkedHashMap<>();
    relations.forEach(
        (name, field) -> {
          if (field.value() instanceof Mapping map && map.fields().containsKey("inverse")) {
            ConfigNode node = map.fields().get("inverse").value();
            values.text(node, "'inverse'").ifPresent(text -> pair(name, text, inverses));
          }
        });
    return inverses;
  }

  private void pair(String name, Text other, Map<String, String> inverses) {
    if (other.value().equals(name)) {
      problem(other.place(), "'" + name + "' is its own inverse; say 'mutual: true' instead");
    } else if (!relations.containsKey(other.value())) {
      unknown(other);
    } else if (!inverses.getOrDefault(name, other.value()).equals(other.value())
        || !inverses.getOrDefault(other.value(), name).equals(name)) {
      String taken = inverses.containsKey(name) ? name : other.value();
      problem(
          other.place(), "the inverse of '" + taken + "' is '" + inverses.get(taken) + "' already");
    } else {
      inverses.put(name, other.value());
      inverses.put(other.value(), name);
    }
  }

  private Set<String> kinds(Fields fields, String key) {
    Set<String> found = new LinkedHashSet<>();
    for (Text kind : fields.texts(key)) {
      if (!kinds.contains(kind.value())) {
        values.problems().unknown(kind.place(), "kind", kind.value(), kinds);
      }
      found.add(kind.value());
    }
    return Collections.unmodifiableSet(found);
  }

  private static List<String> targets(Fields fields, String key) {
    return fields.texts(key).stream().map(Text::value).toList();
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
