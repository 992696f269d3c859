package dev.entrylint.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Entries as writers write them who know the conventions and make mistakes: their lists, of one of
 * several styles, are out of order, say things twice, or lead to a name that is a little other; ids
 * are in another case; sections are missing, of another level, elsewhere or there twice.
 */
final class FaultyEntries {

  /** How the entries of a corpus are written, and which conventions they have. */
  enum Form {
    /** All in some files, each with an id and sections with classes. */
    HEADINGS(
        """
        anchors: corpus
        kinds:
          term:
            recognise: {class: term}
            level: 2
            class: [term]
            id: "{title:dashed}"
            sections:
              - {name: use, class: use, title: Use, min: 1}
              - {name: see-also, class: seealso, title: [See also, Siehe auch], count: 1}
        relations:
          see-also: {section: see-also, sorted: {by: text, locale: de}, tail: "#Index"}
        rules: {indirect-see-also: info}
        """),
    /** Each a page of its own. */
    PAGES(
        """
        kinds:
          term:
            recognise: {path: "t/*"}
            sections:
              - {name: use, title: Use, min: 1}
              - {name: see-also, title: See also, count: 1}
        relations:
          see-also: {section: see-also, sorted: true, head: ../index.md, label: "{title}"}
          narrower: {front-matter: narrower, inverse: broader}
          broader: {front-matter: broader, inverse: narrower, acyclic: true}
        indexes:
          all: {path: index.md, lists: term}
        """);

    private final String conventions;

    Form(String conventions) {
      this.conventions = conventions;
    }

    String conventions() {
      return conventions;
    }
  }

  private static final List<String> NAMES =
      List.of(
          "Honig", "Wabe", "Über Wachs", "Beute", "Königin", "Pollen 2", "🐝 Tanz", "Bru\u0308ten");

  /** What parts items, and what stands before one. */
  private static final List<String[]> STYLES =
      List.of(
          new String[] {"\n", "- "},
          new String[] {"\n", "*   "},
          new String[] {"\n\n", " + "},
          new String[] {"\n", "1. "},
          new String[] {" |\n", ""},
          new String[] {" | ", ""},
          new String[] {", ", ""},
          new String[] {" · ", ""},
          new String[] {"  \n", ""});

  private final Random random;
  private final Form form;
  private final boolean wiki;
  private final List<String> names = new ArrayList<>();

  /**
   * @param wiki whether links to pages are double brackets
   */
  FaultyEntries(Random random, Form form, boolean wiki) {
    this.random = random;
    this.form = form;
    this.wiki = wiki;
    for (String name : NAMES) {
      if (!oneIn(4)) {
        names.add(name);
      }
    }
  }

  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    if (form == Form.HEADINGS) {
      StringBuilder all = new StringBuilder("# Index {#Index}\n\n");
      StringBuilder other = new StringBuilder();
      for (String name : names) {
        (oneIn(2) ? all : other).append(entry(name));
      }
      files.put("a.md", finished(all.toString()));
      files.put("b.md", finished(other.toString()));
    } else {
      StringBuilder index = new StringBuilder("# Index\n\n");
      for (String name : names) {
        files.put(path(name), finished(frontMatter() + entry(name)));
        index.append(oneIn(5) ? "" : "- " + link(name, "t/") + "\n");
      }
      files.put("index.md", finished(index.toString()));
    }
    return files;
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String finished(String text) {
    String end = oneIn(5) ? text.stripTrailing() : text;
    return oneIn(4) ? end.replace("\n", "\r\n") : end;
  }

  private static String path(String name) {
    return "t/" + name + ".md";
  }

  private static String id(String name) {
    return name.replace(' ', '-').replace("🐝-", "");
  }

  private String frontMatter() {
    if (names.isEmpty() || oneIn(2)) {
      return "";
    }
    String key = oneIn(2) ? "narrower" : "broader";
    String first = any(names);
    String second = oneIn(4) ? first + "e" : any(names);
    String values =
        switch (random.nextInt(3)) {
          case 0 -> " [" + first + ", \"" + second + "\"]";
          case 1 -> "\n  - " + first + " # so\n  - '" + second + "'";
          default -> " " + first;
        };
    return "---\ntitle: x\n" + key + ":" + values + "\n---\n\n";
  }

  private String entry(String name) {
    List<String> sections = new ArrayList<>();
    sections.add(heading("Use", "use") + "What it is for, [it](" + target(name) + ").\n\n");
    sections.add(heading("See also", "seealso") + list(name) + "\n\n");
    if (oneIn(8)) {
      sections.remove(random.nextInt(2));
    } else if (oneIn(8)) {
      sections.add(sections.remove(0));
    } else if (oneIn(10)) {
      sections.add(heading("See also", "seealso") + (oneIn(2) ? "" : list(name) + "\n\n"));
    }
    String id = oneIn(8) ? id(name).toLowerCase(Locale.ROOT) : id(name);
    String title =
        form == Form.PAGES
            ? "# " + name
            : (oneIn(10) ? "### " : "## ")
                + name
                + (oneIn(10) ? " {.term}" : " {#" + id + " .term" + (oneIn(9) ? " .x}" : "}"));
    return title + "\n\nWords of " + any(NAMES) + ".\n\n" + String.join("", sections);
  }

  private String heading(String title, String name) {
    String written = oneIn(9) ? title.toLowerCase(Locale.ROOT) + ":" : title;
    String level = form == Form.PAGES ? "## " : "### ";
    return level + written + (form == Form.PAGES ? "" : " {." + name + "}") + "\n\n";
  }

  private String target(String name) {
    String written = oneIn(10) ? name.toLowerCase(Locale.ROOT) : name;
    if (form == Form.HEADINGS) {
      return "#" + id(oneIn(16) ? written + "e" : written);
    }
    String path = written.replace(" ", "%20") + (oneIn(20) ? "e.md" : ".md");
    return path
        + (oneIn(3) ? "#" + any(List.of("use", "Use", "see-also", "See-Also", "usee")) : "");
  }

  private String link(String name, String folder) {
    if (wiki && !oneIn(5)) {
      return "[[" + name + (oneIn(4) ? "|" + name + "]]" : "]]");
    }
    return "[" + (oneIn(9) ? name + "n" : name) + "](" + folder + target(name) + ")";
  }

  private String list(String own) {
    List<String> items = new ArrayList<>();
    for (String name : names) {
      if (oneIn(2) && (!name.equals(own) || oneIn(5))) {
        items.add(link(name, ""));
      }
    }
    if (oneIn(5) && !items.isEmpty()) {
      items.add(random.nextInt(items.size()), any(items));
    }
    if (oneIn(4)) {
      Collections.shuffle(items, random);
    }
    if (form == Form.HEADINGS && !oneIn(5)) {
      items.add(oneIn(6) ? random.nextInt(items.size() + 1) : items.size(), "[Index](#Index)");
    } else if (form == Form.PAGES && !oneIn(5)) {
      items.add(0, "[Index](../index.md)");
    }
    if (oneIn(9) && !items.isEmpty()) {
      items.set(random.nextInt(items.size()), "plain words");
    }
    String[] style = any(STYLES);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      list.append(i == 0 ? "" : style[0]).append(style[1]).append(items.get(i));
      list.append(oneIn(8) ? " <!-- c" + random.nextInt(100) + " -->" : "");
      list.append(oneIn(12) && style[1].equals("- ") ? "\n  - nested " + link(own, "") : "");
    }
    return list + (style[0].equals(" |\n") && oneIn(2) ? " |" : "");
  }
}
