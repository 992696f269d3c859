package dev.entrylint.corpus.suggest;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.base.Workers;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.corpus.link.Resolution.NoSuchFile;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was probably meant by links that lead nowhere, and what of it does not exist. All is looked
 * for when it is first asked for.
 */
public final class Suggestions {

  /** For how many lost targets something near is sought in a run. */
  public static final int MOST_SOUGHT = 1000;

  private final Pages pages;
  private final AnchorIndex anchors;
  private final Lazy<MissedFragments> missed;
  private final UnreadIds unreadIds = new UnreadIds();
  private final NearMisses nearMisses;
  private final OtherDefinitions otherDefinitions;
  private final Map<Renderer, SimilarFiles> similarFiles = new HashMap<>();
  private final NearLabels nearLabels;
  private final MissingFolders missingFolders;
  private final Lazy<List<MissingEntry>> missingEntries;

  /**
   * @param before those of an earlier corpus, whose documents have the same paths and renderers
   */
  public Suggestions(
      Pages pages,
      AnchorIndex anchors,
      LinkIndex links,
      EntryIndex entries,
      FileTree files,
      Workers workers,
      Optional<Suggestions> before) {
    this.pages = pages;
    this.anchors = anchors;
    missed = new Lazy<>(() -> new MissedFragments(pages, anchors, links, MOST_SOUGHT));
    nearMisses = new NearMisses(anchors, unreadIds, missed);
    otherDefinitions = new OtherDefinitions(pages.inOrder(), anchors, missed, workers);
    for (Renderer each : pages.renderers()) {
      similarFiles.put(
          each,
          before.isPresent()
              ? before.get().similarFiles.get(each).after(missed)
              : new SimilarFiles(pages.documents(), each.routing(), missed));
    }
    nearLabels = new NearLabels(pages, anchors);
    missingFolders = new MissingFolders(files);
    missingEntries = new Lazy<>(() -> MissingEntries.of(pages, anchors, links, entries));
  }

  /** Whether ids that come near to {@code missing} are sought: of thousands they are not. */
  public boolean isSought(NoSuchAnchor missing) {
    return missed.get().sought().in(anchors.text(missing.document())).contains(missing.fragment());
  }

  /** Whether files of a name like that of {@code missing} are sought: of thousands they are not. */
  public boolean isSought(NoSuchFile missing) {
    return missed.get().sought().hasPath(missing.path());
  }

  /** What was probably meant by a fragment that names nothing, likeliest first. */
  public List<Definition> nearMisses(NoSuchAnchor missing, int most) {
    return nearMisses.of(missing.document(), missing.fragment(), most);
  }

  /**
   * Where the id that {@code missing} asks for is defined in other texts of the same renderer, once
   * for each document, in the order of the corpus.
   */
  public List<Definition> otherDefinitions(NoSuchAnchor missing) {
    return otherDefinitions.of(missing.fragment(), missing.document());
  }

  /**
   * The heading behind which the id that {@code missing} asks for stands in braces, of which the
   * renderer makes no id.
   */
  public Optional<UnreadId> unreadId(NoSuchAnchor missing) {
    return unreadIds.of(missing.document(), missing.fragment());
  }

  /** The paths of the documents that {@code from} probably meant, likeliest first. */
  public List<String> similarFiles(Document from, NoSuchFile missing, int most) {
    return similarFiles.get(pages.of(from).renderer()).of(missing.path(), most);
  }

  /** Whether any label is defined for {@code document}, in it or in a text that it is a part of. */
  public boolean hasLabels(Document document) {
    return nearLabels.hasAny(document);
  }

  /** The label that is defined for {@code document} and was probably meant by {@code label}. */
  public Optional<String> nearLabel(Document document, String label) {
    return nearLabels.of(document, label);
  }

  /** The first folder on the way to the file that does not exist either. */
  public Optional<String> missingFolder(NoSuchFile missing) {
    return missingFolders.of(missing.path());
  }

  /** The entries that links lead to and that do not exist, those with the most links first. */
  public List<MissingEntry> missingEntries() {
    return missingEntries.get();
  }
}
