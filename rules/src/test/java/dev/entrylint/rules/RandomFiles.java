package dev.entrylint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The files of a corpus that somebody edits at random, again and again: headings, ids, links of all
 * forms, labels, front matter, inclusions, lists, and files that come, go and are called otherwise.
 */
final class RandomFiles {

  private static final List<String> WORDS =
      List.of("Bee", "Wax", "Hive", "Queen", "Drone", "100%25 Comb", "Bee", "Üben");

  /** In which documents lie. */
  private static final List<String> FOLDERS = List.of("t/", "t/", "t/", "docs/", "book/", "");

  /** What comes and goes beside the documents; a link may mean these or those. */
  private static final List<String> OTHERS =
      List.of(
          "t/x.png",
          "t/bee",
          "t/Bee",
          "t/bee.html",
          "t/wax/index.html",
          "docs/hive.html",
          "docs/x.png",
          "bee",
          "queen.html",
          "t/drone.txt",
          "Hive/readme.txt",
          "t/100%25 comb");

  private final Random random;
  private final boolean suppressed;
  private final TreeMap<String, String> files = new TreeMap<>();
  private final List<String> texts = new ArrayList<>();

  RandomFiles(Random random) {
    this(random, false);
  }

  /**
   * @param suppressed whether comments of all forms ask not to report this or that
   */
  RandomFiles(Random random, boolean suppressed) {
    this.random = random;
    this.suppressed = suppressed;
    files.put("index.md", "# Index\n\n- [Bee](t/bee.md)\n- [Wax](t/wax.md)\n");
    files.put("README.md", "# Read me\n\n[a](docs/bee.md#use) [b](t/bee.md#use)\n");
    for (int i = 0; i < 12; i++) {
      files.put(path(), text());
    }
  }

