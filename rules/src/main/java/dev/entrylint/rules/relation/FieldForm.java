package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.model.Document;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways to give the agreed form to a list of a relation in front matter. */
record FieldForm(RuleContext context, RelationList list) {

  private FrontMatterEdits edits() {
    return FrontMatterEdits.of(list.entry().document(), text(), Optional.empty());
  }

  private String text() {
    Document document = list.entry().document();
    return context.text(document);
  }

  /**
   * The value with {@code changes}, as it is written then: it may need quotes.
   *
   * @param letters its letters, each of which stands for itself
   * @param changes of stretches of these, of which no two overlap, in their order
   */
  List<Fix> changed(Span letters, List<TextEdit> changes) {
    String value = TextEdits.applied(letters.of(text()), letters.start(), changes);
    return fix("write it as agreed", edits().set(list.name(), value));
  }

  /** One text of several. */
  List<Fix> united(Meta.Items items, Form.Separated form) {
    List<String> texts = new ArrayList<>();
    for (Meta item : items.items()) {
      boolean isOne =
          item instanceof Meta.Scalar scalar
              && !scalar.text().isBlank()
              && !scalar.text().contains(form.separator().strip());
      if (!isOne) {
        return List.of();
      }
      texts.add(((Meta.Scalar) item).text());
    }
    String end = form.closed() ? form.separator().stripTrailing() : "";
    String value = String.join(form.separator(), texts) + end;
    return fix("make it one text", edits().unite(list.name(), value));
  }

  /** The list without the item that says nothing. */
  List<Fix> without(int index) {
    return fix("take the empty item out", edits().remove(list.name(), index));
  }

  private static List<Fix> fix(String title, Optional<TextEdit> edit) {
    return edit.map(each -> List.of(new Fix(title, Fix.Safety.SAFE, List.of(each))))
        .orElse(List.of());
  }
}
