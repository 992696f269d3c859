package dev.entrylint.cli.lsp.root;

import dev.entrylint.cli.lsp.text.FileUris;
import java.util.List;
import java.util.Optional;

/**
 * All corpora that can be read, as they are at one moment.
 *
 * @param all in the order of the workspace
 */
public record Moments(List<Moment> all) {

  /** A file in a corpus that it lies in, by its path there, whether it is there or not. */
  public record Place(Moment moment, String path) {}

  /** Those of {@code turns}, which are read now if they were not yet. */
  public static Moments of(List<Turn> turns) {
    return new Moments(turns.stream().flatMap(each -> each.moment().stream()).toList());
  }

  /** The file that {@code uri} means, in the innermost corpus that it lies in. */
  public Optional<Place> owner(String uri) {
    Place innermost = null;
    for (Moment each : all) {
      Optional<String> path = path(each, uri);
      if (path.isPresent()
          && (innermost == null || path.get().length() < innermost.path().length())) {
        innermost = new Place(each, path.get());
      }
    }
    return Optional.ofNullable(innermost);
  }

  /** The way from the root of {@code moment} to the file that {@code uri} means, if it is below. */
  public static Optional<String> path(Moment moment, String uri) {
    return FileUris.path(uri).flatMap(moment.root()::path);
  }
}
