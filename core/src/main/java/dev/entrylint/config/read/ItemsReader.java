package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Relation.Form;
import dev.entrylint.convention.Sorting;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the items of a relation are written, and how they are sorted. */
record ItemsReader(Values values) {

  static final Shape SORTING =
      new Shape(
          "sorting",
          """
          by | 'text target' = text | what of an item is compared: the text of the link, or its \
          target without #
          locale | locale | the language whose order holds, such as de or de-AT; without one, code \
          points without regard to case
          """);
  static final Shape FORM =
      new Shape(
          "form",
          """
          separator | text | what stands between the items of a list that is one paragraph, or one \
          text, such as " | "; a blank may be a line end
          closed | flag = false | whether it stands behind the last item too
          list | 'bullets' | a list with an item in each point
          comments | flag | whether text may follow the item in its point
          """);
  private static final Form COMMAS = new Form.Separated(", ", false);

  /** A word, or a separator, or a list with what may be in it. */
  Optional<Form> form(Fields relation, ConfigNode node) {
    if (node instanceof Scalar) {
      return relation
          .choice("form")
          .map(word -> word.equals("bullets") ? new Form.Bullets(false) : COMMAS);
    }
    Fields fields = values.fields(node, "'form'", FORM);
    if (fields.has("list") || fields.has("comments")) {
      List.of("separator", "closed")
          .forEach(key -> only(fields, key, "a 'list' of bullets has no '" + key + "'"));
      fields.choice("list");
      return Optional.of(new Form.Bullets(fields.flag("comments").orElse(false)));
    }
    Optional<Text> separator = fields.text("separator");
    if (node instanceof Mapping && !fields.has("separator")) {
      problem(node.place(), "'form' needs a 'separator' or a 'list'");
    }
    separator
        .filter(text -> text.value().isBlank())
        .ifPresent(
            text -> problem(text.place(), "a separator needs more than blanks, as in ' | '"));
    boolean closed = fields.flag("closed").orElse(false);
    return separator.map(text -> new Form.Separated(text.value(), closed));
  }

  private void only(Fields fields, String key, String sentence) {
    if (fields.has(key)) {
      problem(fields.placeOf(key), sentence);
    }
  }

  /** {@code true}, or by what and in which language. */
  Optional<Sorting> sorting(ConfigNode node) {
    if (node instanceof Mapping) {
      Fields fields = values.fields(node, "'sorted'", SORTING);
      Sorting.Key key =
          fields.choice("by").orElse("text").equals("text") ? Sorting.Key.TEXT : Sorting.Key.TARGET;
      return Optional.of(new Sorting(key, fields.text("locale").flatMap(this::locale)));
    }
    return values
        .flag(node, "'sorted'")
        .filter(sorted -> sorted)
        .map(sorted -> new Sorting(Sorting.Key.TEXT, Optional.empty()));
  }

  private Optional<Locale> locale(Text tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.value()).build();
      String language = locale.getLanguage();
      if (language.length() == 3 || List.of(Locale.getISOLanguages()).contains(language)) {
        return Optional.of(locale);
      }
    } catch (IllformedLocaleException illformed) {
      // Said below, in words for whoever wrote it.
    }
    problem(tag.place(), "'" + tag.value() + "' is not a language such as de, en or de-AT");
    return Optional.empty();
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
