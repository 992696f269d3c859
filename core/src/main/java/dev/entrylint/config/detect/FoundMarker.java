package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.RendererMarker;
import dev.entrylint.renderer.RendererMarker.LanguageKeys;
import dev.entrylint.renderer.SiteDraft;
import dev.entrylint.renderer.SiteReader;
import dev.entrylint.renderer.SiteSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file or folder that has a name of {@code marker}, and what its lines say of the renderer. */
record FoundMarker(RendererMarker marker, MarkerFile file) {

  /** That at {@code path}, if it is there and is what it seems to be. */
  static Optional<FoundMarker> of(RendererMarker marker, FileTree files, String path) {
    Optional<MarkerFile> file = MarkerFile.of(files, path);
    boolean proved =
        file.isPresent()
            && (marker.proof().isEmpty() || file.get().value(marker.proof()).isPresent())
            && (marker.words().isEmpty() || marker.words().stream().anyMatch(file.get()::mentions));
    return proved ? Optional.of(new FoundMarker(marker, file.get())) : Optional.empty();
  }

  /** Whether the file can be read as data; otherwise single lines of it may say something. */
  private boolean isData(SiteReader.Source source) {
    return marker.isRead() && !source.own().fields().isEmpty();
  }

  /**
   * What the file and those beside it say of the site.
   *
   * @param source those files
   */
  SiteSettings site(SiteReader.Source source, Collection<String> known) {
    SiteDraft draft =
        isData(source)
            ? new SiteDraft(marker.dialect(), marker.folders(), known)
            : new SiteDraft(dialect(known), folders(), known);
    marker.reader().read(source, draft);
    return draft.settings();
  }

  /** The dialect with the options that the file speaks for, of those that are {@code known}. */
  String dialect(Collection<String> known) {
    String dialect = marker.dialect();
    for (RendererMarker.Hint hint : marker.hints()) {
      String more = dialect + "+" + hint.option();
      if (file.mentions(hint.word()) && known.contains(more)) {
        dialect = more;
      }
    }
    return dialect;
  }

  /** The folders in which paths are looked up, seen from that of the file. */
  List<String> folders() {
    RendererMarker.Key key = marker.pages();
    Optional<String> said =
        key.map().isEmpty() ? file.value(key.name()) : file.value(key.map(), key.name());
    List<String> all = new ArrayList<>(marker.folders());
    said.ifPresent(folder -> all.set(0, folder));
    return all;
  }

  /** The languages of the site that have folders of their own, as single lines of the file say. */
  Languages languages(SiteReader.Source source) {
    LanguageKeys keys = marker.languages(); // one object says none: Java links equals at run time
    return keys == LanguageKeys.NONE || isData(source) ? Languages.NONE : Languages.of(keys, file);
  }

  /** What paths and labels may be besides what they always may, as single lines of the file say. */
  Set<PathForm> forms(SiteReader.Source source) {
    return !isData(source) && marker.plugins().stream().anyMatch(file::mentions)
        ? Set.of(PathForm.PLUGIN_LABELS)
        : Set.of();
  }
}
