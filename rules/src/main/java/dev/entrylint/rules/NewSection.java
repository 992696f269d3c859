package dev.entrylint.rules;

import dev.entrylint.convention.Layout;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Arrangement;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.entry.SectionHeading;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * A section that an entry lacks, for its place: in the order that its kind declares, before what
 * closes the entry.
 *
 * @param arrangement where it is to be
 */
public record NewSection(RuleContext context, Arrangement arrangement, SectionSpec spec) {

  /**
   * An edit that adds it.
   *
   * @param body what stands under its heading; may be empty
   */
  public Optional<TextEdit> with(String body) {
    return new SectionHeading(
            Corpus.of(context.corpus()),
            context::text,
            arrangement.entry(),
            arrangement.outer(),
            spec)
        .written()
        .flatMap(
            heading ->
                added(heading, body).filter(edit -> isSeen(edit.span().start(), heading.level())));
  }

  private Optional<TextEdit> added(SectionHeading.Written heading, String body) {
    Document document = arrangement.entry().document();
    String text = context.text(document);
    String line = LineEnds.of(text);
    String section = (heading.text() + (body.isEmpty() ? "" : "\n\n" + body)).replace("\n", line);
    Optional<Integer> next = next().or(() -> inner(heading.level()));
    if (next.isPresent()) {
      return Optional.of(new TextEdit(document.path(), Span.at(next.get()), section + line + line));
    }
    List<Block> blocks = blocks();
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int end = blocks.get(blocks.size() - 1).span().end();
    return Optional.of(new TextEdit(document.path(), Span.at(end), line + line + section));
  }

  /**
   * Whether a heading at {@code place} is looked for: it would lie in what is to have the section,
   * not in one of its other sections.
   */
  private boolean isSeen(int place, int level) {
    Optional<Section> around = Optional.empty();
    for (Section section : arrangement.entry().sections()) {
      if (section.heading().span().start() < place) {
        around = Optional.of(section);
      }
    }
    while (around.isPresent() && around.get().heading().level() >= level) {
      around = around.get().within();
    }
    return spec.isMarked() || around.equals(arrangement.outer());
  }

  /** Where that begins before which it stands; empty if it stands behind all. */
  private Optional<Integer> next() {
    Layout layout = arrangement.layout();
    int rank = layout.order().indexOf(spec.name());
    for (Section section : arrangement.sections()) {
      Optional<SectionSpec> other = EntryConventions.spec(section);
      if (section.within().equals(arrangement.outer()) && other.isPresent()) {
        boolean later = rank >= 0 && layout.order().indexOf(other.get().name()) > rank;
        if (later || other.get().last() && !spec.last()) {
          return Optional.of(section.heading().span().start());
        }
      }
    }
    List<Block> blocks = blocks();
    Optional<Block> closing = arrangement.entry().lastShown();
    return EntryConventions.kind(arrangement.entry()).end().isPresent()
            && closing.isPresent()
            && closing.get().kind() == Block.Kind.THEMATIC_BREAK
            && blocks.contains(closing.get())
        ? Optional.of(closing.get().span().start())
        : Optional.empty();
  }

  /** Where the first entry within begins that a heading of that level would be a part of. */
  private Optional<Integer> inner(int level) {
    Entry entry = arrangement.entry();
    Span around = arrangement.outer().map(Section::span).orElse(entry.span());
    return context.corpus().entries().of(entry.document()).stream()
        .filter(each -> each != entry && around.contains(each.span()))
        .filter(each -> each.heading().filter(own -> own.level() < level).isPresent())
        .map(each -> each.span().start())
        .min(Integer::compare);
  }

  private List<Block> blocks() {
    Entry entry = arrangement.entry();
    return arrangement.outer().map(Section::blocks).orElseGet(entry::blocks);
  }
}
