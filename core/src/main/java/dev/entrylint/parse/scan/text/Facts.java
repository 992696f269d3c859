package dev.entrylint.parse.scan.text;

import dev.entrylint.base.Order;
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
import dev.entrylint.model.SuspectLink;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.NoteSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.TitlePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts of one text while it is read: both passes add to them, in whatever order they are met.
 */
public final class Facts {

  /** The headings, also those in containers. */
  public final List<HeadingSyntax> headings = new ArrayList<>();

  final List<HeadingSyntax> texts = new ArrayList<>(0);

  /** Links, images and whatever else names a target. */
  public final List<Reference> references = new ArrayList<>();

  /** Uses of labels that nothing defines. */
  public final List<LabelUse> labelUses = new ArrayList<>();

  /** What makes an id, headings and terms apart. */
  public final List<IdMark> ids = new ArrayList<>();

  final List<NoteSyntax> notes = new ArrayList<>(0);

  /** The comments of HTML and JSX. */
  public final List<Comment> comments = new ArrayList<>();

  /** Lines that look like headings and are none. */
  public final List<SuspectHeading> suspectHeadings = new ArrayList<>(0);

  /** What looks like links and is none. */
  public final List<SuspectLink> suspectLinks = new ArrayList<>(0);

  /** The paths of the files that are included. */
  public final List<String> includes = new ArrayList<>(0);

  /** The code that stands between fences. */
  public final List<Fence> fences = new ArrayList<>(0);

  /** Lines that look like code fences and are none, or are never closed. */
  public final List<SuspectFence> suspectFences = new ArrayList<>(0);

  private Optional<FrontMatter> frontMatter = Optional.empty();

  private final Source source;

  /** Begins without any fact of {@code source}. */
  public Facts(Source source) {
    this.source = source;
  }

  /** The metadata at the head of the text, or the first in its midst, once it has been read. */
  public Optional<FrontMatter> frontMatter() {
    return frontMatter;
  }

  /** Keeps the metadata of the text. */
  public void setFrontMatter(Optional<FrontMatter> frontMatter) {
    this.frontMatter = frontMatter;
  }

  /** Adds what stands at {@code [start, end)} of the source and makes {@code id} an anchor. */
  public void addId(String id, Anchor.Kind kind, int start, int end) {
    ids.add(new IdMark(id, kind, source.span(start, end)));
  }

  /** Adds the id that an attribute list in {@code text} has, unless it is empty. */
  public void addAttributeId(LeafText text, int start, int end) {
    if (start < end) {
      addId(text.string(start, end), Anchor.Kind.ATTRIBUTE, text.origin(start), text.origin(end));
    }
  }

  /** Adds the footnote at {@code [start, end)} of the source. */
  public void addNote(String label, int start, int end) {
    notes.add(new NoteSyntax(label, source.span(start, end)));
  }

  /** Adds what is no heading and has an id made of {@code parts}; {@code span} is its place. */
  public void addText(List<TitlePart> parts, String raw, Span span) {
    texts.add(new HeadingSyntax(1, parts, raw, Attributes.NONE, span, span, true));
  }

  /** Takes from the expression of JSX at {@code [start, end)} of {@code text} what it comments. */
  public void addExpression(LeafText text, int start, int end) {
    byte[] t = text.bytes;
    int first = Bytes.skipSpaces(t, start + 1, end);
    int last = Bytes.trimEnd(t, first, end - 1);
    boolean comment =
        last - first >= 4
            && Bytes.startsWith(t, first, last, "/*")
            && Bytes.startsWith(t, last - 2, last, "*/");
    if (comment) {
      String said = text.string(first + 2, last - 2).strip();
      comments.add(new Comment(said, text.span(start, end)));
    }
  }

  /** All facts, each sort in the order of the text. */
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
        List.copyOf(suspectHeadings),
        inOrder(suspectLinks, SuspectLink::span),
        List.copyOf(includes),
        List.copyOf(fences),
        inOrder(suspectFences, SuspectFence::span));
  }

  /** The facts in the order of the text. Most are met so; an image in a link is met before it. */
  private static <T> List<T> inOrder(List<T> facts, Function<T, Span> span) {
    int before = 0;
    for (T fact : facts) {
      int start = span.apply(fact).start();
      if (start < before) {
        facts.sort(Order.byNumber(each -> span.apply(each).start()));
        break;
      }
      before = start;
    }
    return List.copyOf(facts);
  }
}
