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

  /** Another list of the same kinds; null as long as none is known. */
  private volatile List<Kind> same;

  EntryFinder(List<Kind> kinds) {
    this.kinds = kinds;
    this.recogniser = new Recogniser(kinds);
  }

  /** Whether it looks for entries of {@code others}, as a search for these would. */
  boolean looksFor(List<Kind> others) {
    if (others != kinds && others != same && kinds.equals(others)) {
      same = others; // thousands of pages have the same list
    }
    return others == kinds || others == same;
  }

  /** Finds the entries of {@code page}, whose headings have their ids by {@code anchors}. */
  PageEntries find(Page page, AnchorIndex anchors) {
    if (kinds.isEmpty()) {
      return PageEntries.NONE;
    }
    Outline outline = new Outline(page.document(), anchors.of(page));
    Kind[] recognised = new Kind[outline.size()];
    int first = outline.first();
    boolean opens = first < outline.size() && outline.opens(first);
    if (opens) {
      recognised[first] =
          recogniser.heading(page, outline.headings.get(first), outline.lead(first), null);
    }
    int title = opens && recognised[first] != null ? -1 : title(page, outline, opens);
    Kind whole = recogniser.document(page, Titles.of(page, outline, title), outline.lead(title));
    if (title >= 0 && whole != null && isSection(page, outline, title, whole)) {
      title = -1;
    }
    recognise(page, outline, recognised, whole, opens ? first : -1);
    List<Entry> entries = new ArrayList<>();
    Entry[] headed = new Entry[outline.document.headings().size()];
    if (whole != null) {
      Entry entry = wholeDocument(whole, page, outline, recognised, title);
      entries.add(entry);
      if (title >= 0) {
        headed[outline.index(title)] = entry;
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

  /**
   * The heading that titles the document, or -1. Below the first level, or behind text, that is
   * none if the document has a title in its front matter, which all else follows then, and behind
   * text none that is an entry of its own.
   */
  private int title(Page page, Outline outline, boolean opens) {
    int title = outline.title();
    if (title < 0 || opens && outline.level(title) == 1) {
      return title;
    }
    if (Titles.inFrontMatter(page).isPresent()) {
      return -1;
    }
    if (opens) {
      return title;
    }
    Kind around = recogniser.document(page, Titles.of(page, outline, -1), outline.lead(-1));
    Heading heading = outline.headings.get(title);
    boolean entry = recogniser.heading(page, heading, outline.lead(title), around) != null;
    return entry ? -1 : title;
  }

  /**
   * Whether the heading is a section of the document and so does not title it. The only one of
   * level 1 titles what has no other title, even if there is a section of that name.
   */
  private boolean isSection(Page page, Outline outline, int title, Kind whole) {
    Optional<SectionSpec> spec =
        SectionFinder.spec(whole, Optional.empty(), outline.headings.get(title));
    boolean sole = outline.level(title) == 1 && outline.isOnly(title);
    return spec.isPresent()
        && (spec.get().isMarked() || !sole || Titles.inFrontMatter(page).isPresent());
  }

  /**
   * Finds the kinds of headings; one without text opens no entry.
   *
   * @param known the heading whose kind is known already, or -1
   */
  private void recognise(Page page, Outline outline, Kind[] recognised, Kind whole, int known) {
    Kind[] parents = new Kind[7];
    Arrays.fill(parents, whole);
    for (int i = 0; i < recognised.length; i++) {
      Heading heading = outline.headings.get(i);
      Kind parent = parents[heading.level() - 1];
      if (i != known && heading.hasText()) {
        recognised[i] = recogniser.heading(page, heading, outline.lead(i), parent);
      }
      Kind here = recognised[i] == null ? parent : recognised[i];
      Arrays.fill(parents, heading.level(), parents.length, here);
    }
  }

  private Entry wholeDocument(Kind kind, Page page, Outline outline, Kind[] recognised, int title) {
    Span span = new Span(0, outline.document.lines().length());
    return new Entry(
        kind,
        outline.document,
        title >= 0 ? Optional.of(outline.headings.get(title)) : Optional.empty(),
        title >= 0 ? outline.id(title) : outline.document.path(),
        Titles.of(page, outline, title),
        title >= 0 || Titles.isGiven(page),
        span,
        sections(kind, outline, recognised, title + 1, span.end()),
        outline.lead(title));
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
        true,
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

  /**
   * The headings from {@code from} on that lie before {@code end} and in no entry of their own. One
   * without text is a section only if it says so by its class or its level.
   */
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
        Heading heading = outline.headings.get(i);
        Optional<SectionSpec> spec = SectionFinder.spec(kind, sections.find(within), heading);
        if (spec.isPresent() || heading.hasText()) {
          int sectionEnd = sectionEnd(outline, recognised, i, end);
          within = sections.add(outline.index(i), spec, sectionEnd, within);
        }
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
