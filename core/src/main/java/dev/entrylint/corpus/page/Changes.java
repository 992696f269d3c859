package dev.entrylint.corpus.page;

import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * In which few documents a corpus differs from one that was made before it, and has the same paths
 * and renderers. What an index knew of the others it may take over, as far as that rests on nothing
 * that changed.
 */
public final class Changes {

  /** Beside one change in so many documents all is made anew, which is as fast. */
  private static final int SHARE = 4;

  /** With more changes than these, too. */
  private static final int MOST = 32;

  /** A document and what it was before. */
  public record Change(Page before, Page now) {}

  private final List<Change> changed;
  private final Document[] gone;

  private Changes(List<Change> changed) {
    this.changed = changed;
    gone = changed.stream().map(each -> each.before.document()).toArray(Document[]::new);
  }

  /** What changed from {@code before} to {@code now}; empty if that is more than some documents. */
  public static Optional<Changes> between(Pages before, Pages now) {
    if (before.size() != now.size()) {
      return Optional.empty();
    }
    int most = Math.min(MOST, Math.max(1, now.size() / SHARE));
    List<Change> changed = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Page was = before.inOrder().get(i);
      Page is = now.inOrder().get(i);
      if (was != is) {
        boolean same =
            was.document().path().equals(is.document().path()) && was.renderer() == is.renderer();
        if (!same || changed.size() == most) {
          return Optional.empty();
        }
        changed.add(new Change(was, is));
      }
    }
    return Optional.of(new Changes(List.copyOf(changed)));
  }

  /** The documents that changed, in the order of the corpus. */
  public List<Change> all() {
    return changed;
  }

  /** Whether {@code document}, of the corpus before, is no longer what it was. */
  public boolean isGone(Document document) {
    // Mostly there is one, and links ask by the hundred thousand.
    for (Document each : gone) {
      if (each == document) {
        return true;
      }
    }
    return false;
  }

  // ---- what others see of a document

  /** Whether addresses of pages, and what is put into which, are the same. */
  public boolean keepAddresses() {
    for (Change each : changed) {
      Document was = each.before.document();
      Document is = each.now.document();
      if (!was.frontMatter().equals(is.frontMatter()) || !was.includes().equals(is.includes())) {
        return false;
      }
    }
    return true;
  }

  /** Whether anchors are the same but for their places: their ids, and the headings they are of. */
  public boolean keepAnchors() {
    for (Change each : changed) {
      Document was = each.before.document();
      Document is = each.now.document();
      boolean same =
          same(
                  was.anchors(),
                  is.anchors(),
                  (one, other) ->
                      one.id().equals(other.id())
                          && one.kind() == other.kind()
                          && one.heading() == other.heading())
              && same(
                  was.headings(),
                  is.headings(),
                  (one, other) ->
                      one.label().equals(other.label())
                          && one.attributes().classes().equals(other.attributes().classes()));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Whether labels are the same that are defined, and those that are used without a definition. */
  public boolean keepLabels() {
    for (Change each : changed) {
      Document was = each.before.document();
      Document is = each.now.document();
      if (!same(was.labels(), is.labels(), Changes::sameLabel)
          || !same(was.labelUses(), is.labelUses(), Changes::sameUse)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameLabel(LabelDefinition one, LabelDefinition other) {
    return one.label().equals(other.label()) && one.target().equals(other.target());
  }

  private static boolean sameUse(LabelUse one, LabelUse other) {
    return one.label().equals(other.label()) && one.form() == other.form();
  }

  private static <T> boolean same(List<T> some, List<T> others, BiPredicate<T, T> same) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same.test(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
