package dev.entrylint.renderer;

import dev.entrylint.renderer.setting.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration in the folder {@code .vitepress} says: {@code srcDir}, {@code rewrites},
 * and whether ids are made as usual.
 */
final class VitePressSettings implements SiteReader {

  private static final List<String> FILES =
      List.of(
          ".vitepress/config.js",
          ".vitepress/config.ts",
          ".vitepress/config.mjs",
          ".vitepress/config.mts",
          ".vitepress/config.cjs",
          ".vitepress/config.cts",
          ".vitepress/config/index.js",
          ".vitepress/config/index.ts",
          ".vitepress/config/index.mjs",
          ".vitepress/config/index.mts");

  @Override
  public void read(Source source, SiteDraft draft) {
    for (String file : FILES) {
      Optional<Setting> config = source.at(file);
      if (config.isPresent()) {
        read(config.get(), draft);
        readIds(config.get(), draft);
        return;
      }
    }
  }

  /** What is put together of several files may have any options, which are not looked for there. */
  private static void readIds(Setting config, SiteDraft draft) {
    if (config.isComputed("markdown")
        || config.isComputed("markdown", "attrs")
        || config.isComputed("markdown", "anchor")
        || config.fields("markdown", "attrs").containsKey("leftDelimiter")
        || config.fields("markdown", "anchor").containsKey("slugify")) {
      draft.trait(LinkTrait.UNKNOWN_IDS);
      draft.note("its `markdown` options make ids in another way, or may: they are not checked");
    }
  }

  private static void read(Setting config, SiteDraft draft) {
    String src = SiteDraft.trimmed(config.text("srcDir").orElse(""));
    if (config.at("srcDir").filter(Setting.Computed.class::isInstance).isPresent()
        && config.fields().containsKey("srcDir")) {
      draft.computed("srcDir", "the folder of .vitepress");
    }
    draft.folders(List.of(src, src.isEmpty() ? "public" : src + "/public"));
    Map<String, Setting> rewrites = config.fields("rewrites");
    if (!rewrites.isEmpty() || config.fields().get("rewrites") instanceof Setting.Computed) {
      draft.trait(LinkTrait.UNKNOWN_ROUTES);
      draft.note("`rewrites` give pages other addresses, which are not checked");
    }
  }
}
