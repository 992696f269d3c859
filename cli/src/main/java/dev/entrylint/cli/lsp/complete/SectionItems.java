package dev.entrylint.cli.lsp.complete;

import dev.entrylint.base.FileTree;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Arrangement;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.edit.entry.SectionHeading;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** Headings of the sections that an entry still lacks, those first that it must have. */
final class SectionItems {

  private final Typing typing;
  private final Offer offer;

  /** A section that may be added. */
  private record Lacking(Arrangement arrangement, SectionSpec spec, boolean required) {}

  SectionItems(Typing typing, Offer offer) {
    this.typing = typing;
    this.offer = offer;
  }

  /** Adds those that may stand in the place of {@code span}, a heading that is begun. */
  void add(Span span) {
    // The heading that is begun may end the entry, or have its sections; so it is taken away.
    Document without = typing.trial().read(typing.typed().with(span, " ".repeat(span.length())));
    Corpus alone =
        Corpus.of(
            List.of(without),
            typing.trial().dialect(),
            typing.corpus().conventions(),
            new FileTree() {
              @Override
              public boolean exists(String path) {
                return false;
              }
            });
    Optional<Entry> entry = alone.entries().at(without, span.start());
    String marks = span.of(typing.typed().text()).replaceFirst("(?s)[^#].*", "");
    for (Lacking each : entry.map(one -> lacking(one, span.start())).orElse(List.of())) {
      new SectionHeading(
              typing.corpus(),
              typing.moment().snapshot()::text,
              each.arrangement().entry(),
              each.arrangement().outer(),
              each.spec())
          .written()
          .ifPresent(
              heading -> {
                String title = heading.text().replaceFirst("^#+ +", "");
                offer.add(
                    CompletionItemKind.Struct,
                    title,
                    each.required() ? "required" : "",
                    typing.typed().range(span),
                    heading.text(),
                    marks + " " + title);
              });
    }
  }

  private static List<Lacking> lacking(Entry entry, int offset) {
    List<Lacking> all = new ArrayList<>();
    for (Arrangement each : Arrangement.of(entry)) {
      boolean here = each.outer().map(outer -> outer.span().contains(offset)).orElse(true);
      for (SectionSpec spec : here ? each.layout().sections() : List.<SectionSpec>of()) {
        int count = each.sections(spec).size();
        int most = spec.max().orElse(Math.max(1, spec.min()));
        if (count < most) {
          all.add(new Lacking(each, spec, count < spec.min()));
        }
      }
    }
    all.sort(Comparator.comparing(each -> !each.required()));
    return all;
  }
}
