package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.renderer.ForgeMarker;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forge that shows the files of a repository, by where git pushes them to, or by what it runs.
 *
 * @param because the path of the file that says so; empty if none does
 */
public record ForgeDetection(String dialect, Optional<String> because) {

  static final ForgeDetection PLAIN = new ForgeDetection(Renderers.PLAIN, Optional.empty());

  private static final String REMOTES = ".git/config";

  /** The forge of the repository that the root of {@code files} lies in, or is. */
  static ForgeDetection of(FileTree files, Collection<String> known) {
    List<ForgeMarker> markers = new ArrayList<>(Renderers.forges());
    markers.removeIf(marker -> !known.contains(marker.dialect()));
    int depth = files.above().size();
    String top = "";
    for (int up = 0; up <= depth && !files.isOutside(top); up++) {
      Optional<ForgeDetection> found = in(files, top, markers);
      if (found.isPresent() || RendererMap.isRepository(files, top)) {
        return found.orElse(PLAIN);
      }
      top = SlashedPath.resolve(top, "..");
    }
    return PLAIN;
  }

  /** What lies in {@code folder} says; where git pushes to comes first. */
  private static Optional<ForgeDetection> in(
      FileTree files, String folder, List<ForgeMarker> markers) {
    String remotes = SlashedPath.resolve(folder, REMOTES);
    String host = host(files, remotes).orElse("");
    for (ForgeMarker marker : markers) {
      if (host.contains(marker.host())) {
        boolean plain = marker.dialect().equals(Renderers.PLAIN);
        return Optional.of(
            plain ? PLAIN : new ForgeDetection(marker.dialect(), Optional.of(remotes)));
      }
    }
    for (ForgeMarker marker : markers) {
      for (String name : marker.files()) {
        String path = SlashedPath.resolve(folder, name);
        if (files.isFile(path)) {
          return Optional.of(new ForgeDetection(marker.dialect(), Optional.of(path)));
        }
      }
    }
    return Optional.empty();
  }

  /** The host of the first remote that the configuration of git at {@code path} names. */
  private static Optional<String> host(FileTree files, String path) {
    try {
      String text = new String(files.keptByGit(path), StandardCharsets.UTF_8);
      boolean remote = false;
      for (String line : (Iterable<String>) text.lines()::iterator) {
        String bare = line.strip();
        remote = bare.startsWith("[") ? bare.startsWith("[remote ") : remote;
        int equals = bare.indexOf('=');
        if (remote && equals > 0 && bare.substring(0, equals).strip().equals("url")) {
          return Optional.of(hostOf(bare.substring(equals + 1).strip()));
        }
      }
    } catch (IOException unreadable) {
      return Optional.empty(); // what cannot be read says nothing
    }
    return Optional.empty();
  }

  /** That of {@code https://host/path}, {@code git@host:path} or {@code ssh://git@host:22/path}. */
  private static String hostOf(String url) {
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    int end = 0;
    while (end < rest.length() && rest.charAt(end) != '/') {
      end++;
    }
    String authority = rest.substring(0, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = host.indexOf(':');
    return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
  }
}
