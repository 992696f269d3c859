package dev.entrylint.corpus.link;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Macro;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * References of which those that are macros know where the target that they stand for is written.
 * It is found when one is asked for, since most never are.
 */
final class ExpandedReferences extends AbstractList<Reference> implements RandomAccess {

  private final List<Reference> references;
  private final List<Macro> macros;

  /** Whether each macro begins with a brace, as most do. */
  private final boolean braced;

  private ExpandedReferences(List<Reference> references, List<Macro> macros) {
    this.references = references;
    this.macros = macros;
    braced = macros.stream().allMatch(macro -> macro.pattern().pattern().startsWith("{"));
  }

  /** The same list where there are no macros. */
  static List<Reference> of(List<Reference> references, Routing routing) {
    return routing.macros().isEmpty() || references.isEmpty()
        ? references
        : new ExpandedReferences(references, routing.macros());
  }

  @Override
  public Reference get(int index) {
    Reference reference = references.get(index);
    boolean written =
        reference.form() != Reference.Form.WIKI && reference.form() != Reference.Form.AUTOLINK;
    if (!written || braced && !reference.target().startsWith("{")) {
      return reference;
    }
    Optional<Expansion> macro = Expansion.of(reference.target(), macros);
    return macro.isEmpty() ? reference : reference.withParts(parts(reference, macro.get()));
  }

  private static TargetParts parts(Reference reference, Expansion macro) {
    Span span = reference.targetSpan();
    boolean literal = span.length() == reference.target().length();
    return literal ? macro.parts(span.start()) : TargetParts.NOWHERE;
  }

  @Override
  public int size() {
    return references.size();
  }
}
