package dev.entrylint.parse.witness;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Block;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** What one of our readers says, in the words of {@link Reading}. */
final class ReaderWitness {

  private final Syntax syntax;
  private final String text;
  private final List<String> facts = new ArrayList<>();

  private ReaderWitness(Syntax syntax, String text) {
    this.text = text;
    this.syntax = syntax;
  }

  static Reading read(Reader reader, String text, SyntaxRules features) {
    return read(reader.read(SourceFile.of("a.md", text), features), text);
  }

  static Reading read(Syntax syntax, String text) {
    ReaderWitness witness = new ReaderWitness(syntax, text);
    syntax.blocks().forEach(witness::block);
    syntax.headings().forEach(witness::heading);
    syntax.references().forEach(witness::reference);
    syntax.references().forEach(witness::href);
    syntax.labels().forEach(witness::label);
    syntax.ids().stream().filter(id -> id.kind() != Anchor.Kind.FOOTNOTE).forEach(witness::id);
    syntax.comments().forEach(witness::comment);
    return new Reading(witness.facts);
  }

  private void block(Block block) {
    int first = line(block.span().start());
    int end = block.span().end();
    // Blank lines at the end belong to some blocks only by chance.
    while (end > block.span().start() && Whitespace.is(text.charAt(end - 1))) {
      end--;
    }
    int last = line(end);
    // A comment is HTML to all readers but ours.
    Block.Kind kind = block.kind() == Block.Kind.COMMENT ? Block.Kind.HTML : block.kind();
    facts.add("block " + first + "-" + last + " " + kind);
  }

  private void heading(HeadingSyntax heading) {
    facts.add(
        "heading "
            + line(heading.span().start())
            + (heading.nested() ? " nested" : "")
            + " level "
            + heading.level()
            + " \""
            + heading.title()
            + "\""
            + (heading.raw().isEmpty() ? "" : " " + place(heading.titleSpan())));
  }

  private void reference(Reference reference) {
    if (reference.form() != Reference.Form.HTML) {
      facts.add(
          (reference.image() ? "image " : "link ")
              + place(reference.span())
              + " "
              + reference.form()
              + " <"
              + reference.target()
              + "> \""
              + reference.text()
              + "\"");
    }
  }

  private void href(Reference reference) {
    if (reference.form() == Reference.Form.HTML) {
      int start = reference.targetSpan().start();
      facts.add("href " + start + " " + Reading.fold(reference.target()));
    }
  }

  private void label(LabelDefinition label) {
    facts.add(
        "label "
            + line(label.span().start())
            + " ["
            + Reading.fold(label.label())
            + "] <"
            + label.target()
            + ">");
  }

  private void id(IdMark mark) {
    if (mark.kind() == Anchor.Kind.HTML) {
      facts.add("id " + mark.span().start() + " " + Reading.fold(mark.id()));
    }
  }

  private void comment(Comment comment) {
    facts.add("comment " + place(comment.span()) + " " + Reading.fold(comment.text()));
  }

  private int line(int offset) {
    return syntax.lines().line(offset);
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }
}
