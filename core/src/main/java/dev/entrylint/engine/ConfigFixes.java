package dev.entrylint.engine;

import dev.entrylint.convention.Origin;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Takes what is of no use out of files of the configuration that lie in the corpus. */
record ConfigFixes(Sources sources) {

  /**
   * Takes the text at {@code origin} out of the list under {@code key}, or the key if it is all.
   */
  Optional<Fix> removed(String key, Origin origin) {
    String file = origin.file().orElseThrow();
    if (Path.of(file).isAbsolute()) {
      return Optional.empty();
    }
    Optional<TextEdit> edit =
        text(file)
            .filter(text -> origin.span().end() <= text.length())
            .flatMap(text -> FrontMatterEdits.ofYaml(file, text).removeAt(key, origin.span()));
    return edit.map(each -> Fix.safe("remove it from '" + key + "'", each));
  }

  private Optional<String> text(String file) {
    try {
      return Optional.of(sources.read(file).text());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
