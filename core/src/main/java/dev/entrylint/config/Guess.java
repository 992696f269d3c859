package dev.entrylint.config;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * The dialect of a corpus, guessed from the configuration of a renderer that lies in its root.
 *
 * @param dialect its name, with options
 * @param because the file or folder that gave it away
 * @param folder where the pages lie, below the root; empty if anywhere
 */
record Guess(String dialect, String because, Optional<String> folder) {

  /** The guess for the corpus at {@code root}, among {@code known} dialects. */
  static Optional<Guess> at(Path root, Collection<String> known) {
    for (Sign sign : Sign.ALL) {
      for (String name : known.contains(sign.dialect()) ? sign.names() : Sign.NOTHING) {
        Optional<SignFile> file = SignFile.of(root.resolve(name));
        if (file.isPresent() && sign.isOn(file.get())) {
          return Optional.of(
              new Guess(dialect(sign, file.get(), known), name, folder(sign, file.get())));
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

  private static Optional<String> folder(Sign sign, SignFile file) {
    Optional<String> said =
        sign.folderKey().isEmpty() ? Optional.empty() : file.value(sign.folderKey());
    return said.or(sign::folder);
  }
}
