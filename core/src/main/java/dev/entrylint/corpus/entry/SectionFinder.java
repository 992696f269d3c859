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
   * Where its title is none that is agreed, and no pattern fits it, it is the section that has the
   * same, spelled otherwise.
   */
  static Optional<SectionSpec> spec(Kind kind, Optional<Section> within, Heading heading) {
    SectionSpec exact = find(kind, within, heading, false);
    return Optional.ofNullable(exact != null ? exact : find(kind, within, heading, true));
  }

  private static SectionSpec find(
      Kind kind, Optional<Section> within, Heading heading, boolean anySpelling) {
    boolean direct = true;
    for (Optional<Section> at = within; at.isPresent(); at = at.get().within()) {
      if (at.get().spec().isPresent()) {
        SectionSpec found = find(at.get().spec().get().inner(), heading, direct, anySpelling);
        if (found != null) {
          return found;
        }
      }
      direct = false;
    }
    return find(kind.layout(), heading, direct, anySpelling);
  }

  /** Whether the heading says by its class that it is a section of {@code kind}. */
  static boolean isMarked(Kind kind, Heading heading) {
    SectionSpec spec = find(kind.layout(), heading, false, false);
    return spec != null && spec.className().isPresent();
  }

  private static SectionSpec find(
      Layout layout, Heading heading, boolean direct, boolean anySpelling) {
    List<SectionSpec> sections = layout.sections();
    for (int i = 0; i < sections.size(); i++) {
      SectionSpec spec = sections.get(i);
      if ((direct || spec.isMarked()) && fits(spec, heading, anySpelling)) {
        return spec;
      }
    }
    return null;
  }

  private static boolean fits(SectionSpec spec, Heading heading, boolean anySpelling) {
    if (spec.className().isPresent()) {
      return heading.attributes().hasClass(spec.className().get());
    }
    if (spec.level().isPresent() && spec.level().getAsInt() != heading.level()) {
      return false;
    }
    if (spec.pattern().isPresent()) {
      return spec.pattern().get().fits(heading.title())
          || anySpelling && isTitled(spec, heading.title(), true);
    }
    return spec.titles().isEmpty() || isTitled(spec, heading.title(), anySpelling);
  }

  private static boolean isTitled(SectionSpec spec, String title, boolean anySpelling) {
    for (Wording wording : spec.titles()) {
      String agreed = wording.title().toString();
      if (anySpelling ? TitleSpelling.isSame(agreed, title) : agreed.equals(title)) {
        return true;
      }
    }
    return false;
  }
}
