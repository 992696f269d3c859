package dev.entrylint.base;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The names that lie in the folders of a disk, each listed once. Safe for several threads. */
final class DiskListings {

  private final Function<String, Optional<Path>> folders;
  private final Map<String, Listing> listings = new ConcurrentHashMap<>();

  /**
   * @param folders the folder at a path; empty if it is not to be listed
   */
  DiskListings(Function<String, Optional<Path>> folders) {
    this.folders = folders;
  }

  /** The names in {@code folder}; none if it cannot be listed. */
  Set<String> names(String folder) {
    return listing(folder).names;
  }

  /** Whether each step of {@code path} is among the names in its folder, if that can be listed. */
  boolean haveSpelled(String path) {
    int end = path.length();
    while (end > 0) {
      int slash = path.lastIndexOf('/', end - 1);
      Set<String> names = listing(path.substring(0, Math.max(0, slash))).names;
      if (!names.isEmpty() && !names.contains(path.substring(slash + 1, end))) {
        return false;
      }
      end = slash;
    }
    return true;
  }

  /** The path of what is at {@code path} if case does not matter; empty if there is nothing. */
  Optional<String> inAnyCase(String path) {
    if (path.startsWith("..")) {
      return Optional.empty();
    }
    String found = "";
    for (String step : path.split("/")) {
      String name = listing(found).inAnyCase(step);
      if (name == null) {
        return Optional.empty();
      }
      found = found.isEmpty() ? name : found + "/" + name;
    }
    return Optional.of(found);
  }

  /** The names in {@code folder}; none if it cannot be listed. */
  private Listing listing(String folder) {
    return listings.computeIfAbsent(folder, each -> new Listing(list(each)));
  }

  /** The names in a folder. */
  private static final class Listing {
    final Set<String> names;

    /** Of names with capitals, folded, the first that is in the folder. */
    private final Lazy<Map<String, String>> folded = new Lazy<>(this::foldAll);

    Listing(Set<String> names) {
      this.names = names;
    }

    /** The first of the names that are {@code name} but for their case, or null. */
    String inAnyCase(String name) {
      if (names.contains(name)) {
        return name;
      }
      String fold = fold(name);
      String capital = folded.get().get(fold);
      boolean small = names.contains(fold);
      return capital != null && (!small || capital.compareTo(fold) < 0)
          ? capital
          : small ? fold : null;
    }

    private Map<String, String> foldAll() {
      Map<String, String> first = new HashMap<>();
      for (String each : names) {
        String fold = fold(each);
        if (!fold.equals(each)) {
          first.merge(fold, each, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
      }
      return first;
    }

    /** What is the same for names that {@link String#equalsIgnoreCase} takes for one. */
    private static String fold(String name) {
      StringBuilder folded = new StringBuilder(name.length());
      name.codePoints()
          .forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
      return folded.toString();
    }
  }

  private Set<String> list(String folder) {
    Set<String> names = new HashSet<>();
    Optional<Path> listed;
    try {
      listed = folders.apply(folder);
    } catch (InvalidPathException impossible) {
      return Set.of();
    }
    if (listed.isEmpty()) {
      return Set.of();
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(listed.get())) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException unreadable) {
      return Set.of();
    }
    return names;
  }
}
