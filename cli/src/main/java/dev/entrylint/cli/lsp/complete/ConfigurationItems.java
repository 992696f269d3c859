package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.config.show.JsonSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Keys and values of a configuration, as its schema has them. */
final class ConfigurationItems {

  private final Moment moment;
  private final Typed typed;
  private final Offer offer;

  ConfigurationItems(Moment moment, Typed typed, Offer offer) {
    this.moment = moment;
    this.typed = typed;
    this.offer = offer;
  }

  /** Whether the file at {@code path} is the configuration of the corpus. */
  static boolean isOne(Moment moment, String path) {
    Path file = moment.root().place().folder().resolve(path).normalize();
    return moment.root().place().file().filter(file::equals).isPresent();
  }

  /** Adds what may stand there. */
  void add() {
    YamlPlace place = YamlPlace.at(typed);
    boolean comment = typed.before().strip().startsWith("#") || typed.before().contains(" #");
    if (comment || !place.key() && place.steps().isEmpty()) {
      return;
    }
    SchemaPath schema = new SchemaPath(JsonSchema.of(moment.root().settings().configs()));
    if (place.key()) {
      keys(schema, place);
    }
    boolean item = !place.steps().isEmpty() && place.last().equals(SchemaPath.ITEM);
    if (!place.key() || item) {
      words(schema, place);
    }
  }

  private void keys(SchemaPath schema, YamlPlace place) {
    String begun = place.span().of(typed.text());
    String rest = typed.text().substring(place.span().end(), typed.lineEnd());
    schema
        .keys(place.steps())
        .forEach(
            (key, meaning) -> {
              if (!place.siblings().contains(key) || key.equals(begun)) {
                List<String> steps = new ArrayList<>(place.steps());
                steps.add(key);
                String mark = rest.isBlank() ? schema.isNested(steps) ? ":" : ": " : "";
                CompletionItem item =
                    offer.add(
                        CompletionItemKind.Property,
                        key,
                        "",
                        typed.range(place.span()),
                        key + mark,
                        key);
                describe(item, meaning);
              }
            });
  }

  private void words(SchemaPath schema, YamlPlace place) {
    for (String each : schema.words(place.steps())) {
      offer.add(CompletionItemKind.EnumMember, each, "", typed.range(place.span()), each, each);
    }
  }

  private static void describe(CompletionItem item, String meaning) {
    if (!meaning.isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.PLAINTEXT, meaning));
    }
  }
}
