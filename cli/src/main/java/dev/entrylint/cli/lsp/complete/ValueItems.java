package dev.entrylint.cli.lsp.complete;

import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.frontmatter.FieldStyle;
import dev.entrylint.edit.frontmatter.ScalarWriter;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.rule.Reportable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Values under a key of front matter. */
final class ValueItems {

  private final Typing typing;
  private final Optional<Entry> own;
  private final FrontMatterLine line;
  private final FrontMatter.Format format;
  private final Offer offer;

  ValueItems(
      Typing typing,
      Optional<Entry> own,
      FrontMatterLine line,
      FrontMatter.Format format,
      Offer offer) {
    this.typing = typing;
    this.own = own;
    this.line = line;
    this.format = format;
    this.offer = offer;
  }

  /** Adds what may stand there. */
  void add() {
    if (line.key().equals(FrontMatterItems.DISABLE)) {
      for (Reportable each : typing.moment().snapshot().project().registry().all()) {
        add(CompletionItemKind.Value, each.meta().id(), each.meta().summary(), each.meta().id());
      }
      return;
    }
    Optional<Relation> relation =
        typing.corpus().relationIndex().agreed(typing.document()).stream()
            .filter(each -> each.home() instanceof Relation.InFrontMatter)
            .filter(each -> each.home().name().equals(line.key()))
            .findFirst();
    if (relation.isPresent()) {
      entries(relation.get());
      return;
    }
    Optional<FrontMatterSpec> spec =
        own.map(EntryConventions::kind).flatMap(each -> each.frontMatter());
    Optional<FrontMatterSpec.Key> key = spec.map(each -> each.keys().get(line.key()));
    List<String> words = new ArrayList<>(key.map(FrontMatterSpec.Key::words).orElse(List.of()));
    spec.flatMap(FrontMatterSpec::schema)
        .ifPresent(schema -> words.addAll(schema.words(line.key())));
    if (words.isEmpty()
        && key.filter(each -> each.types().contains(FrontMatterSpec.Type.FLAG)).isPresent()) {
      flags();
      return;
    }
    if (!words.isEmpty()) {
      words.stream().distinct().forEach(each -> add(CompletionItemKind.EnumMember, each, "", each));
      return;
    }
    List<String> used = used();
    used.removeIf(
        value ->
            key.flatMap(FrontMatterSpec.Key::pattern)
                .filter(each -> !each.fits(value))
                .isPresent());
    Ranking<String> ranking = Ranking.of(used, begun(), List::of);
    offer.cut(ranking.cut());
    ranking.best().forEach(each -> add(CompletionItemKind.Value, each, "", each));
  }

  private void flags() {
    for (String each : List.of("true", "false")) {
      offer.add(
          CompletionItemKind.Keyword, each, "", typing.typed().range(line.value()), each, each);
    }
  }

  private String begun() {
    String typed = typing.typed().text().substring(line.value().start(), typing.typed().offset());
    return typed.replaceFirst("^[\"'\\[]+", "");
  }

  private CompletionItem add(CompletionItemKind kind, String label, String detail, String value) {
    String typed = line.value().of(typing.typed().text());
    FieldStyle style =
        typed.startsWith("\"")
            ? FieldStyle.DOUBLE_QUOTED
            : typed.startsWith("'") ? FieldStyle.SINGLE_QUOTED : FieldStyle.PLAIN;
    FieldStyle kept =
        format == FrontMatter.Format.TOML && style == FieldStyle.PLAIN
            ? FieldStyle.DOUBLE_QUOTED
            : style;
    String written =
        new ScalarWriter(format, FieldStyle.DOUBLE_QUOTED).write(value, kept, line.flow());
    String quote = style == FieldStyle.PLAIN ? "" : typed.substring(0, 1);
    return offer.add(
        kind, label, detail, typing.typed().range(line.value()), written, quote + label);
  }

  // ---- entries

  private void entries(Relation relation) {
    List<RelationList> lists = new ArrayList<>(lists(typing.document(), relation));
    for (var each : typing.corpus().documents()) {
      if (lists.stream().anyMatch(list -> !list.items().isEmpty())) {
        break;
      }
      lists.addAll(lists(each, relation));
    }
    ItemNames names = ItemNames.of(typing.corpus(), relation, typing.document(), lists);
    List<Entry> all = new ArrayList<>();
    for (Entry each : typing.corpus().entries().all()) {
      boolean same =
          own.filter(mine -> mine == each || typing.corpus().entries().sameId(mine, each))
              .isPresent();
      boolean listed =
          own.flatMap(mine -> typing.corpus().relations().statement(relation.name(), mine, each))
              .filter(item -> !item.reference().span().contains(typing.typed().offset()))
              .isPresent();
      if (!same && !listed) {
        all.add(each);
      }
    }
    Ranking<Entry> ranking = Ranking.of(all, begun(), each -> List.of(each.title(), each.id()));
    offer.cut(ranking.cut());
    for (Entry each : ranking.best()) {
      Optional<NewItem> item = names.item(each);
      if (item.isPresent()) {
        String content = item.get().content();
        String detail = each.title().equals(content) ? "" : each.title();
        int at = each.heading().map(heading -> heading.span().start()).orElse(0);
        CompletionItem added = add(CompletionItemKind.Class, content, detail, content);
        added.setFilterText(added.getFilterText() + " " + detail);
        ItemData.put(added, typing, each.document().path(), at);
      }
    }
  }

  private List<RelationList> lists(dev.entrylint.model.Document document, Relation relation) {
    return typing.corpus().relations().lists(document).stream()
        .filter(each -> each.relation().equals(relation.name()))
        .toList();
  }

  // ---- what others have

  /** The values that others of the kind have, if that is more than one's own; the usual first. */
  private List<String> used() {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Meta.Fields each : FrontMatterItems.others(typing, own)) {
      Meta.Field field = each.fields().get(line.key());
      if (field != null) {
        collect(field.value(), line.item(), uses);
      }
    }
    List<String> values = new ArrayList<>();
    uses.forEach(
        (value, count) -> {
          if (count > 1 || line.item()) {
            values.add(value);
          }
        });
    values.sort(Comparator.comparing((String each) -> -uses.get(each)).thenComparing(each -> each));
    return values;
  }

  private static void collect(Meta value, boolean items, Map<String, Integer> uses) {
    if (value instanceof Meta.Items list && items) {
      list.items().forEach(each -> collect(each, false, uses));
    } else if (value instanceof Meta.Scalar scalar && scalar.value() instanceof String) {
      String text = scalar.text();
      if (!text.isBlank() && text.indexOf('\n') < 0 && text.length() <= 80) {
        uses.merge(text, 1, Integer::sum);
      }
    }
  }
}
