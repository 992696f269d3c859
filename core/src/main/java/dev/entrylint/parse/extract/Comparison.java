package dev.entrylint.parse.extract;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Block;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Position;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where two readers read one text differently: a second opinion for the facts of a corpus. */
public final class Comparison {

  /** What a difference is about. */
  public enum Fact {
    FRONT_MATTER,
    HEADING,
    BLOCK,
    ID,
    REFERENCE,
    LABEL_USE,
    LABEL,
    COMMENT,
    FENCE
  }

  /**
   * One fact that the readers do not share.
   *
   * @param position where it begins
   * @param first what the first reader says, in words; empty when it finds no such fact there
   * @param second what the second reader says
   */
  public record Difference(
      Fact fact, Position position, Optional<String> first, Optional<String> second) {}

  /**
   * A fact in words: equal words at one place are the same fact, unless the {@code places} within
   * it differ.
   */
  private record Said(int offset, String words, List<Optional<Span>> places) {}

  private final LineTable lines;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(LineTable lines) {
    this.lines = lines;
  }

  /**
   * The differences between what {@code first} and {@code second} make of {@code file}, in the
   * order of the text.
   *
   * @throws dev.entrylint.model.MalformedTextException if the file is not UTF-8
   * @throws dev.entrylint.parse.UnreadableSyntaxException if one of the readers cannot read it
   */
  public static List<Difference> compare(
      SourceFile file, Reader first, Reader second, SyntaxRules rules) {
    return compare(first.read(file, rules), second.read(file, rules));
  }

  /** The differences between two readings of the same text, in the order of the text. */
  public static List<Difference> compare(Syntax first, Syntax second) {
    Comparison comparison = new Comparison(first.lines());
    for (Fact fact : Fact.values()) {
      comparison.merge(fact, said(fact, first), said(fact, second));
    }
    comparison.differences.sort(
        Comparator.comparingInt((Difference each) -> each.position().line())
            .thenComparingInt(each -> each.position().column()));
    return List.copyOf(comparison.differences);
  }

  /** Walks along both lists, each in the order of the text, and pairs what begins together. */
  private void merge(Fact fact, List<Said> first, List<Said> second) {
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      int order = order(first, i, second, j);
      if (order < 0) {
        add(fact, Optional.of(first.get(i++)), Optional.empty());
      } else if (order > 0) {
        add(fact, Optional.empty(), Optional.of(second.get(j++)));
      } else {
        Said mine = first.get(i++);
        Said theirs = second.get(j++);
        if (!mine.equals(theirs)) {
          boolean placed = mine.words().equals(theirs.words());
          add(
              fact,
              Optional.of(placed ? withPlaces(mine) : mine),
              Optional.of(placed ? withPlaces(theirs) : theirs));
        }
      }
    }
  }

  /** The same that says where in the text its parts are, of which the readers do not agree. */
  private Said withPlaces(Said said) {
    StringBuilder words = new StringBuilder(said.words());
    for (Optional<Span> place : said.places()) {
      words.append(place.map(span -> " at " + position(span)).orElse(" nowhere"));
    }
    return new Said(said.offset(), words.toString(), said.places());
  }

  private String position(Span span) {
    Position start = lines.position(span.start());
    return start.line() + ":" + start.column() + "+" + span.length();
  }

  /** Which of the two facts comes first in the text; a list that has ended comes last. */
  private static int order(List<Said> first, int i, List<Said> second, int j) {
    if (i == first.size()) {
      return 1;
    }
    if (j == second.size()) {
      return -1;
    }
    return Integer.compare(first.get(i).offset(), second.get(j).offset());
  }

  private void add(Fact fact, Optional<Said> first, Optional<Said> second) {
    int offset = first.or(() -> second).orElseThrow().offset();
    differences.add(
        new Difference(
            fact, lines.position(offset), first.map(Said::words), second.map(Said::words)));
  }

  /** The ids that are written; uses of footnotes, which the scanner alone tells, are none. */
  private static List<IdMark> written(Syntax syntax) {
    return syntax.ids().stream()
        .filter(id -> id.kind() != Anchor.Kind.FOOTNOTE && id.span().start() < id.span().end())
        .map(id -> isOfBlock(id) ? new IdMark(id.id(), Anchor.Kind.ATTRIBUTE, id.span()) : id)
        .toList();
  }

  /** Whether only the scanner tells that {@code id} is that of something of its own kind. */
  private static boolean isOfBlock(IdMark id) {
    return id.kind() == Anchor.Kind.CODE || id.kind() == Anchor.Kind.CONTENTS;
  }

  /** Blocks and headings are compared by line, since readers differ in what indents a block. */
  private static List<Said> said(Fact fact, Syntax syntax) {
    return switch (fact) {
      case FRONT_MATTER ->
          say(
              syntax.frontMatter().stream().toList(),
              each -> each.span(),
              each -> each.format() + " " + quote(each.text()));
      case HEADING ->
          say(
              syntax.headings(),
              each -> line(each.span(), syntax),
              Comparison::words,
              each -> List.of(each.attributes().idSpan()));
      case BLOCK -> say(syntax.blocks(), each -> line(each.span(), syntax), Comparison::words);
      case ID ->
          say(
              written(syntax),
              IdMark::span,
              each -> each.kind() + " " + quote(each.id()),
              each -> List.of(Optional.of(each.span())));
      case REFERENCE ->
          say(
              syntax.references(),
              each -> each.span(),
              each ->
                  each.form()
                      + (each.image() ? " image " : " ")
                      + quote(each.target())
                      + " "
                      + quote(each.text()),
              each -> List.of(each.pathSpan(), each.fragmentSpan()));
      case LABEL_USE ->
          say(
              syntax.labelUses(),
              each -> each.span(),
              each -> each.form() + (each.image() ? " image " : " ") + quote(each.label()));
      case LABEL ->
          say(
              syntax.labels(),
              each -> each.span(),
              each -> quote(each.label()) + " -> " + quote(each.target()),
              each -> List.of(Optional.of(each.targetSpan())));
      case COMMENT -> say(syntax.comments(), Comment::span, each -> quote(each.text()));
      case FENCE ->
          say(
              syntax.fences(),
              each -> each.span(),
              each -> each.mark() + " to line " + syntax.lines().line(each.span().end()));
    };
  }

  private static Span line(Span span, Syntax syntax) {
    LineTable lines = syntax.lines();
    return Span.at(lines.start(lines.line(span.start())));
  }

  private static String words(Block block) {
    return block.kind() + (block.items() > 0 ? " of " + block.items() : "");
  }

  private static String words(HeadingSyntax heading) {
    StringBuilder words = new StringBuilder("level ").append(heading.level());
    words.append(' ').append(quote(heading.title()));
    Attributes attributes = heading.attributes();
    attributes.id().ifPresent(id -> words.append(" #").append(id));
    attributes.classes().forEach(name -> words.append(" .").append(name));
    return words.toString();
  }

  private static <T> List<Said> say(
      List<T> facts, Function<T, Span> span, Function<T, String> words) {
    return say(facts, span, words, fact -> List.of());
  }

  private static <T> List<Said> say(
      List<T> facts,
      Function<T, Span> span,
      Function<T, String> words,
      Function<T, List<Optional<Span>>> places) {
    return facts.stream()
        .map(fact -> new Said(span.apply(fact).start(), words.apply(fact), places.apply(fact)))
        .toList();
  }

  /** {@code text} between quotation marks, on one line. */
  private static String quote(String text) {
    return '"' + text.replace("\r", "\\r").replace("\n", "\\n") + '"';
  }
}
