package dev.entrylint.engine.known;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where entries were when a list was made, as far as the list tells. */
final class ListedPlaces implements EntryPlaces {

  private record Place(String path, String entry) {}

  private final Set<String> paths = new HashSet<>();
  private final Set<String> loose = new HashSet<>();
  private final Set<Place> places = new HashSet<>();

  ListedPlaces(List<KnownFinding> list) {
    for (KnownFinding each : list) {
      paths.add(each.path());
      if (each.entry().isPresent()) {
        places.add(new Place(each.path(), each.entry().get()));
      } else {
        loose.add(each.path());
      }
    }
  }

  @Override
  public boolean exists(String path) {
    return paths.contains(path);
  }

  @Override
  public boolean holds(String path, String entry) {
    return places.contains(new Place(path, entry));
  }

  @Override
  public boolean hasLooseText(String path) {
    return loose.contains(path);
  }
}
