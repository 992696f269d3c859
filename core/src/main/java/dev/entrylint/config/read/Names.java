package dev.entrylint.config.read;

import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.TitlePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Levels, classes, and patterns for names and titles. */
record Names(Values values) {

  OptionalInt level(Fields fields) {
    return fields.number("level", 1, 6);
  }

  /** What is under {@code max-words}, which may not be less than {@code least}. */
  OptionalInt mostWords(Fields fields, OptionalInt least) {
    OptionalInt most = fields.number("max-words", 0, Integer.MAX_VALUE);
    if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
      problem(fields.placeOf("min-words"), "'min-words' is more than 'max-words'");
    }
    return most;
  }

  /** The classes under {@code key}: a list, or a text with blanks between them. */
  List<String> classes(Fields fields, String key) {
    List<String> classes = new ArrayList<>();
    for (Text text : fields.texts(key)) {
      for (String word : text.value().strip().split("\\s+")) {
        className(new Text(text.place(), word)).ifPresent(classes::add);
      }
    }
    return List.copyOf(classes);
  }

  Optional<String> className(Text text) {
    String word = text.value();
    if (word.isEmpty() || word.startsWith(".") || word.indexOf(' ') >= 0) {
      problem(
          text.place(), "'" + word + "' is not a class; write one as in .term, without the dot");
      return Optional.empty();
    }
    return Optional.of(word);
  }

  List<NamePattern> patterns(List<Text> texts) {
    List<NamePattern> patterns = new ArrayList<>();
    texts.forEach(text -> pattern(text).ifPresent(patterns::add));
    return List.copyOf(patterns);
  }

  Optional<NamePattern> pattern(Text text) {
    return read(text, NamePattern::of);
  }

  Optional<TitlePattern> expression(Text text) {
    return read(text, TitlePattern::of);
  }

  private <T> Optional<T> read(Text text, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text.value()));
    } catch (IllegalArgumentException wrong) {
      problem(text.place(), wrong.getMessage());
      return Optional.empty();
    }
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
