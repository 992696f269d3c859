package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.link.LinkLayout;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands at a place of a document. */
final class Subjects {

  private final Spot spot;
  private final Document document;
  private final Corpus corpus;
  private final int offset;

  private Subjects(Spot spot, int offset) {
    this.spot = spot;
    document = spot.document();
    corpus = spot.moment().corpus();
    this.offset = offset;
  }

  /** What stands at {@code offset}: of what lies within one another the innermost. */
  static Optional<Subject> at(Spot spot, int offset) {
    return new Subjects(spot, offset).find();
  }

  private Optional<Subject> find() {
    return suppression()
        .or(this::link)
        .or(this::labelDefinition)
        .or(this::undefinedLabel)
        .or(this::note)
        .or(this::id)
        .or(this::heading)
        .or(this::whole);
  }

  /** A place behind the last letter of something counts as its own, as the cursor stands there. */
  private boolean isAt(Span span) {
    return span.start() <= offset && offset <= span.end();
  }

  private Optional<Subject> suppression() {
    for (Directive each : document.directives()) {
      if (each.span().contains(offset)) {
        String text = each.span().of(spot.places().text());
        List<String> words = new ArrayList<>();
        for (String word : each.arguments()) {
          int at = text.indexOf(word);
          int start = each.span().start() + at;
          if (at >= 0 && start <= offset && offset <= start + word.length()) {
            words.add(word);
          }
        }
        return Optional.of(
            new Subject.Suppression(each, words.isEmpty() ? each.arguments() : words, each.span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> link() {
    Link found = null;
    for (Link each : corpus.links().of(document)) {
      if (each.reference().span().start() > offset) {
        break;
      }
      found = inner(found, each);
    }
    for (RelationList list : corpus.relations().lists(document)) {
      for (Link each : list.section().isEmpty() ? list.items() : List.<Link>of()) {
        found = inner(found, each);
      }
    }
    return Optional.ofNullable(found).map(this::linkOrLabel);
  }

  /** Which of the two is meant: the one that holds the letter behind the place, or is shorter. */
  private Link inner(Link known, Link other) {
    Span span = other.reference().span();
    if (!isAt(span)) {
      return known;
    }
    if (known == null) {
      return other;
    }
    Span before = known.reference().span();
    if (before.contains(offset) != span.contains(offset)) {
      return span.contains(offset) ? other : known;
    }
    // The same value may be a link and an item of a list, which finds entries by more names.
    return span.length() <= before.length() ? other : known;
  }

  private Subject linkOrLabel(Link link) {
    Reference reference = link.reference();
    if (reference.form() == Reference.Form.LABELLED && reference.label().isPresent()) {
      LinkLayout layout = LinkLayout.of(document, spot.places().text(), reference);
      boolean apart =
          layout.label().filter(form -> form != LinkLayout.LabelForm.SHORTCUT).isPresent();
      int bracket = layout.text().map(text -> text.end() + 1).orElse(reference.span().end());
      if (apart && offset >= bracket) {
        return new Subject.Label(
            reference.label().get(), new Span(bracket, reference.span().end()));
      }
    }
    return new Subject.Target(link, reference.span());
  }

  private Optional<Subject> labelDefinition() {
    for (LabelDefinition each : document.labels()) {
      if (each.span().contains(offset)) {
        if (isAt(each.targetSpan())) {
          return Optional.of(new Subject.Target(link(each), each.targetSpan()));
        }
        int end = Math.min(each.span().start() + each.label().length() + 2, each.span().end());
        return Optional.of(new Subject.Label(each.label(), new Span(each.span().start(), end)));
      }
    }
    return Optional.empty();
  }

  /** What a use of the label would be. */
  private Link link(LabelDefinition label) {
    return Labels.link(corpus, document, label);
  }

  private Optional<Subject> undefinedLabel() {
    for (LabelUse each : document.labelUses()) {
      if (each.form() != LabelUse.Form.SHORTCUT && each.span().contains(offset)) {
        return Optional.of(new Subject.Label(each.label(), each.span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> note() {
    return Footnotes.of(spot).at(offset);
  }

  private Optional<Subject> id() {
    for (Definition each : corpus.anchors().of(document)) {
      Optional<Span> span = each.anchor().idSpan();
      if (span.isPresent() && isAt(span.get())) {
        return Optional.of(new Subject.Named(each, span.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> heading() {
    List<Heading> headings = document.headings();
    for (int i = 0; i < headings.size(); i++) {
      if (isAt(headings.get(i).span())) {
        for (Definition each : corpus.anchors().of(document)) {
          if (each.anchor().heading() == i) {
            return Optional.of(new Subject.Named(each, headings.get(i).titleSpan()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> whole() {
    Span head =
        document
            .frontMatter()
            .map(front -> front.span())
            .orElseGet(() -> new Span(0, document.lines().end(1)));
    return head.contains(offset) || offset == 0
        ? Optional.of(new Subject.Whole(head))
        : Optional.empty();
  }
}
