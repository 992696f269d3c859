package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was probably meant by a path at which there is no file: a document of that name in another
 * folder, or one of a like name in the same. Made when it is first asked for.
 */
final class SimilarFiles {

  private static final int MOST_COMPARED = 1000;

  private final List<Document> documents;
  private final Routing routing;
  private Map<String, List<String>> byName;
  private Map<String, List<String>> byFolder;

  SimilarFiles(List<Document> documents, Routing routing) {
    this.documents = documents;
    this.routing = routing;
  }

  /** The likeliest first. */
  synchronized List<String> of(String path, int most) {
    if (byName == null) {
      collect();
    }
    List<String> same = byName.getOrDefault(name(path), List.of());
    if (!same.isEmpty()) {
      return same.size() <= most ? same : List.of(); // too many to be meant
    }
    List<String> beside = byFolder.getOrDefault(Targets.folder(path), List.of());
    return beside.size() <= MOST_COMPARED ? nearest(name(path), beside, most) : List.of();
  }

  /** Names are compared alone: folder and ending, which all have, would make any two alike. */
  private List<String> nearest(String name, List<String> paths, int most) {
    Map<String, String> byName = new LinkedHashMap<>();
    paths.forEach(path -> byName.putIfAbsent(name(path), path));
    return NearMiss.nearest(name, byName.keySet(), MOST_COMPARED).stream()
        .filter(near -> digits(near).equals(digits(name)))
        .limit(most)
        .map(byName::get)
        .toList();
  }

  private void collect() {
    byName = new HashMap<>();
    byFolder = new HashMap<>();
    for (String path : documents.stream().map(Document::path).sorted().toList()) {
      byName.computeIfAbsent(name(path), name -> new ArrayList<>(1)).add(path);
      byFolder.computeIfAbsent(Targets.folder(path), folder -> new ArrayList<>()).add(path);
    }
  }

  /** A number is seldom misspelled: {@code eip-20} is not what {@code eip-2} was meant to be. */
  private static String digits(String path) {
    StringBuilder digits = new StringBuilder();
    path.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
    return digits.toString();
  }

  private String name(String path) {
    return Places.fold(Targets.name(routing.stem(path)));
  }
}
