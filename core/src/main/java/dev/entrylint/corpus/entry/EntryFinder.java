package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Kind;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The search for the entries of documents, and for the sections of each. */
final class EntryFinder {

  private final List<Kind> kinds;
  private final Recogniser recogniser;

  EntryFinder(List<Kind> kinds) {
    this.kinds = kinds;
    this.recogniser = new Recogniser(kinds);
  }

  /** Finds the entries of {@code page}, whose headings have their ids by {@code anchors}. */
  PageEntries find(Page page, AnchorIndex anchors) {
    if (kinds.isEmpty()) {
      return PageEntries.NONE;
    }
    Outline outline = new Outline(page.document(), anchors.of(page));
    Kind[] recognised = new Kind[outline.size()];
    if (outline.opens()) {
      recognised[0] = recogniser.heading(page, outline.headings.get(0), outline.lead(0), null);
    }
    boolean titled = outline.isTitled() && recognised[0] == null;
    String title = titled ? outline.headings.get(0).title() : outline.fileName();
    int words = outline.lead(titled ? 0 : -1);
    Kind whole = recogniser.document(page, title, words);
    if (titled && whole != null && isSection(whole, outline.headings.get(0))) {
      titled = false;
      words = outline.lead(-1);
    }
    recognise(page, outline, recognised, whole);
    List<Entry> entries = new ArrayList<>();
    Entry[] headed = new Entry[outline.document.headings().size()];
    if (whole != null) {
      Entry entry = wholeDocument(whole, outline, recognised, titled, words);
      entries.add(entry);
      if (titled) {
        headed[outline.index(0)] = entry;
      }
    }
    for (int i = 0; i < recognised.length; i++) {
      if (recognised[i] != null) {
        headed[outline.index(i)] = headed(outline, recognised, i);
        entries.add(headed[outline.index(i)]);
      }
    }
    return entries.isEmpty()
        ? PageEntries.NONE
        : new PageEntries(List.copyOf(entries), headed, outline.document.lines().length());
  }

  /** Whether the first heading is a section of the document and so does not title it. */
  private static boolean isSection(Kind whole, Heading first) {
    return SectionFinder.spec(whole, Optional.empty(), first).isPresent();
  }

  /** Finds the kinds of the headings behind the first, which is known if it titles the document. */
  private void recognise(Page page, Outline outline, Kind[] recognised, Kind whole) {
    Kind[] parents = new Kind[7];
    Arrays.fill(parents, whole);
    for (int i = 0; i < recognised.length; i++) {
      Heading heading = outline.headings.get(i);
      Kind parent = parents[heading.level() - 1];
      if (i > 0 || !outline.opens()) {
        recognised[i] = recogniser.heading(page, heading, outline.lead(i), parent);
      }
      Kind here = recognised[i] == null ? parent : recognised[i];
      Arrays.fill(parents, heading.level(), parents.length, here);
    }
  }

  private static Entry wholeDocument(
      Kind kind, Outline outline, Kind[] recognised, boolean titled, int words) {
    Span span = new Span(0, outline.document.lines().length());
    return new Entry(
        kind,
        outline.document,
        titled ? Optional.of(outline.headings.get(0)) : Optional.empty(),
        titled ? outline.id(0) : outline.document.path(),
        titled ? outline.headings.get(0).title() : outline.fileName(),
        span,
        sections(kind, outline, recognised, titled ? 1 : 0, span.end()),
        words);
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
    Sections sections = new Sections(outline.document);
    int within = Sections.NONE;
    int inner = -1;
    for (int i = from; i < outline.size() && outline.start(i) < end; i++) {
      if (recognised[i] != null) {
        inner = Math.max(inner, end(outline, recognised, i));
      }
      if (outline.start(i) >= inner) {
        within = sections.around(within, outline.start(i));
        Optional<SectionSpec> spec =
            SectionFinder.spec(kind, sections.find(within), outline.headings.get(i));
        int sectionEnd = sectionEnd(outline, recognised, i, end);
        within = sections.add(outline.index(i), spec, sectionEnd, within);
      }
    }
    return sections;
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
