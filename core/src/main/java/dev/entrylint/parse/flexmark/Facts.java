package dev.entrylint.parse.flexmark;

import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The facts of one text while they are collected. */
final class Facts {

  public final List<HeadingSyntax> headings = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();
  public final List<IdMark> ids = new ArrayList<>();
  public final List<Reference> references = new ArrayList<>();
  public final List<LabelUse> labelUses = new ArrayList<>();
  final List<LabelDefinition> labels = new ArrayList<>();
  public final List<Comment> comments = new ArrayList<>();
  public final List<Fence> fences = new ArrayList<>();

  Syntax syntax(LineTable lines, Optional<FrontMatter> frontMatter) {
    return new Syntax(
        lines,
        frontMatter,
        inOrder(headings, HeadingSyntax::span),
        List.of(),
        inOrder(blocks, Block::span),
        inOrder(ids, IdMark::span),
        List.of(),
        inOrder(references, Reference::span),
        inOrder(labelUses, LabelUse::span),
        inOrder(labels, LabelDefinition::span),
        inOrder(comments, Comment::span),
        List.of(),
        List.of(),
        List.of(),
        inOrder(fences, Fence::span),
        List.of());
  }

  /** flexmark moves some blocks about, such as definitions before the paragraph they begin. */
  private static <T> List<T> inOrder(List<T> facts, Function<T, Span> span) {
    facts.sort(Comparator.comparingInt(fact -> span.apply(fact).start()));
    return List.copyOf(facts);
  }
}
