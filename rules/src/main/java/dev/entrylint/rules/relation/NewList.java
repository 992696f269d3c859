package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.Form;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Arrangement;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.edit.heading.HeadingLayout;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.LineEnds;
import dev.entrylint.rules.NewSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of a relation that an entry lacks.
 *
 * @param model another list of the relation, in the way of which it is written
 * @param like lists that show how items name entries
 */
record NewList(
    RuleContext context,
    Relation relation,
    Entry entry,
    Optional<SectionList> model,
    List<RelationList> like) {

  /** An edit that adds it, with {@code item} and those that open and close each list. */
  Optional<Edit> with(NewItem item) {
    return relation.home() instanceof Relation.InFrontMatter
        ? field(item).map(edit -> edit)
        : section(item).map(edit -> edit);
  }

  private String text() {
    Document document = entry.document();
    return context.text(document);
  }

  private Optional<TextEdit> field(NewItem item) {
    ItemNames names = ItemNames.of(Corpus.of(context.corpus()), relation, entry.document(), like);
    List<String> items = new ArrayList<>();
    for (String head : relation.head()) {
      names.named(head).map(NewItem::content).ifPresent(items::add);
    }
    items.add(item.content());
    for (String tail : relation.tail()) {
      names.named(tail).map(NewItem::content).ifPresent(items::add);
    }
    if (items.size() <= relation.head().size() + relation.tail().size()) {
      return Optional.empty();
    }
    Optional<FrontMatter.Format> format = context.document().frontMatter().map(FrontMatter::format);
    FrontMatterEdits edits = FrontMatterEdits.of(entry.document(), text(), format);
    String key = relation.home().name();
    if (relation.form().isPresent() && relation.form().get() instanceof Form.Separated parted) {
      String close = parted.closed() ? parted.separator().stripTrailing() : "";
      return edits.set(key, String.join(parted.separator(), items) + close);
    }
    return edits.addList(key, items);
  }

  private Optional<TextEdit> section(NewItem item) {
    FixedItems fixed = new FixedItems(context, relation);
    Optional<List<String>> head = fixed.all(relation.head());
    Optional<List<String>> tail = fixed.all(relation.tail());
    if (head.isEmpty() || tail.isEmpty()) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>(head.get());
    items.add(item.content());
    items.addAll(tail.get());
    String list = ListStyle.of(context, relation, model).list(items);
    List<Section> there = entry.sections(relation.home().name());
    return there.isEmpty() ? added(list) : filled(there.get(0), list);
  }

  /** In a section of its own. */
  private Optional<TextEdit> added(String list) {
    for (Arrangement arrangement : Arrangement.of(entry)) {
      for (SectionSpec spec : arrangement.layout().sections()) {
        if (spec.name().equals(relation.home().name())) {
          return new NewSection(context, arrangement, spec).with(list);
        }
      }
    }
    return Optional.empty();
  }

  /** Under the heading of a section that holds nothing. */
  private Optional<TextEdit> filled(Section section, String list) {
    if (!section.isEmpty()) {
      return Optional.empty();
    }
    String text = text();
    String line = LineEnds.of(text);
    int behind =
        HeadingLayout.of(text, section.heading())
            .list()
            .map(each -> each.span().end())
            .filter(end -> end > section.heading().span().end())
            .orElse(section.heading().span().end());
    String written = line + line + list.replace("\n", line);
    return Optional.of(new TextEdit(entry.document().path(), Span.at(behind), written));
  }
}
