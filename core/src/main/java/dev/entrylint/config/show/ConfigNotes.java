package dev.entrylint.config.show;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.renderer.Renderer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes for users on how a corpus is read: sentences without a full stop. */
public final class ConfigNotes {

  private ConfigNotes() {}

  /**
   * That there is no configuration, and what is assumed instead.
   *
   * @param from where it was looked for, and above
   * @param misnamed a file that was likely meant as one
   */
  public static String assumed(Config assumed, Path from, Optional<Path> misnamed) {
    return "%s was not found from %s upwards; %sassuming dialect %s, ids unique within each file, %s"
        .formatted(
            ConfigLoader.FILE,
            from,
            misnamed.map(file -> misnamed(file, from) + "; ").orElse(""),
            RendererNotes.map(assumed),
            "and the rules that need no configuration");
  }

  /**
   * That there is no configuration for all that is in a folder, but some for what is in folders
   * below, each of which is checked by its own.
   *
   * @param from the folder
   * @param folders those that have a configuration, seen from it, with a closing slash
   * @param documents the paths of all that would be a document without any
   */
  public static String below(Path from, Collection<String> folders, List<String> documents) {
    long outside =
        documents.stream().filter(path -> folders.stream().noneMatch(path::startsWith)).count();
    return "checking %s, each by its %s%s"
        .formatted(
            String.join(", ", folders),
            ConfigLoader.FILE,
            outside == 0
                ? ""
                : "; %d Markdown %s outside of them %s not checked, which one in %s would have done"
                    .formatted(
                        outside,
                        outside == 1 ? "file" : "files",
                        outside == 1 ? "is" : "are",
                        from));
  }

  /**
   * That a file was likely meant as a configuration, and is not read.
   *
   * @param from where it was looked for, and above
   */
  public static String misnamed(Path file, Path from) {
    Path shown =
        from.toAbsolutePath().normalize().equals(file.getParent()) ? file.getFileName() : file;
    return "found " + shown + ", which is not read: call it " + ConfigLoader.FILE;
  }

  /** By which configuration and in which dialect a corpus is read, and why; empty without one. */
  public static Optional<String> reading(Config config) {
    return config
        .file()
        .map(
            file ->
                "reading %s by %s in dialect %s%s"
                    .formatted(config.root(), file, dialects(config), overridden(config)));
  }

  private static String dialects(Config config) {
    return RendererNotes.hasSites(config)
        ? RendererNotes.map(config) + ", all of it assumed"
        : "'"
            + config.dialect()
            + "'"
            + config
                .detectedBy()
                .map(because -> ", assumed because of " + because + RendererNotes.said(config))
                .orElse("");
  }

  private static String overridden(Config config) {
    Set<String> names = new LinkedHashSet<>();
    for (Config.Override override : config.overrides()) {
      for (Renderer each : override.renderers()) {
        if (!config.renderers().contains(each)) {
          names.add("'" + each.name() + "'");
        }
      }
    }
    return names.isEmpty() ? "" : ", where overrides say so in " + String.join(", ", names);
  }

  /** Which dialect is assumed, and why; empty unless a configuration leaves that open. */
  public static Optional<String> detected(Config config) {
    boolean seen = config.detectedBy().isPresent() || RendererNotes.hasSites(config);
    return config.file().isEmpty() || !seen
        ? Optional.empty()
        : Optional.of("the configuration names no dialect; assuming " + RendererNotes.map(config));
  }

  /** That no file is a document, so that there was nothing to check. */
  public static String nothingChecked(Config config) {
    return "nothing was checked: no file below "
        + config.root()
        + " matches include: "
        + config.include()
        + (config.exclude().isEmpty() ? "" : " without exclude: " + config.exclude());
  }
}
