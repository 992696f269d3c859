package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What is offered, the best first, as it grows. */
final class Offer {

  private final ClientFeatures client;
  private final List<CompletionItem> items = new ArrayList<>();
  private boolean cut;

  Offer(ClientFeatures client) {
    this.client = client;
  }

  /** Says that not all is offered that there is. */
  void cut(boolean more) {
    cut |= more;
  }

  /**
   * Adds one behind those that are there.
   *
   * @param detail what is shown behind the label; empty for nothing
   * @param range what {@code text} is written for
   * @param filter what is held against the letters that are typed
   */
  CompletionItem add(
      CompletionItemKind kind,
      String label,
      String detail,
      Range range,
      String text,
      String filter) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    if (!detail.isEmpty()) {
      if (client.detailsLabels()) {
        CompletionItemLabelDetails details = new CompletionItemLabelDetails();
        details.setDescription(detail);
        item.setLabelDetails(details);
      } else {
        item.setDetail(detail);
      }
    }
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    item.setInsertTextFormat(InsertTextFormat.PlainText);
    item.setFilterText(filter);
    item.setSortText(String.format("%05d", items.size()));
    items.add(item);
    return item;
  }

  /** Whether nothing is offered. */
  boolean isEmpty() {
    return items.isEmpty();
  }

  /** All of it. */
  CompletionList list() {
    return new CompletionList(cut, items);
  }
}
