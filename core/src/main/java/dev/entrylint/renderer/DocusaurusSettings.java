package dev.entrylint.renderer;

import dev.entrylint.renderer.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code docusaurus.config.*} says of where the pages lie, and of their format. */
final class DocusaurusSettings implements SiteReader {

  private static final String DOCS = "docs";

  /** The options of a preset or plugin, and where they stand for people. */
  private record Part(String key, Setting options) {}

  @Override
  public void read(Source source, SiteDraft draft) {
    Setting config = source.own();
    if (config.fields().isEmpty()) {
      if (config instanceof Setting.Computed) {
        draft.computed("presets", "what lines of it say");
      }
      return; // single lines may say where the pages lie
    }
    format(config, draft);
    List<Part> docs = new ArrayList<>();
    List<Part> pages = new ArrayList<>();
    boolean preset = false;
    for (Setting each : config.items("presets")) {
      Setting options = options(each);
      if (!options.isFalse(DOCS)) {
        preset |= options.at(DOCS).isPresent();
        docs.add(new Part(DOCS, options.at(DOCS).orElse(Setting.NOTHING)));
      }
      options.at("pages").ifPresent(part -> pages.add(new Part("pages", part)));
      blog(options.at("blog"), draft);
    }
    for (Setting each : config.items("plugins")) {
      String name = name(each);
      if (name.endsWith("content-docs")) {
        docs.add(new Part("plugin-content-docs", options(each)));
      } else if (name.endsWith("content-blog")) {
        blog(Optional.of(options(each)), draft);
      }
    }
    List<String> statics = config.texts("staticDirectories");
    statics = statics.isEmpty() ? List.of("static") : statics;
    List<String> all = new ArrayList<>(List.of(DOCS, ""));
    all.addAll(statics);
    String made = pages.isEmpty() ? "src/pages" : path(pages.get(0), "src/pages", draft);
    all.add(made);
    draft.folders(all);
    if (!preset && docs.size() > 1 && !source.exists(DOCS)) {
      docs.remove(0); // what the preset would have is not there
    }
    for (int i = 0; i < docs.size(); i++) {
      add(docs.get(i), i == 0, statics, draft);
    }
    if (docs.isEmpty() && config.isComputed("presets")) {
      draft.computed("presets", DOCS);
    }
  }

  private static void format(Setting config, SiteDraft draft) {
    Optional<DocusaurusFormat> format =
        config.text("markdown", "format").flatMap(DocusaurusFormat::named);
    if (format.isPresent()) {
      draft.dialect(
          switch (format.get()) {
            case MDX -> DocusaurusFamily.MDX_FIRST;
            case MD -> DocusaurusFamily.MARKDOWN_FIRST;
            case DETECT -> DocusaurusFamily.BY_NAMES;
          });
    } else if (config.fields().containsKey("markdown") && config.isComputed("markdown", "format")) {
      draft.computed("markdown.format", "mdx");
    }
  }

  private static void add(Part part, boolean first, List<String> statics, SiteDraft draft) {
    String path = path(part, DOCS, draft);
    if (first) {
      draft.pagesIn(path);
    }
    String route = part.options().text("routeBasePath").orElse(DOCS);
    if (part.options().isComputed("routeBasePath")) {
      draft.computed(part.key() + ".routeBasePath", DOCS);
    }
    String start = "/" + SiteDraft.trimmed(route) + "/";
    if (!start.equals("//")) {
      List<String> in = new ArrayList<>(List.of(path));
      statics.forEach(folder -> in.add(folder + "/" + SiteDraft.trimmed(route)));
      draft.route(start, in);
    } else if (!first) {
      draft.route("/", List.of(path));
    }
  }

  private static void blog(Optional<Setting> options, SiteDraft draft) {
    if (options.isPresent() && options.get() instanceof Setting.Fields blog) {
      String path = path(new Part("blog", blog), "blog", draft);
      String route = SiteDraft.trimmed(blog.text("routeBasePath").orElse("blog"));
      if (!route.isEmpty()) {
        draft.route("/" + route + "/", List.of(path, "static/" + route));
      }
    }
  }

  private static String path(Part part, String usual, SiteDraft draft) {
    if (part.options() instanceof Setting.Computed) {
      draft.computed(part.key(), usual);
    } else if (part.options().isComputed("path")) {
      draft.computed(part.key() + ".path", usual);
    }
    return SiteDraft.trimmed(part.options().text("path").orElse(usual));
  }

  /** The name of a preset or plugin, which may stand in a list before its options. */
  static String name(Setting part) {
    Setting name =
        part instanceof Setting.Items list && !list.items().isEmpty() ? list.items().get(0) : part;
    return name instanceof Setting.Text text ? text.value() : "";
  }

  static Setting options(Setting part) {
    return part instanceof Setting.Items list && list.items().size() > 1
        ? list.items().get(1)
        : part instanceof Setting.Computed ? part : Setting.NOTHING;
  }
}
