package dev.entrylint.corpus.link;

import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.parse.data.FieldText;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The references that a document makes in its front matter, under keys that configuration names.
 */
public final class FrontMatterLinks {

  private FrontMatterLinks() {}

  public static List<Reference> of(Page page, List<Routing.Key> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Reference> references = new ArrayList<>();
    List<String> names = keys.stream().map(Routing.Key::name).toList();
    for (FieldText value : page.texts(names)) {
      String target = keys.get(names.indexOf(value.key())).target();
      references.add(reference(value.text(), target, value.span()));
    }
    return references;
  }

  /** Whether the front matter of {@code page} may say targets, or addresses of it. */
  static boolean mayBeIn(Page page) {
    Routing routing = page.renderer().routing();
    List<String> keys = new ArrayList<>();
    routing.frontMatter().forEach(key -> keys.add(key.name()));
    keys.addAll(routing.has(PathForm.SLUGS) ? PageAddresses.KEYS : List.of());
    return page.mayHave(keys);
  }

  /**
   * The reference that {@code value} is.
   *
   * @param target the target a value stands for; {@code *} is the value
   */
  public static Reference reference(String value, String target, Span span) {
    String text = value;
    int start = 0;
    boolean wiki = text.startsWith("[[") && text.endsWith("]]");
    if (wiki) {
      text = text.substring(2, text.length() - 2);
      int bar = text.indexOf('|');
      text = bar < 0 ? text : text.substring(0, bar);
      start = 2;
    }
    String written = wiki ? text : target.replace("*", text);
    return new Reference(
        wiki ? Reference.Form.WIKI : Reference.Form.FRONT_MATTER,
        false,
        written,
        value,
        Optional.empty(),
        span,
        span,
        Optional.of(parts(value, text, start, wiki, span)));
  }

  /** Where the parts of {@code text} are, which is {@code value} from {@code start} on. */
  private static TargetParts parts(String value, String text, int start, boolean wiki, Span span) {
    if (span.length() == value.length()) {
      int from = span.start() + start;
      return wiki ? TargetParts.ofName(text, from) : TargetParts.of(text, from);
    }
    // Of a value with escapes or line ends in it only all of it has a known place.
    boolean whole = !wiki && text.indexOf('#') < 0 && text.indexOf('?') < 0;
    return whole ? new TargetParts(Optional.of(span), Optional.empty()) : TargetParts.NOWHERE;
  }
}
