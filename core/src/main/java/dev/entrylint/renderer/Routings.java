package dev.entrylint.renderer;

import static dev.entrylint.renderer.Routing.Way.ADDRESSES;
import static dev.entrylint.renderer.Routing.Way.ANY_CASE;
import static dev.entrylint.renderer.Routing.Way.BARE_NAMES;
import static dev.entrylint.renderer.Routing.Way.CLOSING_SLASHES;
import static dev.entrylint.renderer.Routing.Way.FOLDERS;
import static dev.entrylint.renderer.Routing.Way.FROM_ROOT;
import static dev.entrylint.renderer.Routing.Way.HTML_NAMES;
import static dev.entrylint.renderer.Routing.Way.LINES;
import static dev.entrylint.renderer.Routing.Way.NUMBERED_NAMES;
import static dev.entrylint.renderer.Routing.Way.SHORT_PATHS;
import static dev.entrylint.renderer.Routing.Way.SLUGS;
import static dev.entrylint.renderer.Routing.Way.TITLES;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.Routing.Macro;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.renderer.Routing.Way;
import java.util.List;
import java.util.Set;

/** How the renderers of the dialects find files, unless configuration says otherwise. */
public final class Routings {

  private static final List<String> MD = List.of(".md", ".markdown");
  private static final List<String> MDX = List.of(".md", ".mdx", ".markdown");
  private static final List<String> README = List.of("README", "readme", "index");
  private static final List<String> INDEX = List.of("index", "README", "readme");
  private static final List<String> HUGO_INDEX = List.of("index", "_index");

  private static final List<Macro> REFS =
      List.of(page("{{< ref \"*\" >}}"), page("{{< relref \"*\" >}}"));

  private static final List<Macro> LIQUID =
      List.of(
          macro("{{ site.baseurl }}", ""),
          macro("{{ site.url }}", ""),
          macro("{{ \"*\" | relative_url }}", "*"),
          macro("{{ '*' | relative_url }}", "*"),
          macro("{{ \"*\" | absolute_url }}", "*"),
          macro("{{ '*' | absolute_url }}", "*"),
          macro("{{ \"*\" | prepend: site.baseurl }}", "*"),
          macro("{{ '*' | prepend: site.baseurl }}", "*"),
          file("{% link * %}", "/*"),
          file("{% post_url * %}", "/_posts/*.md"));

  private Routings() {}

  /** The routing of the dialect of that name, or of its family; plain files if it is unknown. */
  public static Routing of(String dialect) {
    if (begins(dialect, "github", "gitlab")) {
      return routing(MD, README, FOLDERS, LINES);
    }
    if (begins(dialect, "mkdocs", "python-markdown")) {
      Routing plain = routing(MD, INDEX, ADDRESSES, HTML_NAMES, CLOSING_SLASHES);
      return with(plain, List.of(new Prefix("/", List.of("", "docs"), false)), List.of());
    }
    if (begins(dialect, "kramdown", "jekyll")) {
      Routing plain = routing(MD, INDEX, FOLDERS, BARE_NAMES, HTML_NAMES, ADDRESSES, SLUGS);
      return with(plain, List.of(), LIQUID);
    }
    if (begins(dialect, "hugo")) {
      Routing plain =
          routing(MD, HUGO_INDEX, FOLDERS, BARE_NAMES, ADDRESSES, FROM_ROOT, ANY_CASE, SLUGS);
      return with(plain, List.of(new Prefix("/", List.of("content", ""), false)), REFS);
    }
    if (begins(dialect, "docusaurus")) {
      Routing plain =
          routing(MDX, INDEX, FOLDERS, BARE_NAMES, ADDRESSES, FROM_ROOT, SLUGS, NUMBERED_NAMES);
      return with(plain, List.of(new Prefix("@site/", List.of(""), false)), List.of());
    }
    if (begins(dialect, "vitepress")) {
      return routing(MD, INDEX, FOLDERS, BARE_NAMES, HTML_NAMES);
    }
    if (begins(dialect, "obsidian")) {
      return routing(MD, README, FOLDERS, BARE_NAMES, FROM_ROOT, ANY_CASE, SHORT_PATHS, TITLES);
    }
    if (begins(dialect, "foam")) {
      return routing(MD, README, FOLDERS, BARE_NAMES, FROM_ROOT, ANY_CASE, TITLES);
    }
    // pandoc, mdbook, markdown-it and whatever else turns x.md into x.html
    List<String> endings = begins(dialect, "pandoc") ? List.of(".md", ".markdown", ".qmd") : MD;
    return routing(endings, INDEX, FOLDERS, HTML_NAMES);
  }

  private static boolean begins(String dialect, String... families) {
    for (String family : families) {
      if (dialect.startsWith(family)) {
        return true;
      }
    }
    return false;
  }

  private static Routing routing(List<String> endings, List<String> indexes, Way... ways) {
    return new Routing(Set.of(ways), endings, indexes, List.of(), List.of(), List.of(), List.of());
  }

  private static Routing with(Routing plain, List<Prefix> prefixes, List<Macro> macros) {
    return new Routing(
        plain.ways(), plain.endings(), plain.indexes(), prefixes, macros, List.of(), List.of());
  }

  private static Macro macro(String pattern, String target) {
    return new Macro(new Wildcard(pattern), target, Macro.Kind.KNOWN);
  }

  private static Macro file(String pattern, String target) {
    return new Macro(new Wildcard(pattern), target, Macro.Kind.FILE);
  }

  private static Macro page(String pattern) {
    return new Macro(new Wildcard(pattern), "*", Macro.Kind.PAGE);
  }
}
