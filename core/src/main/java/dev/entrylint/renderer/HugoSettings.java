package dev.entrylint.renderer;

import dev.entrylint.renderer.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What Hugo's configuration says: where the pages lie, and which languages have folders of their
 * own, or endings of the names of files. Keys may have capitals or not.
 */
final class HugoSettings implements SiteReader {

  private static final String FOLDER = "contentdir";
  private static final String LANGUAGES = "languages";
  private static final String CONFIG = "config/_default";
  private static final List<String> ENDINGS = List.of(".toml", ".yaml", ".yml", ".json");

  @Override
  public void read(Source source, SiteDraft draft) {
    Setting config = whole(source);
    String content = SiteDraft.trimmed(config.text(FOLDER).orElse("content"));
    String main = config.text("defaultcontentlanguage").orElse("en").toLowerCase(Locale.ROOT);
    List<String> mounted = mounts(config, main, draft);
    if (!mounted.isEmpty() && config.text(FOLDER).isEmpty()) {
      content = mounted.get(0);
    }
    List<String> all = new ArrayList<>(List.of(content, "static"));
    mounted.stream().filter(each -> !all.contains(each)).forEach(all::add);
    draft.folders(all);
    String type = config.text("markup", "goldmark", "parser", "autoheadingidtype").orElse("");
    if (type.equals("github-ascii") || type.equals("blackfriday")) {
      draft.option(type);
    }
    if (config.isFalse("markup", "goldmark", "parser", "autoheadingid")) {
      draft.trait(LinkTrait.UNKNOWN_IDS);
      draft.note("`autoHeadingID` is off: ids of headings are not checked");
    }
    languages(config.fields(LANGUAGES), config, content, draft);
  }

  /** The configuration with the parts of it that have files of their own. */
  private static Setting whole(Source source) {
    Map<String, Setting> fields = new LinkedHashMap<>(lower(source.own()).fields());
    for (String part : List.of(LANGUAGES, "markup", "module")) {
      for (String ending : ENDINGS) {
        Optional<Setting> file = source.at(CONFIG + "/" + part + ending);
        file.ifPresent(each -> fields.putIfAbsent(part, lower(each)));
      }
    }
    Map<String, Setting> languages = new TreeMap<>(parts(source));
    if (!languages.isEmpty()) {
      languages.putAll(new Setting.Fields(fields, false).fields(LANGUAGES));
      fields.put(LANGUAGES, new Setting.Fields(languages, false));
    }
    return new Setting.Fields(fields, false);
  }

  /** The languages that have a file each: {@code languages.de.toml}. */
  private static Map<String, Setting> parts(Source source) {
    Map<String, Setting> languages = new TreeMap<>();
    for (String name : source.names(CONFIG)) {
      int dot = name.lastIndexOf('.');
      boolean own = name.startsWith(LANGUAGES + ".") && dot > LANGUAGES.length();
      if (own && ENDINGS.contains(name.substring(dot))) {
        String language = name.substring(LANGUAGES.length() + 1, dot).toLowerCase(Locale.ROOT);
        source.at(CONFIG + "/" + name).ifPresent(each -> languages.put(language, lower(each)));
      }
    }
    return languages;
  }

  private static void languages(
      Map<String, Setting> languages, Setting config, String content, SiteDraft draft) {
    String main = config.text("defaultcontentlanguage").orElse("en").toLowerCase(Locale.ROOT);
    boolean prefixed = config.isTrue("defaultcontentlanguageinsubdir");
    if (languages.size() > 1 && languages.containsKey(main)) {
      draft.language(main);
    }
    languages.forEach(
        (name, language) -> {
          if (language.isTrue("disabled")) {
            return;
          }
          Optional<String> folder = language.text(FOLDER).map(SiteDraft::trimmed);
          boolean first = name.equals(main) && !prefixed;
          if (first && folder.isPresent()) {
            draft.pagesIn(folder.get());
          } else if (!first && folder.isPresent()) {
            draft.route("/" + name + "/", List.of(folder.get()));
          } else if (!first && languages.size() > 1) {
            draft.route("/" + name + "/", List.of(content));
          }
          if (languages.size() > 1) {
            draft.language(name);
          }
        });
  }

  /** The folders that are mounted as content; those of a language are a part of the site. */
  private static List<String> mounts(Setting config, String main, SiteDraft draft) {
    List<String> mounted = new ArrayList<>();
    for (Setting mount : config.items("module", "mounts")) {
      String target = mount.text("target").map(SiteDraft::trimmed).orElse("");
      Optional<String> folder = mount.text("source").map(SiteDraft::trimmed);
      boolean content = target.equals("content") || target.startsWith("content/");
      if (!content || folder.isEmpty() || isFile(target) || isFile(folder.get())) {
        continue;
      }
      String below = target.substring("content".length());
      Optional<String> language = mount.text("lang");
      boolean first = language.isEmpty() || language.get().equalsIgnoreCase(main);
      if (below.isEmpty() && first) {
        mounted.add(folder.get());
      } else {
        String start = (first ? "" : "/" + language.get()) + below + "/";
        draft.route(start, List.of(folder.get()));
      }
    }
    return mounted;
  }

  private static boolean isFile(String path) {
    return path.substring(path.lastIndexOf('/') + 1).indexOf('.') > 0;
  }

  /** {@code value} with all keys in small letters. */
  private static Setting lower(Setting value) {
    if (value instanceof Setting.Items list) {
      return new Setting.Items(list.items().stream().map(HugoSettings::lower).toList());
    }
    if (value instanceof Setting.Fields map) {
      Map<String, Setting> fields = new LinkedHashMap<>();
      map.fields()
          .forEach((key, each) -> fields.putIfAbsent(key.toLowerCase(Locale.ROOT), lower(each)));
      return new Setting.Fields(fields, map.open());
    }
    return value;
  }
}
