package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The forge that shows the files of a repository, by where git pushes them to, or by what it runs.
 *
 * @param because the path of the file that says so; empty if none does
 */
public record ForgeDetection(String dialect, Optional<String> because) {

  static final ForgeDetection PLAIN = new ForgeDetection(Renderers.PLAIN, Optional.empty());

  private static final String GITLAB = "gitlab";
  private static final String PIPELINE = ".gitlab-ci.yml";
  private static final String REMOTES = ".git/config";

  /** The forge of the repository that the root of {@code files} lies in, or is. */
  static ForgeDetection of(FileTree files, Collection<String> known) {
    if (!known.contains(GITLAB)) {
      return PLAIN;
    }
    int depth = files.above().size();
    String top = "";
    for (int up = 0; up <= depth && !files.isOutside(top); up++) {
      Optional<String> host = host(files, SlashedPath.resolve(top, REMOTES));
      String pipeline = SlashedPath.resolve(top, PIPELINE);
      if (host.isPresent() && host.get().contains(GITLAB)) {
        return new ForgeDetection(GITLAB, Optional.of(SlashedPath.resolve(top, REMOTES)));
      }
      if (host.isPresent() && host.get().contains("github")) {
        return PLAIN;
      }
      if (files.isFile(pipeline)) {
        return new ForgeDetection(GITLAB, Optional.of(pipeline));
      }
      if (RendererMap.isRepository(files, top)) {
        return PLAIN;
      }
      top = SlashedPath.resolve(top, "..");
    }
    return PLAIN;
  }

  /** The host of the first remote that the configuration of git at {@code path} names. */
  private static Optional<String> host(FileTree files, String path) {
    if (!files.isFile(path)) {
      return Optional.empty();
    }
    try {
      String text = new String(files.configuration(path), StandardCharsets.UTF_8);
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
