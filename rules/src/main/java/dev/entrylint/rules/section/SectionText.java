package dev.entrylint.rules.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.LineEnds;
import java.util.List;
import java.util.Optional;

/** The lines of sections, without what closes their entry, for edits of sections as a whole. */
record SectionText(String path, String text, Entry entry) {

  static SectionText of(RuleContext context, Entry entry) {
    String text = context.text(context.document());
    return new SectionText(context.document().path(), text, entry);
  }

  /** From the heading of {@code section} to the next one, or to what closes the entry. */
  Span span(Section section) {
    int end = section.span().end();
    Optional<Block> closing = entry.lastShown();
    boolean closed =
        EntryConventions.kind(entry).end().isPresent()
            && closing.filter(each -> each.kind() == Block.Kind.THEMATIC_BREAK).isPresent()
            && section.span().contains(closing.get().span());
    return new Span(
        section.heading().span().start(), closed ? closing.orElseThrow().span().start() : end);
  }

  /** An edit that takes {@code section} out. */
  TextEdit removal(Section section) {
    Span span = span(section);
    if (span.end() < text.length()) {
      return new TextEdit(path, span, "");
    }
    int start = text.substring(0, span.start()).stripTrailing().length();
    boolean line = text.stripTrailing().length() < text.length();
    return new TextEdit(path, new Span(start, span.end()), line ? LineEnds.of(text) : "");
  }

  /** Edits that put {@code section} where {@code place} is, the beginning of a line or the end. */
  List<Edit> move(Section section, int place) {
    String line = LineEnds.of(text);
    String moved = span(section).of(text).stripTrailing();
    if (place < text.length()) {
      return List.of(removal(section), new TextEdit(path, Span.at(place), moved + line + line));
    }
    int end = text.stripTrailing().length();
    TextEdit added = new TextEdit(path, new Span(end, text.length()), line + line + moved + line);
    return List.of(removal(section), added);
  }
}
