package dev.entrylint.edit.entry;

import dev.entrylint.convention.Kind;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.Recognition;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.edit.heading.AttributeListLayout;
import dev.entrylint.edit.heading.AttributeListLayout.Item;
import dev.entrylint.edit.heading.HeadingLayout;
import dev.entrylint.edit.heading.HeadingLayout.Style;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The heading of a section that an entry lacks, written as other entries of its kind have it, and
 * so deep that it is no entry of its own.
 *
 * @param texts the text of each document
 * @param outer the section that it is to be in; empty for one of the entry itself
 */
public record SectionHeading(
    Corpus corpus,
    Function<Document, String> texts,
    Entry entry,
    Optional<Section> outer,
    SectionSpec spec) {

  private static final int DEEPEST = 6;

  /**
   * How it is written.
   *
   * @param level how deep it is
   */
  public record Written(String text, int level) {}

  /** Its line; nothing if it is not known what makes a heading this section. */
  public Optional<Written> written() {
    Optional<Section> model = model();
    Optional<String> title = title();
    Optional<String> behind =
        spec.className().isEmpty() ? Optional.of("") : classes(model, spec.className().get());
    if (title.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    int level = level(model);
    while (isEntry(title.get(), level)) {
      level++;
      if (level > DEEPEST || spec.level().isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Written("#".repeat(level) + " " + title.get() + behind.get(), level));
  }

  /** Whether some kind takes a heading of that title and level for an entry. */
  private boolean isEntry(String title, int level) {
    for (Kind kind : corpus.conventions().kinds()) {
      Recognition recognition = kind.recognition();
      boolean alike = recognition.level().isEmpty() || recognition.level().getAsInt() == level;
      if (!recognition.wholeDocument()
          && alike
          && spec.className().map(List::of).orElse(List.of()).containsAll(recognition.classes())
          && (recognition.parents().isEmpty()
              || recognition.parents().contains(EntryConventions.kind(entry).name()))
          && recognition.title().filter(pattern -> !pattern.fits(title)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The same section of the first entry of the kind that has it under an agreed title. */
  private Optional<Section> model() {
    for (Entry other : corpus.entries().all()) {
      if (other.kind().equals(entry.kind())) {
        for (Section section : other.sections()) {
          if (EntryConventions.is(section, spec) && isAgreed(other, section)) {
            return Optional.of(section);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isAgreed(Entry other, Section section) {
    return section.heading().hasText()
        && (spec.titles().isEmpty()
            || spec.titles().stream()
                .map(wording -> EntryConventions.name(other, wording.title()))
                .anyMatch(section.heading().title()::equals));
  }

  private Optional<String> title() {
    Optional<String> locale = corpus.conventions().locale(entry.document().path());
    boolean ofLanguages = spec.titles().stream().anyMatch(each -> each.locale().isPresent());
    if (locale.isEmpty() && ofLanguages) {
      return Optional.empty();
    }
    Optional<NamePattern> agreed =
        spec.titles().stream()
            .filter(wording -> wording.holdsIn(locale))
            .map(wording -> wording.title())
            .filter(wording -> EntryConventions.hasName(entry, wording))
            .findFirst();
    if (agreed.isPresent()) {
      return agreed.map(wording -> EntryConventions.name(entry, wording));
    }
    return spec.titles().isEmpty() && spec.isMarked() ? usual() : Optional.empty();
  }

  /** The title that all of several such sections have. */
  private Optional<String> usual() {
    Optional<String> usual = Optional.empty();
    int count = 0;
    for (Entry other : corpus.entries().all()) {
      for (Section section : other.sections()) {
        if (EntryConventions.is(section, spec)) {
          String title = section.heading().title();
          if (usual.isPresent() && !usual.get().equals(title)) {
            return Optional.empty();
          }
          usual = Optional.of(title);
          count++;
        }
      }
    }
    return count > 1 ? usual : Optional.empty();
  }

  private int level(Optional<Section> model) {
    int own = outer.map(Section::heading).or(entry::heading).map(Heading::level).orElse(1);
    if (spec.level().isPresent()) {
      return spec.level().getAsInt();
    }
    return Math.min(
        DEEPEST, model.isPresent() && own == 1 ? model.get().heading().level() : own + 1);
  }

  // ---- what marks it by a class

  private Optional<String> classes(Optional<Section> model, String name) {
    if (model.isPresent()) {
      return copied(model.get().document(), model.get().heading());
    }
    return corpus.writing(entry.document()).headingClass(name).map(list -> " " + list);
  }

  /** All that stands behind the title of {@code heading}, but for an id. */
  private Optional<String> copied(Document document, Heading heading) {
    String text = texts.apply(document);
    HeadingLayout layout = HeadingLayout.of(text, heading);
    if (layout.style() != Style.ATX || layout.list().isEmpty()) {
      return Optional.empty();
    }
    AttributeListLayout list = layout.list().get();
    Span behind = new Span(heading.titleSpan().end(), list.span().end());
    String copied = behind.of(text);
    for (Item item : list.items()) {
      if (item.kind() == AttributeListLayout.Kind.ID) {
        int from = item.span().start() - behind.start();
        int to = item.span().end() - behind.start();
        copied = copied.substring(0, from) + copied.substring(to).stripLeading();
        break;
      }
    }
    return Optional.of(copied);
  }
}
