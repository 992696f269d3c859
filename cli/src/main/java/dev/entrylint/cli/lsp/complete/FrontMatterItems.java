package dev.entrylint.cli.lsp.complete;

import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.edit.frontmatter.ScalarWriter;
import dev.entrylint.model.Directive;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;

/** Keys of front matter that a document does not have yet. */
final class FrontMatterItems {

  static final String DISABLE = Directive.PREFIX + Directive.DISABLE;

  /** So many documents show what is usual. */
  static final int ENOUGH = 500;

  private final Typing typing;
  private final Offer offer;
  private final Optional<Entry> own;
  private final FrontMatter head;

  FrontMatterItems(Typing typing, FrontMatter head, Offer offer) {
    this.typing = typing;
    this.head = head;
    this.offer = offer;
    own = typing.corpus().entries().opening(typing.document());
  }

  /** Adds what may stand there. */
  void add() {
    if (head.format() != FrontMatter.Format.YAML && head.format() != FrontMatter.Format.TOML) {
      return;
    }
    FrontMatterLine line = FrontMatterLine.at(typing.typed(), head);
    if (line.key().isEmpty()) {
      line.name().ifPresent(this::keys);
    } else {
      new ValueItems(typing, own, line, head.format(), offer).add();
    }
  }

  private void keys(Span span) {
    Set<String> there = FrontMatterLine.keys(typing.typed(), head);
    String typedKey = span.of(typing.typed().text());
    there.remove(typedKey);
    Optional<FrontMatterSpec> spec =
        own.map(EntryConventions::kind).flatMap(each -> each.frontMatter());
    Map<String, String> keys = new LinkedHashMap<>();
    spec.ifPresent(
        each -> {
          each.keys().entrySet().stream()
              .sorted(Comparator.comparing(key -> !key.getValue().required()))
              .forEach(key -> keys.put(key.getKey(), key.getValue().required() ? "required" : ""));
          each.schema()
              .ifPresent(schema -> schema.required().forEach(key -> keys.put(key, "required")));
          each.schema()
              .ifPresent(schema -> schema.keys().forEach(key -> keys.putIfAbsent(key, "")));
        });
    for (Relation each : typing.corpus().relationIndex().agreed(typing.document())) {
      boolean stated =
          each.home() instanceof Relation.InFrontMatter
              && own.filter(entry -> typing.corpus().relationIndex().canState(each, entry))
                  .isPresent();
      if (stated) {
        keys.putIfAbsent(each.home().name(), each.name());
      }
    }
    used().forEach(key -> keys.putIfAbsent(key, ""));
    keys.putIfAbsent(DISABLE, "");
    keys.keySet()
        .removeIf(key -> there.contains(key) || spec.filter(one -> !one.allows(key)).isPresent());
    ScalarWriter writer =
        new ScalarWriter(head.format(), dev.entrylint.edit.frontmatter.FieldStyle.DOUBLE_QUOTED);
    String after = typing.typed().text().substring(span.end(), typing.typed().lineEnd());
    String mark = after.isBlank() ? ScalarWriter.mark(head.format()) : "";
    keys.forEach(
        (key, detail) ->
            offer.add(
                CompletionItemKind.Property,
                key,
                detail,
                typing.typed().range(span),
                writer.key(key) + mark,
                key));
  }

  /** The keys that others of this kind have, the usual ones first. */
  private List<String> used() {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Meta.Fields each : others(typing, own)) {
      each.fields().keySet().forEach(key -> uses.merge(key, 1, Integer::sum));
    }
    List<String> keys = new ArrayList<>(uses.keySet());
    keys.sort(Comparator.comparing((String key) -> -uses.get(key)).thenComparing(key -> key));
    return keys;
  }

  /** The front matter of other documents that begin with entries of the same kind. */
  static List<Meta.Fields> others(Typing typing, Optional<Entry> own) {
    List<Meta.Fields> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    String kind = own.map(Entry::kind).orElse("");
    for (var document : typing.corpus().documents()) {
      if (found.size() == ENOUGH) {
        break;
      }
      String other = typing.corpus().entries().opening(document).map(Entry::kind).orElse("");
      boolean same = other.equals(kind) && !document.path().equals(typing.document().path());
      if (same && document.frontMatter().isPresent() && seen.add(document.path())) {
        typing.corpus().frontMatter(document).fields().ifPresent(found::add);
      }
    }
    return found;
  }
}
