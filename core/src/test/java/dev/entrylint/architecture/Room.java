package dev.entrylint.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of the table of packages: what the sources of one package may use.
 *
 * @param module the folder of the module
 * @param packageName the package; not those below it, which have rows of their own
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

  /** What in {@code sources} breaks the table: each belongs to the row of its very package. */
  static List<String> offences(List<Room> rooms, List<JavaSource> sources) {
    List<String> offences = new ArrayList<>();
    for (JavaSource source : sources) {
      Optional<Room> own = rooms.stream().filter(each -> each.holds(source)).findFirst();
      if (own.isPresent()) {
        offences.addAll(own.get().offences(source));
      } else {
        offences.add(
            "%s: the package %s is not in the table"
                .formatted(source.path(), source.packageName()));
      }
    }
    return offences;
  }

  private boolean holds(JavaSource source) {
    return source.path().startsWith(module + "/") && source.packageName().equals(packageName);
  }

  private List<String> offences(JavaSource source) {
    List<String> offences = new ArrayList<>();
    for (JavaSource.Use use : source.uses()) {
      if (use.isWildcard()) {
        offences.add(
            "%s:%d: uses %s; an import names what it means"
                .formatted(source.path(), use.line(), use.name()));
      }
      if (!isAllowed(use)) {
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

  private boolean isAllowed(JavaSource.Use use) {
    Optional<String> ours = use.ours();
    return ours.isPresent()
        ? ours.get().equals(packageName) || uses.contains(ours.get())
        : use.name().startsWith("java.") || libraries.stream().anyMatch(use.name()::startsWith);
  }

  private List<String> allowed() {
    List<String> allowed = new ArrayList<>(uses);
    allowed.addAll(libraries);
    allowed.sort(null);
    return allowed;
  }
}
