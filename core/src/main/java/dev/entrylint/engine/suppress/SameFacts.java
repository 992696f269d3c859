package dev.entrylint.engine.suppress;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Block;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SuspectHeading;
import dev.entrylint.model.SuspectLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether a document is the same when comments were put in, but for these and for where things
 * stand.
 */
record SameFacts(Shift shift) {

  /**
   * Compares them.
   *
   * @param comments how many comments, and texts in front matter, are new
   */
  boolean hold(Document now, Document then, int comments) {
    return isHead(now.frontMatter(), then.frontMatter())
        && then.directives().size() == now.directives().size() + comments
        && all(now.headings(), then.headings(), this::isHeading)
        && all(now.blocks(), others(now.blocks(), then.blocks()), this::isBlock)
        && all(now.anchors(), then.anchors(), this::isAnchor)
        && all(now.references(), then.references(), this::isReference)
        && all(
            now.labelUses(),
            then.labelUses(),
            (one, other) ->
                one.form() == other.form()
                    && one.label().equals(other.label())
                    && one.text().equals(other.text())
                    && shift.leads(one.span(), other.span()))
        && all(
            now.labels(),
            then.labels(),
            (one, other) ->
                one.label().equals(other.label())
                    && one.target().equals(other.target())
                    && shift.leads(one.targetSpan(), other.targetSpan()))
        && all(
            now.generated(),
            then.generated(),
            (one, other) -> one.kind() == other.kind() && shift.leads(one.span(), other.span()))
        && all(now.suspectHeadings(), then.suspectHeadings(), this::isSuspectHeading)
        && all(now.suspectLinks(), then.suspectLinks(), this::isSuspectLink)
        && now.includes().equals(then.includes())
        && all(
            now.fences(),
            then.fences(),
            (one, other) -> one.mark() == other.mark() && shift.leads(one.span(), other.span()))
        && all(
            now.suspectFences(),
            then.suspectFences(),
            (one, other) ->
                one.reason() == other.reason()
                    && one.info().equals(other.info())
                    && shift.leads(one.span(), other.span()))
        && haveAll(now.directives(), then.directives());
  }

  private static <T> boolean all(List<T> now, List<T> then, BiPredicate<T, T> same) {
    if (now.size() != then.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!same.test(now.get(i), then.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isHead(Optional<FrontMatter> now, Optional<FrontMatter> then) {
    if (now.isEmpty() || then.isEmpty()) {
      return now.isEmpty() && then.isEmpty();
    }
    return now.get().format() == then.get().format()
        && (now.get().text().equals(then.get().text()) || shift.changes(now.get().span()))
        && shift.leads(now.get().span(), then.get().span());
  }

  private boolean isHeading(Heading now, Heading then) {
    return now.level() == then.level()
        && now.title().equals(then.title())
        && now.label().equals(then.label())
        && now.attributes().id().equals(then.attributes().id())
        && now.attributes().classes().equals(then.attributes().classes())
        && now.attributes().pairs().equals(then.attributes().pairs())
        && now.nested() == then.nested()
        && shift.leads(now.titleSpan(), then.titleSpan());
  }

  /** Blocks without those that are nothing but a comment which was put in. */
  private List<Block> others(List<Block> now, List<Block> then) {
    List<Block> left = new ArrayList<>();
    int i = 0;
    for (Block each : then) {
      boolean known = i < now.size() && isBlock(now.get(i), each);
      i += known ? 1 : 0;
      boolean text =
          each.kind() != Block.Kind.COMMENT
              && each.kind() != Block.Kind.HTML
              && each.kind() != Block.Kind.OTHER
              && each.kind() != Block.Kind.LINK_DEFINITION;
      if (known || text || !shift.isAdded(each.span())) {
        left.add(each);
      }
    }
    return left;
  }

  private boolean isBlock(Block now, Block then) {
    return now.kind() == then.kind()
        && now.items() == then.items()
        && shift.leads(now.span(), then.span());
  }

  private boolean isAnchor(Anchor now, Anchor then) {
    return now.id().equals(then.id())
        && now.kind() == then.kind()
        && now.heading() == then.heading()
        && shift.leads(now.span(), then.span());
  }

  private boolean isReference(Reference now, Reference then) {
    return now.form() == then.form()
        && now.image() == then.image()
        && now.target().equals(then.target())
        && now.text().equals(then.text())
        && now.label().equals(then.label())
        && shift.leads(now.targetSpan(), then.targetSpan());
  }

  private boolean isSuspectHeading(SuspectHeading now, SuspectHeading then) {
    return now.reason() == then.reason()
        && now.title().equals(then.title())
        && now.marks() == then.marks()
        && shift.leads(now.span(), then.span());
  }

  private boolean isSuspectLink(SuspectLink now, SuspectLink then) {
    return now.reason() == then.reason()
        && now.target().equals(then.target())
        && shift.leads(now.span(), then.span());
  }

  /** Whether what spoke to us still does, at most to more effect. */
  private boolean haveAll(List<Directive> now, List<Directive> then) {
    int i = 0;
    for (Directive each : now) {
      while (i < then.size() && !isDirective(each, then.get(i))) {
        i++;
      }
      if (i++ == then.size()) {
        return false;
      }
    }
    return true;
  }

  private boolean isDirective(Directive now, Directive then) {
    boolean same = now.name().equals(then.name()) && now.inFrontMatter() == then.inFrontMatter();
    return same
        && (now.inFrontMatter()
            || shift.leads(now.span(), then.span())
                && (now.arguments().equals(then.arguments()) || shift.isAdded(then.span())));
  }
}
