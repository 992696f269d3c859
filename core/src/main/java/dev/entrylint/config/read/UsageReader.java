package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What entries avoid to write.
 *
 * @param sections the names of the declared sections
 */
record UsageReader(Values values, Set<String> sections) {

  static final Shape SHAPE =
      new Shape(
          "usage",
          """
          avoid | text*, required | words or phrases that are not written, in whatever case, such as \
          "per cent"; a star at an end stands for the rest of a word; or characters by their code \
          points, as in U+2080..U+2089
          prefer | text | what to write instead
          except | text* | words that are right, in whatever case, although something under avoid fits \
          them
          in | 'prose code inline-code'* | where it is not written: in running text, in blocks of code \
          or in code within running text; if left out, in running text
          section | text | the name of the section in which alone it is not written
          """);

  private static final String CODE_POINT = "U+";

  List<Usage> read(Map<String, Field> byName) {
    List<Usage> usages = new ArrayList<>();
    byName.forEach((name, field) -> usages.add(usage(name, field)));
    return List.copyOf(usages);
  }

  private Usage usage(String name, Field field) {
    Fields fields = values.fields(field.value(), "'" + name + "'", SHAPE);
    if (field.value() instanceof ConfigNode.Mapping && !fields.has("avoid")) {
      values.problems().add(field.place(), "'" + name + "' does not say what to 'avoid'");
    }
    List<String> avoid = new ArrayList<>();
    List<int[]> characters = new ArrayList<>();
    for (Text text : fields.texts("avoid")) {
      if (text.value().startsWith(CODE_POINT)) {
        range(text).ifPresent(characters::add);
      } else if (text.value().replace("*", "").isBlank()) {
        values.problems().add(text.place(), "there is no word to avoid in '" + text.value() + "'");
      } else {
        avoid.add(lower(text.value()));
      }
    }
    List<String> places = fields.choices("in", "place");
    Optional<Text> section = fields.text("section");
    if (section.isPresent() && !sections.contains(section.get().value())) {
      values.problems().unknown(section.get().place(), "section", section.get().value(), sections);
    }
    return new Usage(
        name,
        List.copyOf(avoid),
        List.copyOf(characters),
        fields.texts("except").stream().map(Text::value).map(UsageReader::lower).toList(),
        fields.text("prefer").map(Text::value),
        places.isEmpty() || places.contains("prose"),
        places.contains("code"),
        places.contains("inline-code"),
        section.map(Text::value));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** One code point, or the first and the last with two dots between them. */
  private Optional<int[]> range(Text text) {
    String word = text.value();
    int dots = word.indexOf("..");
    try {
      int first = codePoint(dots < 0 ? word : word.substring(0, dots));
      int last = dots < 0 ? first : codePoint(word.substring(dots + 2));
      if (first <= last) {
        return Optional.of(new int[] {first, last});
      }
    } catch (NumberFormatException noNumber) {
      // Said below.
    }
    values.problems().add(text.place(), "'" + word + "' is no range such as U+2080..U+2089");
    return Optional.empty();
  }

  private static int codePoint(String word) {
    if (!word.startsWith(CODE_POINT)) {
      throw new NumberFormatException(word);
    }
    return Integer.parseInt(word.substring(CODE_POINT.length()), 16);
  }
}
