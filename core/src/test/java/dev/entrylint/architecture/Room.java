package dev.entrylint.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of the table of packages: what the sources of one package may use.
 *
 * @param module the folder of the module
 * @param packageName the package; those below it belong to it unless they have a row of their own
 * @param uses the packages of entrylint that it may use, besides its own
 * @param libraries the prefixes of the libraries that it may use, besides {@code java.}
 * @param shuns what its code may not hold: patterns, each with the reason
 */
record Room(
    String module,
    String packageName,
    Set<String> uses,
    Set<String> libraries,
    Map<Pattern, String> shuns) {

  private static final String OURS = "dev.entrylint.";

  boolean holds(JavaSource source) {
    return source.path().startsWith(module + "/")
        && (source.packageName().equals(packageName)
            || source.packageName().startsWith(packageName + "."));
  }

  /** What in {@code source} breaks this row; {@code rooms} are all rows. */
  List<String> offences(JavaSource source, List<Room> rooms) {
    List<String> offences = new ArrayList<>();
    for (JavaSource.Use use : source.uses()) {
      if (!isAllowed(use.name(), rooms)) {
        offences.add(
            "%s:%d: uses %s; %s may use only java.* and %s"
                .formatted(source.path(), use.line(), use.name(), packageName, allowed()));
      }
    }
    for (int i = 0; i < source.code().size(); i++) {
      for (Map.Entry<Pattern, String> each : shuns.entrySet()) {
        if (each.getKey().matcher(source.code().get(i)).find()) {
          offences.add(
              "%s:%d: '%s'; %s may not %s"
                  .formatted(
                      source.path(),
                      i + 1,
                      source.code().get(i).strip(),
                      packageName,
                      each.getValue()));
        }
      }
    }
    return offences;
  }

  private boolean isAllowed(String name, List<Room> rooms) {
    if (name.startsWith(OURS)) {
      String owner =
          rooms.stream()
              .map(Room::packageName)
              .filter(room -> name.startsWith(room + "."))
              .max((a, b) -> Integer.compare(a.length(), b.length()))
              .orElse(name);
      return owner.equals(packageName) || uses.contains(owner);
    }
    return name.startsWith("java.") || libraries.stream().anyMatch(name::startsWith);
  }

  private List<String> allowed() {
    List<String> allowed = new ArrayList<>(uses);
    allowed.addAll(libraries);
    allowed.sort(null);
    return allowed;
  }
}
