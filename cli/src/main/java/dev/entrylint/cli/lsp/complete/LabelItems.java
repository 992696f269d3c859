package dev.entrylint.cli.lsp.complete;

import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Block;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItemKind;

/** The labels of links and footnotes that a document defines. */
final class LabelItems {

  private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\[\\]\\s]+)\\]:(.*)");

  private final Typing typing;
  private final Offer offer;

  LabelItems(Typing typing, Offer offer) {
    this.typing = typing;
    this.offer = offer;
  }

  /** Adds the labels of footnotes, in the place of {@code span}. */
  void addNotes(Span span) {
    String text = typing.typed().text();
    Set<String> known = new HashSet<>();
    String end = text.startsWith("]", span.end()) ? "" : "]";
    for (Block block : typing.document().blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE) {
        Matcher note = NOTE.matcher(block.span().of(text));
        while (note.find()) {
          String label = note.group(1);
          if (known.add(label)) {
            offer.add(
                CompletionItemKind.Reference,
                label,
                note.group(2).strip(),
                typing.typed().range(span),
                label + end,
                label);
          }
        }
      }
    }
  }

  /**
   * Adds the labels of links that lead somewhere, in the place of {@code span}.
   *
   * @param start what stands before each
   * @param end what stands behind each
   */
  void addLabels(Span span, String start, String end) {
    Set<String> known = new HashSet<>();
    for (LabelDefinition each : typing.document().labels()) {
      boolean first = known.add(each.label().toLowerCase(Locale.ROOT));
      if (first && !each.label().startsWith("^") && leads(each)) {
        String text = start + each.label() + end;
        offer.add(
            CompletionItemKind.Reference,
            each.label(),
            each.target(),
            typing.typed().range(span),
            text,
            text);
      }
    }
  }

  private boolean leads(LabelDefinition label) {
    Span span = label.targetSpan();
    Reference use =
        new Reference(
            Form.LABELLED,
            false,
            label.target(),
            label.label(),
            Optional.of(label.label()),
            label.span(),
            span,
            label.parts());
    Resolution there = typing.trial().resolve(use);
    return there instanceof Resolution.Found
        || there instanceof Resolution.OtherFile
        || there instanceof Resolution.External
        || there instanceof Resolution.Ignored;
  }
}
