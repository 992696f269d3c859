package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.LabelKey;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of documents: where they are defined, and where they are used. */
final class Labels {

  /** A definition in the document that it stands in. */
  record Defined(Document document, LabelDefinition label) {}

  private Labels() {}

  /** Whether two labels are one, as CommonMark compares them. */
  static boolean isSame(String one, String other) {
    return LabelKey.of(one).equals(LabelKey.of(other));
  }

  /**
   * What defines {@code label} for {@code document}: that itself, or else another document, if
   * {@code document} has links by this label that lead where the other says.
   */
  static Optional<Defined> definition(Corpus corpus, Document document, String label) {
    Optional<Defined> own = in(document, label);
    if (own.isPresent()) {
      return own;
    }
    List<Reference> uses = uses(corpus, document, label);
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    for (Document each : corpus.documents()) {
      Optional<Defined> found =
          in(each, label).filter(defined -> defined.label().target().equals(uses.get(0).target()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Defined> in(Document document, String label) {
    for (LabelDefinition each : document.labels()) {
      if (isSame(each.label(), label)) {
        return Optional.of(new Defined(document, each));
      }
    }
    return Optional.empty();
  }

  /** The links of {@code document} that are written by {@code label}. */
  private static List<Reference> uses(Corpus corpus, Document document, String label) {
    List<Reference> uses = new ArrayList<>();
    for (Link each : corpus.links().of(document)) {
      if (each.reference().label().filter(other -> isSame(other, label)).isPresent()) {
        uses.add(each.reference());
      }
    }
    return uses;
  }

  /** The places at which {@code document} uses {@code label}, whether it is defined or not. */
  static List<Span> places(Corpus corpus, Document document, String label) {
    List<Span> places = new ArrayList<>();
    uses(corpus, document, label).forEach(use -> places.add(use.span()));
    for (LabelUse each : document.labelUses()) {
      boolean meant = each.form() != LabelUse.Form.SHORTCUT && isSame(each.label(), label);
      if (meant && !places.contains(each.span())) {
        places.add(each.span());
      }
    }
    return places;
  }

  /** What a use of {@code label} in {@code document} would be. */
  static Link link(Corpus corpus, Document document, LabelDefinition label) {
    Reference reference =
        new Reference(
            Reference.Form.LABELLED,
            false,
            label.target(),
            label.label(),
            Optional.of(label.label()),
            label.span(),
            label.targetSpan(),
            label.parts());
    return new Link(document, reference, corpus.links().resolve(document, reference));
  }
}
