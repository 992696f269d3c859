package dev.entrylint.renderer;

import dev.entrylint.parse.SlugStyle;
import dev.entrylint.renderer.setting.Setting;
import dev.entrylint.renderer.slug.PymdownxSlugs;
import dev.entrylint.renderer.slug.PythonMarkdownSlugs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@code mkdocs.yml} says, and the file that it inherits from: where the pages lie, and which
 * extensions of Python-Markdown are on. In {@code zensical.toml} it stands in a table; {@code
 * properdocs.yml} is the same under another name.
 */
final class MkDocsSettings implements SiteReader {

  /** How many files may inherit from each other. */
  private static final int MOST_FILES = 10;

  private static final Set<String> ATTRIBUTE_LISTS =
      Set.of(
          "attr_list",
          "markdown.extensions.attr_list",
          "extra",
          "markdown.extensions.extra",
          "pymdownx.extra");

  /** How the site looks, and in which order its pages come: mostly the larger part. */
  private static final Set<String> UNREAD =
      Set.of("nav", "theme", "extra", "extra_css", "extra_javascript");

  @Override
  public Set<String> unread() {
    return UNREAD;
  }

  @Override
  public void read(Source source, SiteDraft draft) {
    Setting config = inherited(source, source.own(), draft::note);
    boolean zensical = config.at("project").isPresent();
    config = config.at("project").orElse(config);
    config.text("docs_dir").ifPresent(folder -> draft.pagesIn(SiteDraft.trimmed(folder)));
    if (config.isComputed("docs_dir")) {
      draft.computed("docs_dir", "docs");
    }
    Map<String, Setting> extensions = named(config, "markdown_extensions");
    boolean usual = zensical && extensions.isEmpty();
    if (usual || extensions.keySet().stream().anyMatch(ATTRIBUTE_LISTS::contains)) {
      draft.option("attr_list");
    }
    Setting toc = extension(extensions, "toc", "markdown.extensions.toc");
    slugs(toc, draft);
    for (String tabs : List.of("pymdownx.blocks.tab", "pymdownx.tabbed")) {
      if (extensions.containsKey(tabs)) {
        draft.tabs(tabs(extensions.get(tabs)));
      }
    }
    snippets(extension(extensions, "pymdownx.snippets", "snippets"), draft);
    if (extension(extensions, "pymdownx.highlight", "highlight").isTrue("anchor_linenums")) {
      draft.trait(LinkTrait.CODE_LINE_IDS);
    }
    List<String> hooks = config.texts("hooks");
    if (!hooks.isEmpty()) {
      draft.trait(LinkTrait.FILLED_IN);
      draft.note(
          "its hooks may fill in labels and ids with dots or capitals, which are not checked");
    }
    Map<String, Setting> plugins = named(config, "plugins");
    languages(plugins.getOrDefault("i18n", Setting.NOTHING), draft);
    for (String plugin : plugins.keySet()) {
      if (plugin.endsWith("autorefs") || plugin.endsWith("mkdocstrings")) {
        draft.form(PathForm.PLUGIN_LABELS);
      }
    }
  }

  /** Adds what the plugin mkdocs-redirects is told: of paths of files, seen from the pages. */
  static void redirects(Source source, Redirects redirects) {
    Setting config = inherited(source, source.own(), note -> {});
    config = config.at("project").orElse(config);
    for (String plugin : List.of("redirects", "mkdocs-redirects")) {
      Setting options = named(config, "plugins").getOrDefault(plugin, Setting.NOTHING);
      options
          .fields("redirect_maps")
          .forEach(
              (from, to) -> {
                if (to instanceof Setting.Text text) {
                  redirects.add(from, text.value());
                }
              });
      if (options.isComputed("redirect_maps")) {
        redirects.note("`redirect_maps` is not a literal");
      }
    }
  }

  /** The languages of mkdocs-static-i18n, which names of files end in unless they have folders. */
  private static void languages(Setting options, SiteDraft draft) {
    if (options.text("docs_structure").filter("folder"::equals).isPresent()) {
      return;
    }
    List<Setting> languages = options.items("languages");
    for (boolean main : List.of(true, false)) {
      for (Setting each : languages) {
        if (each.isTrue("default") == main) {
          each.text("locale").ifPresent(draft::language);
        }
      }
    }
  }

  /** {@code config} laid over what it inherits from, map by map. */
  private static Setting inherited(Source source, Setting config, Consumer<String> notes) {
    Setting all = config;
    Setting child = config;
    String folder = "";
    for (int i = 0; i < MOST_FILES; i++) {
      Optional<String> name = child.text("INHERIT");
      if (name.isEmpty()) {
        return all;
      }
      String path = folder + name.get();
      Optional<Setting> parent = source.at(path);
      if (parent.isEmpty()) {
        notes.accept("`INHERIT` names " + name.get() + ", which cannot be read");
        return all;
      }
      all = over(all, parent.get(), 0);
      child = parent.get();
      folder = path.substring(0, path.lastIndexOf('/') + 1);
    }
    return all;
  }

