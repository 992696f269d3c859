package dev.entrylint.parse.scan.text;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.SuspectFence;
import dev.entrylint.model.SuspectHeading;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.NoteSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.TitlePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers the facts of one text, in whatever order they are met. */
public final class Facts {

  public final List<HeadingSyntax> headings = new ArrayList<>();
  final List<HeadingSyntax> texts = new ArrayList<>(0);
  public final List<Reference> references = new ArrayList<>();
  public final List<LabelUse> labelUses = new ArrayList<>();
  public final List<IdMark> ids = new ArrayList<>();
  final List<NoteSyntax> notes = new ArrayList<>(0);
  public final List<Comment> comments = new ArrayList<>();
  public final List<SuspectHeading> nearHeadings = new ArrayList<>(0);
  public final List<String> includes = new ArrayList<>(0);
  public final List<Fence> fences = new ArrayList<>(0);
  public final List<SuspectFence> looseFences = new ArrayList<>(0);
  public Optional<FrontMatter> frontMatter = Optional.empty();

  private final Source source;

  public Facts(Source source) {
    this.source = source;
  }

  public void addId(String id, Anchor.Kind kind, int start, int end) {
    ids.add(new IdMark(id, kind, source.span(start, end)));
  }

  /** Adds the id that an attribute list in {@code text} has, unless it is empty. */
  public void addAttributeId(LeafText text, int start, int end) {
    if (start < end) {
      addId(text.string(start, end), Anchor.Kind.ATTRIBUTE, text.origin(start), text.origin(end));
    }
  }

  public void addNote(String label, int start, int end) {
    notes.add(new NoteSyntax(label, source.span(start, end)));
  }

  /** Adds what is no heading and has an id made of {@code parts}; {@code span} is its place. */
  public void addText(List<TitlePart> parts, String raw, Span span) {
    texts.add(new HeadingSyntax(1, parts, raw, Attributes.NONE, span, span, true));
  }

  public Syntax toSyntax(List<Block> blocks, List<LabelDefinition> labels) {
    return new Syntax(
        source.lineTable(),
        frontMatter,
        inOrder(headings, HeadingSyntax::span),
        List.copyOf(texts),
        List.copyOf(blocks),
        inOrder(ids, IdMark::span),
        List.copyOf(notes),
        inOrder(references, Reference::span),
        inOrder(labelUses, LabelUse::span),
        inOrder(labels, LabelDefinition::span),
        inOrder(comments, Comment::span),
        List.copyOf(nearHeadings),
        List.copyOf(includes),
        List.copyOf(fences),
        inOrder(looseFences, SuspectFence::span));
  }

  /** The facts in the order of the text. Most are met so; an image in a link is met before it. */
  private static <T> List<T> inOrder(List<T> facts, Function<T, Span> span) {
    int before = 0;
    for (T fact : facts) {
      int start = span.apply(fact).start();
      if (start < before) {
        facts.sort(Comparator.comparingInt(each -> span.apply(each).start()));
        break;
      }
      before = start;
    }
    return List.copyOf(facts);
  }
}
