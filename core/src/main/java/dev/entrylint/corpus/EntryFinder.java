package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the entries of documents, and the sections of each. */
final class EntryFinder {

  private final List<Kind> kinds;
  private final boolean wholeDocuments;

  EntryFinder(List<Kind> kinds) {
    this.kinds = kinds;
    this.wholeDocuments = kinds.stream().anyMatch(kind -> kind.recognition().wholeDocument());
  }

  /** The entries of {@code page}, whose definitions must be known, in the order of their starts. */
  List<Entry> find(Page page) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    Outline outline = new Outline(page);
    Kind[] recognised = new Kind[outline.size()];
    for (int i = 0; i < recognised.length; i++) {
      recognised[i] = kind(outline.document, Optional.of(outline.headings.get(i)), outline.lead(i));
    }
    List<Entry> entries = new ArrayList<>();
    if (wholeDocuments) {
      wholeDocument(outline, recognised).ifPresent(entries::add);
    }
    for (int i = 0; i < recognised.length; i++) {
      if (recognised[i] != null) {
        entries.add(headed(outline, recognised, i));
      }
    }
    return List.copyOf(entries);
  }

  /**
   * The first kind that recognises the heading, or the whole document where there is none; or null.
   */
  private Kind kind(Document document, Optional<Heading> heading, int words) {
    for (Kind kind : kinds) {
      if (fits(kind.recognition(), document, heading, words)) {
        return kind;
      }
    }
    return null;
  }

  private static boolean fits(
      Recognition signs, Document document, Optional<Heading> heading, int words) {
    return signs.wholeDocument() == heading.isEmpty()
        && (heading.isEmpty() || fits(signs, heading.get()))
        && words >= signs.minWords().orElse(0)
        && words <= signs.maxWords().orElse(Integer.MAX_VALUE)
        && (signs.paths().isEmpty()
            || signs.paths().stream().anyMatch(glob -> glob.matches(document.path())));
  }

  private static boolean fits(Recognition signs, Heading heading) {
    return (signs.level().isEmpty() || signs.level().getAsInt() == heading.level())
        && heading.attributes().classes().containsAll(signs.classes());
  }

  private Optional<Entry> wholeDocument(Outline outline, Kind[] recognised) {
    Document document = outline.document;
    boolean titled = outline.isTitled() && recognised[0] == null;
    int words = outline.lead(titled ? 0 : -1);
    Kind kind = kind(document, Optional.empty(), words);
    if (kind == null) {
      return Optional.empty();
    }
    Span span = new Span(0, document.lines().length());
    String path = document.path();
    List<Section> sections = sections(kind, outline, recognised, titled ? 1 : 0, span.end());
    Entry entry =
        titled
            ? new Entry(
                kind,
                document,
                Optional.of(outline.headings.get(0)),
                outline.id(0),
                outline.headings.get(0).title(),
                span,
                sections,
                words)
            : new Entry(
                kind,
                document,
                Optional.empty(),
                path,
                path.substring(path.lastIndexOf('/') + 1),
                span,
                sections,
                words);
    return Optional.of(entry);
  }

  private static Entry headed(Outline outline, Kind[] recognised, int index) {
    Heading heading = outline.headings.get(index);
    Kind kind = recognised[index];
    int end = end(outline, recognised, index);
    return new Entry(
        kind,
        outline.document,
        Optional.of(heading),
        outline.id(index),
        heading.title(),
        new Span(heading.span().start(), end),
        sections(kind, outline, recognised, index + 1, end),
        outline.lead(index));
  }

  /** Where the entry at {@code index} ends; see {@link Entry}. */
  private static int end(Outline outline, Kind[] recognised, int index) {
    Kind kind = recognised[index];
    OptionalInt level = kind.level().isPresent() ? kind.level() : kind.recognition().level();
    int bound = Math.min(outline.level(index), level.orElse(6));
    for (int i = index + 1; i < outline.size(); i++) {
      boolean above = outline.level(i) <= bound && !isMarkedSection(kind, outline, i, bound);
      if (above || recognised[i] == kind) {
        return outline.start(i);
      }
    }
    return outline.document.lines().length();
  }

  /** Whether the heading sits as high as an entry but says by its class that it is a section. */
  private static boolean isMarkedSection(Kind kind, Outline outline, int index, int bound) {
    return outline.level(index) == bound
        && SectionFinder.isMarked(kind, outline.headings.get(index));
  }

  /** The headings from {@code from} on that lie before {@code end} and in no entry of their own. */
  private static List<Section> sections(
      Kind kind, Outline outline, Kind[] recognised, int from, int end) {
    List<Section> sections = new ArrayList<>();
    Optional<Section> within = Optional.empty();
    int inner = -1;
    for (int i = from; i < outline.size() && outline.start(i) < end; i++) {
      if (recognised[i] != null) {
        inner = Math.max(inner, end(outline, recognised, i));
      }
      if (outline.start(i) >= inner) {
        Heading heading = outline.headings.get(i);
        while (within.isPresent() && within.get().span().end() <= outline.start(i)) {
          within = within.get().within();
        }
        Span span = new Span(outline.start(i), sectionEnd(outline, recognised, i, end));
        Optional<SectionSpec> spec = SectionFinder.spec(kind, within, heading);
        Section section = new Section(outline.document, heading, spec, span, within);
        sections.add(section);
        within = Optional.of(section);
      }
    }
    return List.copyOf(sections);
  }

  private static int sectionEnd(Outline outline, Kind[] recognised, int index, int end) {
    for (int i = index + 1; i < outline.size() && outline.start(i) < end; i++) {
      if (outline.level(i) <= outline.level(index) || recognised[i] != null) {
        return outline.start(i);
      }
    }
    return end;
  }
}
