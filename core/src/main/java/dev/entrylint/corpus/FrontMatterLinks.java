package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The references that a document makes in its front matter, under keys that configuration names.
 */
final class FrontMatterLinks {

  private FrontMatterLinks() {}

  static List<Reference> of(Document document, List<Routing.Key> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Reference> references = new ArrayList<>();
    List<String> names = keys.stream().map(Routing.Key::name).toList();
    for (FrontMatterFields.Value value : FrontMatterFields.read(document, names)) {
      references.add(reference(value, keys.get(names.indexOf(value.key())).target()));
    }
    return references;
  }

  private static Reference reference(FrontMatterFields.Value value, String target) {
    String text = value.text();
    boolean wiki = text.startsWith("[[") && text.endsWith("]]");
    if (wiki) {
      text = text.substring(2, text.length() - 2);
      int bar = text.indexOf('|');
      text = bar < 0 ? text : text.substring(0, bar);
    }
    return new Reference(
        wiki ? Reference.Form.WIKI : Reference.Form.FRONT_MATTER,
        false,
        wiki ? text : target.replace("*", text),
        value.text(),
        Optional.empty(),
        value.span(),
        value.span());
  }
}
