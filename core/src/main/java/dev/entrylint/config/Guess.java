package dev.entrylint.config;

import dev.entrylint.corpus.Routing.Way;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The dialect of a corpus, guessed from the configuration of a renderer that lies in its root.
 *
 * @param dialect its name, with options
 * @param because the file or folder that gave it away
 * @param folder where the pages lie, below the root; empty if anywhere
 * @param ways what plugins of the renderer make of targets and labels
 */
record Guess(String dialect, String because, Optional<String> folder, Set<Way> ways) {

  /** The guess for the corpus at {@code root}, among {@code known} dialects. */
  static Optional<Guess> at(Path root, Collection<String> known) {
    for (Sign sign : Sign.ALL) {
      for (String name : known.contains(sign.dialect()) ? sign.names() : Sign.NOTHING) {
        Optional<SignFile> file = SignFile.of(root.resolve(name));
        if (file.isPresent() && sign.isOn(file.get())) {
          return Optional.of(
              new Guess(
                  dialect(sign, file.get(), known),
                  name,
                  folder(sign, file.get()),
                  ways(sign, file.get())));
        }
      }
    }
    return Optional.empty();
  }

  private static String dialect(Sign sign, SignFile file, Collection<String> known) {
    String dialect = sign.dialect();
    for (Sign.Hint hint : sign.hints()) {
      String more = dialect + "+" + hint.option();
      if (file.mentions(hint.word()) && known.contains(more)) {
        dialect = more;
      }
    }
    return dialect;
  }

  private static Set<Way> ways(Sign sign, SignFile file) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (Sign.Plugin plugin : sign.plugins()) {
      if (file.mentions(plugin.word())) {
        ways.add(plugin.way());
      }
    }
    return ways;
  }

  private static Optional<String> folder(Sign sign, SignFile file) {
    Optional<String> said =
        sign.folderKey().isEmpty() ? Optional.empty() : file.value(sign.folderKey());
    return said.or(sign::folder);
  }
}
