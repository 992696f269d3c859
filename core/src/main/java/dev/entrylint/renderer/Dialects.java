package dev.entrylint.renderer;

import dev.entrylint.parse.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * The dialects that entrylint knows. Options of a renderer that change ids stand behind its name,
 * as in {@code mkdocs+attr_list}.
 */
public final class Dialects {

  private static final List<String> NAMES =
      List.of(
          "pandoc",
          "pandoc+ascii_identifiers",
          "pandoc+gfm_auto_identifiers",
          "pandoc-2.17",
          "pandoc-2.17+ascii_identifiers",
          "pandoc-2.17+gfm_auto_identifiers",
          "pandoc-gfm",
          "pandoc-gfm-2.17",
          "commonmark-x",
          "commonmark-x-2.17",
          "github",
          "gitlab",
          "kramdown",
          "kramdown-gfm",
          "python-markdown",
          "python-markdown+unicode",
          "python-markdown+pymdownx",
          "python-markdown+attr_list",
          "python-markdown+attr_list+unicode",
          "python-markdown+attr_list+pymdownx",
          "mkdocs",
          "mkdocs+unicode",
          "mkdocs+pymdownx",
          "mkdocs+attr_list",
          "mkdocs+attr_list+unicode",
          "mkdocs+attr_list+pymdownx",
          "mdbook",
          "mdbook+plain-punctuation",
          "mdbook-0.4",
          "hugo",
          "hugo+github-ascii",
          "hugo+blackfriday",
          "docusaurus",
          "docusaurus-mdx",
          "vitepress",
          "markdown-it",
          "markdown-it+attrs",
          "obsidian",
          "foam");

  private Dialects() {}

  /** The names by which configuration chooses a dialect, renderers that are akin together. */
  public static List<String> names() {
    return NAMES;
  }

  /** The dialect of that name. */
  public static Optional<Dialect> named(String name) {
    return NAMES.contains(name) ? Optional.of(make(name)) : Optional.empty();
  }

  /** Made when asked for, so that a run reads the classes of its own dialect only. */
  private static Dialect make(String name) {
    int options = name.indexOf('+');
    return switch (options < 0 ? name : name.substring(0, options)) {
      case "pandoc",
          "pandoc-2.17",
          "pandoc-gfm",
          "pandoc-gfm-2.17",
          "commonmark-x",
          "commonmark-x-2.17" ->
          PandocDialects.named(name);
      case "github", "gitlab" -> GitDialects.named(name);
      case "kramdown", "kramdown-gfm" -> KramdownDialects.named(name);
      case "python-markdown", "mkdocs" -> PythonMarkdownDialects.named(name);
      case "mdbook", "mdbook-0.4" -> MdBookDialects.named(name);
      case "hugo" -> HugoDialects.named(name);
      case "docusaurus", "docusaurus-mdx" -> DocusaurusDialects.named(name);
      case "vitepress", "markdown-it" -> MarkdownItDialects.named(name);
      case "obsidian", "foam" -> NoteDialects.named(name);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
