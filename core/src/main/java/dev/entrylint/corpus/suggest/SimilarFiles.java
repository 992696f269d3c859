package dev.entrylint.corpus.suggest;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.link.Targets;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was probably meant by a path at which there is no file: a document of that name in another
 * folder, or one of a like name in the same. Made when it is first asked for.
 */
final class SimilarFiles {

  private static final int MOST_COMPARED = 1000;

  /**
   * A document by its name, without folder and ending, which all have: they would make any two
   * alike.
   */
  private record Named(String name, String path) {}

  private final Routing routing;
  private final Lazy<MissedFragments> missed;
  private final Map<String, List<String>> found = new ConcurrentHashMap<>();
  private final Lazy<Names> names;

  /**
   * @param missed says for which paths files of a like name are sought
   */
  SimilarFiles(List<Document> documents, Routing routing, Lazy<MissedFragments> missed) {
    this(routing, missed, new Lazy<>(() -> new Names(documents, routing)));
  }

  private SimilarFiles(Routing routing, Lazy<MissedFragments> missed, Lazy<Names> names) {
    this.missed = missed;
    this.routing = routing;
    this.names = names;
  }

  /** Those of a corpus whose documents have the same paths. */
  SimilarFiles after(Lazy<MissedFragments> lost) {
    return new SimilarFiles(routing, lost, names);
  }

  /** The likeliest first. */
  List<String> of(String missing, int most) {
    List<String> similar = found.computeIfAbsent(missing, this::search);
    if (similar.size() <= most) {
      return similar;
    }
    // Files of one name in many folders are too many to be meant.
    return isOfOneName(missing, similar) ? List.of() : similar.subList(0, most);
  }

  /** Whether the files are called as the missing one is. */
  private boolean isOfOneName(String missing, List<String> similar) {
    return name(similar.get(0)).equals(name(withoutSlash(missing)));
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** What is like {@code missing}, which may be there though a link does not lead to it. */
  private List<String> search(String missing) {
    List<String> similar = searchAll(missing);
    return similar.contains(missing)
        ? similar.stream().filter(path -> !path.equals(missing)).toList()
        : similar;
  }

  private List<String> searchAll(String missing) {
    String path = withoutSlash(missing);
    Names all = names.get();
    String name = name(path);
    List<String> same = all.byName.getOrDefault(name, List.of());
    if (!same.isEmpty() && !isIndex(name)) {
      return Collections.unmodifiableList(same);
    }
    if (!missed.get().sought().hasPath(missing)) {
      return List.of();
    }
    List<Named> beside = all.byFolder.getOrDefault(Targets.folder(path), List.of());
    return beside.size() <= MOST_COMPARED ? nearest(name, beside) : List.of();
  }

  private static List<String> nearest(String name, List<Named> files) {
    String digits = digits(name);
    Map<String, String> byName = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Named file : files) {
      if (NearMiss.canBeNear(name, file.name)
          && byName.putIfAbsent(file.name, file.path) == null
          && digits(file.name).equals(digits)) {
        names.add(file.name);
      }
    }
    List<String> near = new ArrayList<>();
    for (String each : NearMiss.nearest(name, names, MOST_COMPARED)) {
      near.add(byName.get(each));
    }
    return near;
  }

  /** Whether the page of that name stands for its folder, as every folder may have one. */
  private boolean isIndex(String name) {
    for (String index : routing.indexes()) {
      if (Targets.fold(index).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The documents, by path in each list. */
  private static final class Names {
    final Map<String, List<String>> byName = new HashMap<>();
    final Map<String, List<Named>> byFolder = new HashMap<>();

    Names(List<Document> documents, Routing routing) {
      List<String> paths = new ArrayList<>(documents.size());
      for (Document document : documents) {
        paths.add(document.path());
      }
      paths.sort(null);
      for (String path : paths) {
        String name = name(path, routing);
        byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(path);
        byFolder
            .computeIfAbsent(Targets.folder(path), any -> new ArrayList<>())
            .add(new Named(name, path));
      }
    }
  }

  /** A number is seldom misspelled: {@code eip-20} is not what {@code eip-2} was meant to be. */
  private static String digits(String name) {
    StringBuilder digits = new StringBuilder(0);
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        digits.append(name.charAt(i));
      }
    }
    return digits.toString();
  }

  private String name(String path) {
    return name(path, routing);
  }

  private static String name(String path, Routing routing) {
    return Targets.fold(Targets.name(routing.stem(path)));
  }
}
