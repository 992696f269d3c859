package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections of an entry, or of one of its sections, and the layout that holds there.
 *
 * @param outer the section that they lie in; empty for those of the entry itself
 */
public record Arrangement(Entry entry, Optional<Section> outer, Layout layout) {

  /** The own sections of {@code entry}, and those within each section that declares some. */
  public static List<Arrangement> of(Entry entry) {
    Kind kind = entry.agreed();
    List<Arrangement> arrangements = new ArrayList<>();
    arrangements.add(new Arrangement(entry, Optional.empty(), kind.layout()));
    for (Section section : kind.hasInnerLayouts() ? entry.sections() : List.<Section>of()) {
      Optional<SectionSpec> spec = section.spec();
      if (spec.isPresent() && !spec.get().inner().isAny()) {
        arrangements.add(new Arrangement(entry, Optional.of(section), spec.get().inner()));
      }
    }
    return arrangements;
  }

  /** What it is called in messages: the title of the section, or of the entry. */
  public String title() {
    return outer.map(section -> section.heading().title()).orElse(entry.title());
  }

  /** What a finding about it as a whole points at. */
  public Span place() {
    return outer.map(section -> section.heading().span()).orElse(entry.place());
  }

  /** All sections that lie here, those within others included. */
  public List<Section> sections() {
    return outer.isEmpty()
        ? entry.sections()
        : entry.sections().stream().filter(this::isInside).toList();
  }

  private boolean isInside(Section section) {
    Span around = outer.orElseThrow().span();
    return section.span().start() > around.start() && section.span().start() < around.end();
  }

  /** Those that are {@code spec}. */
  public List<Section> sections(SectionSpec spec) {
    List<Section> found = new ArrayList<>(2);
    for (Section section : sections()) {
      if (section.is(spec)) {
        found.add(section);
      }
    }
    return found;
  }
}
