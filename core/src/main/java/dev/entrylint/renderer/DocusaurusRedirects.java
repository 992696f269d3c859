package dev.entrylint.renderer;

import dev.entrylint.renderer.setting.Setting;

/** What {@code docusaurus.config.*} says to {@code @docusaurus/plugin-client-redirects}. */
final class DocusaurusRedirects {

  private DocusaurusRedirects() {}

  /** Adds what stands there as literals. */
  static void redirects(SiteReader.Source source, Redirects redirects) {
    for (Setting plugin : source.own().items("plugins")) {
      if (DocusaurusSettings.name(plugin).endsWith("client-redirects")) {
        read(DocusaurusSettings.options(plugin), redirects);
      }
    }
  }

  private static void read(Setting options, Redirects redirects) {
    for (Setting each : options.items("redirects")) {
      for (String from : each.texts("from")) {
        each.text("to").ifPresent(to -> redirects.add(from, to));
      }
      if (each.isComputed("from") || each.isComputed("to")) {
        redirects.note("some `redirects` of plugin-client-redirects are not literals");
      }
    }
    if (options.isComputed("createRedirects")) {
      redirects.note("`createRedirects` of plugin-client-redirects computes more");
    }
  }
}
