package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.renderer.PageFiles;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that the configuration of a renderer leaves out, in a list of its own: as literals, on
 * one line or several, in YAML or JavaScript.
 */
final class ExcludedFiles {

  private final List<String> patterns = new ArrayList<>();

  private ExcludedFiles() {}

  /** What the configuration that {@code site} is known by leaves out, as globs. */
  static List<String> of(RendererDetection site, FileTree files) {
    PageFiles pages = Renderers.files(site.dialect());
    if (site.base().startsWith("..") || pages.exclusions().isEmpty()) {
      return List.of();
    }
    List<String> globs = new ArrayList<>();
    for (String name : pages.configurations(site.because())) {
      Optional<MarkerFile> file = MarkerFile.of(files, name);
      for (PageFiles.Exclusion each :
          file.isEmpty() ? List.<PageFiles.Exclusion>of() : pages.exclusions()) {
        ExcludedFiles found = new ExcludedFiles();
        found.read(file.get().lines(), each.key());
        String start = each.from() == PageFiles.From.BASE ? site.base() : site.home();
        // What is taken in again may be in any order: then all is read.
        if (found.patterns.stream().noneMatch(pattern -> pattern.startsWith("!"))) {
          found.patterns.forEach(pattern -> add(start, pattern, each.anywhere(), globs));
        }
      }
    }
    return List.copyOf(globs);
  }

  private static void add(String start, String pattern, boolean anywhere, List<String> globs) {
    String bare = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean rooted = !anywhere || bare.indexOf('/') >= 0 || bare.startsWith("**");
    String path = SlashedPath.resolve(start, bare.startsWith("/") ? bare.substring(1) : bare);
    if (bare.isEmpty() || path.startsWith("..") || path.indexOf('\\') >= 0) {
      return;
    }
    String glob = rooted ? path : SlashedPath.resolve(start, "**/" + bare);
    globs.add(glob);
    if (!glob.endsWith("*") && !glob.endsWith(".md")) {
      globs.add(glob + "/**");
    }
  }

  /** Reads the list under {@code key}: in brackets, or each item on a line further in. */
  private void read(List<String> lines, String key) {
    int depth = -1;
    boolean brackets = false;
    for (String line : lines) {
      String text = line.strip();
      int margin = line.length() - line.stripLeading().length();
      if (depth < 0 && text.startsWith(key + ":")) {
        String rest = text.substring(key.length() + 1).strip();
        depth = margin;
        brackets = rest.startsWith("[");
        if (brackets) {
          addQuoted(rest.substring(1));
          if (rest.indexOf(']') >= 0) {
            return;
          }
        }
      } else if (depth >= 0 && brackets) {
        addQuoted(text);
        if (text.indexOf(']') >= 0) {
          return;
        }
      } else if (depth >= 0 && !text.isEmpty()) {
        boolean item = text.startsWith("- ");
        if (margin < depth || margin == depth && !item) {
          return;
        }
        add(item ? text.substring(2) : text);
      }
    }
  }

  /** What stands between commas before the end of the list. */
  private void addQuoted(String text) {
    int end = text.indexOf(']');
    for (String each : (end < 0 ? text : text.substring(0, end)).split(",")) {
      add(each);
    }
  }

  private void add(String item) {
    String text = item.strip();
    boolean quoted = !text.isEmpty() && "\"'`".indexOf(text.charAt(0)) >= 0;
    int end = quoted ? text.indexOf(text.charAt(0), 1) : text.indexOf(" #");
    text = text.substring(quoted ? 1 : 0, end < 0 ? text.length() : end).strip();
    if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith("//")) {
      patterns.add(text);
    }
  }
}
