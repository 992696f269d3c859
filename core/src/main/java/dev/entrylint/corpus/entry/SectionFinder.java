package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.convention.Wording;
import dev.entrylint.model.Heading;
import java.util.List;
import java.util.Optional;

/** The recognition of headings as the sections of a kind. */
final class SectionFinder {

  private SectionFinder() {}

  /**
   * The section that {@code heading} is: one of those within the sections it lies in, the innermost
   * first, or else of {@code kind}. Deeper down only a class or a level makes it one of those
   * further out, since 'Example' may well stand below 'Options' and be no part of the entry's own.
   */
  static Optional<SectionSpec> spec(Kind kind, Optional<Section> within, Heading heading) {
    boolean direct = true;
    for (Optional<Section> at = within; at.isPresent(); at = at.get().within()) {
      if (at.get().spec().isPresent()) {
        SectionSpec found = find(at.get().spec().get().inner(), heading, direct);
        if (found != null) {
          return Optional.of(found);
        }
      }
      direct = false;
    }
    return Optional.ofNullable(find(kind.layout(), heading, direct));
  }

  /** Whether the heading says by its class that it is a section of {@code kind}. */
  static boolean isMarked(Kind kind, Heading heading) {
    SectionSpec spec = find(kind.layout(), heading, false);
    return spec != null && spec.className().isPresent();
  }

  private static SectionSpec find(Layout layout, Heading heading, boolean direct) {
    List<SectionSpec> sections = layout.sections();
    for (int i = 0; i < sections.size(); i++) {
      SectionSpec spec = sections.get(i);
      boolean marked = spec.className().isPresent() || spec.level().isPresent();
      if ((direct || marked) && fits(spec, heading)) {
        return spec;
      }
    }
    return null;
  }

  private static boolean fits(SectionSpec spec, Heading heading) {
    if (spec.className().isPresent()) {
      return heading.attributes().hasClass(spec.className().get());
    }
    if (spec.level().isPresent() && spec.level().getAsInt() != heading.level()) {
      return false;
    }
    if (spec.pattern().isPresent()) {
      return spec.pattern().get().fits(heading.title());
    }
    return spec.titles().isEmpty() || isTitled(spec, heading.title());
  }

  private static boolean isTitled(SectionSpec spec, String title) {
    for (Wording wording : spec.titles()) {
      if (wording.title().toString().equals(title)) {
        return true;
      }
    }
    return false;
  }
}