  Map<String, String> now() {
    return Map.copyOf(files);
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  // ---- edits

  /** Changes something, most often a line of one document. */
  void edit() {
    List<String> documents = files.keySet().stream().filter(each -> each.endsWith(".md")).toList();
    String path = any(documents);
    switch (random.nextInt(16)) {
      case 0 -> files.put(path(), text());
      case 1 -> {
        if (documents.size() > 8) {
          files.remove(path);
        }
      }
      case 2 -> files.put(path(), files.remove(path));
      case 3 -> {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String other = oneIn(2) ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        String folder = path.substring(0, path.length() - name.length());
        files.put(folder + other.replace(".MD", ".md"), files.remove(path));
      }
      case 4 -> {
        String other = any(documents);
        String text = files.get(other);
        files.put(other, files.get(path));
        files.put(path, text);
      }
      case 5, 6 -> {
        String other = any(OTHERS);
        if (files.remove(other) == null) {
          files.put(other, "");
        }
      }
      case 7 -> {
        texts.add(files.get(path));
        files.put(path, any(texts)); // as undone, or as in another file
      }
      default -> files.put(path, changed(files.get(path)));
    }
    if (oneIn(4)) {
      edit();
    }
  }

  private String changed(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size() + 1);
    if (at < lines.size() && oneIn(3)) {
      lines.remove(at);
    } else if (at < lines.size() && oneIn(3)) {
      lines.set(at, line());
    } else {
      lines.add(at, line());
      if (oneIn(3)) {
        lines.add(at, "");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  // ---- texts

  private String name() {
    String word = any(WORDS);
    return oneIn(4) ? word : word.toLowerCase(Locale.ROOT);
  }

  private String path() {
    return any(FOLDERS) + (oneIn(6) ? name() + "/index.md" : name() + ".md");
  }

  private String id() {
    return any(List.of("use", "bee", "wax", "see-also", "Use", "hive-1", "use-1", "fn:1", "top"));
  }

  private String target() {
    String fragment = oneIn(2) ? "#" + id() : "";
    return switch (random.nextInt(14)) {
      case 0 -> "#" + id();
      case 1 -> any(List.of("x.png", "../x.png", "/t/x.png", "bee", "../bee", "Hive", "hive/"));
      case 2 -> name() + fragment;
      case 3 -> name() + ".html" + fragment;
      case 4 -> "/" + name() + "/" + fragment;
      case 5 -> "../" + any(FOLDERS) + name() + ".md" + fragment;
      case 6 -> any(FOLDERS) + name() + ".md" + fragment;
      case 7 -> any(FOLDERS) + name() + "/" + fragment;
      case 8 -> "/" + any(FOLDERS) + name() + ".md" + fragment;
      case 9 -> any(List.of("100%25%20comb.md", "100%20comb", "%C3%BCben.md", "../index.md"));
      case 10 -> any(List.of("https://x.example/", "", "mailto:a@b", "../README.md#use"));
      default -> name() + ".md" + fragment;
    };
  }

  private String link() {
    String word = any(WORDS);
    return switch (random.nextInt(16)) {
      case 0 -> "[[" + name() + "]]";
      case 1 -> "[[" + any(FOLDERS) + name() + "#" + any(WORDS) + "|x]]";
      case 2 -> "[" + word + "][]";
      case 3 -> "[x][" + any(List.of(word, id(), "far", "near")) + "]";
      case 4 -> "[" + any(List.of(word, "far", "near")) + "]";
      case 5 -> "{{< ref \"" + target() + "\" >}}";
      case 6 -> "[x]({{< relref \"" + target() + "\" >}})";
      case 7 -> "{% link " + any(FOLDERS) + name() + ".md %}";
      case 8 -> "![x](" + any(List.of("x.png", "../t/x.png", "y.png")) + ")";
      case 9 -> "<a href=\"" + target() + "\">x</a>";
      case 10 -> "`" + id() + "` and [`" + id() + "`][]";
      case 11 -> "a note[^1] and[^n]";
      default -> "[" + word + "](<" + target() + ">)";
    };
  }

  private String suppression() {
    String rules =
        any(
            List.of(
                "",
                "",
                " broken-anchor",
                " missing-file -- so",
                " duplicate-title, one-way-see-also",
                " duplicate-anchor until=2020-01-31",
                " empty-target, numbered-anchor",
                " no-such-rule"));
    return any(List.of("disable", "disable-line", "disable-next-line", "disable-file", "enable"))
        + rules;
  }

  private String line() {
    String word = any(WORDS);
    return switch (random.nextInt(suppressed ? 27 : 26)) {
      case 0 -> "# " + word;
      case 1 -> "## See also";
      case 2 -> "## " + word + " {#" + id() + "}";
      case 3 -> "### " + word + " {.no_toc}";
      case 4 -> "- [" + word + "](" + name() + ".md)";
      case 5 -> any(List.of("slug: ", "title: ", "permalink: /", "aliases: /", "url: /")) + name();
      case 6 -> any(List.of("related: ", "narrower: ", "broader: ")) + target();
      case 7 -> "also: [" + word + ", " + name() + "]";
      case 8 -> "---";
      case 9 -> any(List.of("```", "<!-- a comment -->", "<!-- entrylint-disable -->"));
      case 10 -> "[" + any(List.of(word, "far", "near")) + "]: " + target();
      case 11 -> any(List.of("* TOC", "{:toc}", "[TOC]", "[[toc]]", "{: #" + id() + "}"));
      case 12 -> "--8<-- \"" + any(FOLDERS) + name() + ".md\"";
      case 13 -> "{{#include " + name() + ".md}}";
      case 14 -> "<!--@include: ./" + name() + ".md-->";
      case 15 -> "import X from './" + name() + ".md';";
      case 16 -> any(List.of("[^1]: A note.", "[^n]: Another."));
      case 17 -> "Words of " + word + " <a id=\"" + id() + "\"></a> ^" + id();
      case 18 -> "::: {#" + id() + "}";
      case 19 -> "";
      case 26 -> "<!-- entrylint-" + suppression() + " -->";
      default -> "Text of " + word + ", " + link() + " and " + link() + ".";
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    if (oneIn(2)) {
      text.append("---\n").append("title: ").append(any(WORDS)).append('\n');
      text.append(oneIn(2) ? "related: " + target() : "also: [" + any(WORDS) + "]");
      text.append("\n---\n\n");
    }
    text.append("# ").append(any(WORDS)).append("\n\nText, ").append(link()).append(".\n\n");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(line()).append(oneIn(2) ? "\n" : "\n\n");
    }
    return text.append("## See also\n\n- [x](").append(name()).append(".md)\n").toString();
  }
}
