package dev.entrylint.infer.draft;

import dev.entrylint.base.Printable;
import java.util.List;
import java.util.Set;

/** Settings as YAML, each with its evidence as a comment. */
final class YamlWriter {

  private static final Set<String> CHAPTERS =
      Set.of("locales", "kinds", "relations", "indexes", "rules");

  private final StringBuilder text = new StringBuilder();

  private YamlWriter() {}

  /** The text of {@code settings}; chapters are set apart. */
  static String write(List<Setting> settings) {
    YamlWriter writer = new YamlWriter();
    for (Setting setting : settings) {
      boolean chapter = CHAPTERS.contains(setting.key()) && writer.text.length() > 0;
      writer.text.append(chapter ? "\n" : "");
      writer.setting(setting, "");
    }
    return writer.text.toString();
  }

  private void setting(Setting setting, String indent) {
    String start = (setting.doubtful() ? "# " : "") + InlineYaml.text(setting.key()).text() + ":";
    if (setting.value() instanceof Setting.Line line) {
      line(indent, start + " " + line.yaml().text(), setting.because());
    } else if (setting.value() instanceof Setting.Items list) {
      line(indent, start, setting.because());
      list.items().forEach(item -> line(indent + "  ", "- " + item.yaml().text(), item.because()));
    } else if (setting.value() instanceof Setting.Block block) {
      line(indent, start, setting.because());
      block.settings().forEach(each -> setting(each, indent + "  "));
    }
  }

  private void line(String indent, String words, String because) {
    text.append(indent).append(words);
    if (!because.isEmpty()) {
      text.append(" # ").append(Printable.line(because.replace('\n', ' ')));
    }
    text.append('\n');
  }
}