  private static Setting over(Setting above, Setting below, int depth) {
    if (depth > MOST_FILES
        || !(above instanceof Setting.Fields upper)
        || !(below instanceof Setting.Fields lower)) {
      return above;
    }
    Map<String, Setting> fields = new LinkedHashMap<>(lower.fields());
    upper
        .fields()
        .forEach(
            (key, value) -> {
              Setting old = fields.get(key);
              fields.put(key, old == null ? value : over(value, old, depth + 1));
            });
    return new Setting.Fields(fields, upper.open() || lower.open());
  }

  /** The options of extensions or plugins by name: of a list of names and maps, or of a map. */
  private static Map<String, Setting> named(Setting config, String key) {
    Map<String, Setting> named = new LinkedHashMap<>();
    for (Setting each : config.items(key)) {
      if (each instanceof Setting.Text text) {
        named.put(text.value(), Setting.NOTHING);
      } else {
        each.fields().forEach(named::put);
      }
    }
    return named;
  }

  private static Setting extension(Map<String, Setting> all, String name, String other) {
    return all.getOrDefault(name, all.getOrDefault(other, Setting.NOTHING));
  }

  private static void slugs(Setting toc, SiteDraft draft) {
    Optional<String> style = style(toc);
    style.filter(option -> !option.isEmpty()).ifPresent(draft::option);
    if (style.isEmpty()) {
      String how = toc.at("slugify").map(MkDocsSettings::words).orElse("");
      draft.trait(LinkTrait.UNKNOWN_IDS);
      draft.note(
          "ids are made by `" + how.strip() + "`, which is not imitated: they are not checked");
    }
    Optional<String> separator = toc.text("separator").filter(text -> !text.equals("-"));
    if (separator.filter("_"::equals).isPresent()) {
      draft.option("underscore");
    } else if (separator.isPresent() || isEmptyText(toc.at("separator"))) {
      draft.trait(LinkTrait.UNKNOWN_IDS);
      draft.note("the `separator` of toc is not imitated: ids are not checked");
    }
  }

  /** How tabs get their ids by the extension, of which only one is meant to be on. */
  private static TabStyle tabs(Setting tabs) {
    if (tabs.at("slugify").isEmpty()) {
      return TabStyle.NUMBERED;
    }
    String joint = tabs.text("separator").orElse("-");
    Optional<SlugStyle> slugs =
        style(tabs).filter(any -> joint.length() == 1).map(name -> slugs(name, joint.charAt(0)));
    return new TabStyle(TabStyle.Kind.TITLES, slugs, tabs.isTrue("combine_header_slug"));
  }

  private static SlugStyle slugs(String style, char joint) {
    return style.equals("pymdownx")
        ? new PymdownxSlugs(joint)
        : new PythonMarkdownSlugs(style.isEmpty(), joint);
  }

  /** The option for the function that {@code extension} is given; empty if it is not imitated. */
  private static Optional<String> style(Setting extension) {
    Optional<Setting> slugify = extension.at("slugify");
    String how = slugify.map(MkDocsSettings::words).orElse("");
    if (how.contains("slugify_unicode")) {
      return Optional.of("unicode");
    }
    if (how.contains("pymdownx.slugs") && isLower(how, slugify.get())) {
      return Optional.of("pymdownx");
    }
    return how.isEmpty() || how.endsWith("toc.slugify") ? Optional.of("") : Optional.empty();
  }

  private static boolean isEmptyText(Optional<Setting> value) {
    return value.isPresent() && value.get() instanceof Setting.Text text && text.value().isEmpty();
  }

  /** Whether the function of pymdownx makes small letters of capitals, and encodes nothing. */
  private static boolean isLower(String how, Setting slugify) {
    String name = how.substring(how.indexOf("pymdownx.slugs"));
    if (name.startsWith("pymdownx.slugs.uslugify")) {
      return !name.startsWith("pymdownx.slugs.uslugify_cased")
          && !name.startsWith("pymdownx.slugs.uslugify_encoded");
    }
    Setting given =
        slugify instanceof Setting.Computed computed
            ? computed.given().orElse(Setting.NOTHING)
            : slugify;
    return given.text("kwds", "case").filter("lower"::equals).isPresent()
        && !given.isTrue("kwds", "percent_encode");
  }

  /** What a value says of the function that it is. */
  private static String words(Setting value) {
    if (value instanceof Setting.Text text) {
      return text.value();
    }
    return value instanceof Setting.Computed computed
        ? computed.how()
        : value.text("object").orElse("");
  }

  private static void snippets(Setting snippets, SiteDraft draft) {
    List<String> bases = snippets.texts("base_path");
    for (String path : snippets.texts("auto_append")) {
      draft.append(SiteDraft.trimmed(path));
      bases.forEach(
          base ->
              draft.append(
                  base.equals(".")
                      ? SiteDraft.trimmed(path)
                      : SiteDraft.trimmed(base) + "/" + path));
    }
  }
}
