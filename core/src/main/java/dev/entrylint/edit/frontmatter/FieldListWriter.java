package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListOrder;
import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * The writing of lists in front matter: what edits of the list under one key, applied together,
 * come to in the text. The list is one of values, one value, or one text with something between its
 * items; which of these it is, the edits say.
 */
public final class FieldListWriter {

  private final FrontMatterEdits edits;
  private final Optional<FrontMatterLayout> layout;
  private final String text;

  private FieldListWriter(FrontMatterEdits edits, Optional<FrontMatterLayout> layout, String text) {
    this.edits = edits;
    this.layout = layout;
    this.text = text;
  }

  /** A writer for {@code document}, all of whose text is {@code text}. */
  public static FieldListWriter of(Document document, String text) {
    return new FieldListWriter(
        FrontMatterEdits.of(document, text, Optional.empty()),
        FrontMatterLayout.of(document, text),
        text);
  }

  /**
   * What edits of one list come to: none or one edit.
   *
   * @param operations all of one list
   * @return nothing if they contradict each other, leave no item, or the list cannot be written so
   * @throws IllegalArgumentException if they are of what is not in the text
   */
  public Optional<List<TextEdit>> write(List<ListEdit> operations) {
    ListEdit first = operations.get(0);
    FrontMatterField field =
        layout.map(FrontMatterLayout::fields).orElse(List.of()).stream()
            .filter(each -> each.span().equals(first.list()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no such list: " + first));
    if (operations.stream().anyMatch(each -> !each.separator().equals(first.separator()))) {
      return Optional.empty();
    }
    Optional<TextEdit> edit =
        first.separator().isPresent()
            ? parted(field, operations, first.separator().get())
            : field
                .itemSpans()
                .flatMap(items -> ListOrder.of(operations, items))
                .filter(order -> !order.stream().allMatch(Placed::goes))
                .flatMap(order -> edits.arrange(field, order));
    return edit.map(each -> List.of(Replacement.least(each, text)));
  }

  /** What they come to in a list that is one text. */
  private Optional<TextEdit> parted(
      FrontMatterField field, List<ListEdit> operations, String separator) {
    Optional<List<Span>> items = field.parts(separator);
    Optional<List<Placed>> order = items.flatMap(spans -> ListOrder.of(operations, spans));
    if (order.isEmpty() || order.get().stream().anyMatch(each -> isParted(each, separator))) {
      return Optional.empty();
    }
    List<Span> spans = items.get();
    List<Slot> slots =
        Slot.of(order.get(), i -> spans.get(i).of(text), (content, beside) -> content);
    String run = new ItemRun(text, spans, separator).arranged(slots);
    if (spans.isEmpty() || run.isEmpty()) {
      return run.isEmpty() ? Optional.empty() : edits.set(field.key(), run);
    }
    Span letters = ((Meta.Scalar) field.value()).letters();
    String before = text.substring(letters.start(), spans.get(0).start());
    String behind = text.substring(spans.get(spans.size() - 1).end(), letters.end());
    return edits.set(field.key(), before + run + behind);
  }

  private static boolean isParted(Placed item, String separator) {
    return item instanceof Placed.New added && added.content().contains(separator.strip());
  }
}
