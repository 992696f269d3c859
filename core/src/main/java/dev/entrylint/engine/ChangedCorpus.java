package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.git.GitStates;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A corpus and what git says that it was.
 *
 * @param now today's configuration for the corpus as it is
 * @param before today's configuration for the corpus as it was, with what renderers were set to
 */
public record ChangedCorpus(GitStates states, RuleRegistry registry, Config now, Config before) {

  /**
   * How files are called of which nothing is read but whether they are there. Others may be the
   * configuration of a renderer, or tell by what they hold which one it is.
   */
  private static final Set<String> UNREAD =
      Set.of(
          "avif", "bmp", "c", "cc", "class", "cpp", "cs", "css", "csv", "dart", "eot", "gif", "go",
          "gz", "h", "hpp", "ico", "jar", "java", "jpeg", "jpg", "jsx", "kt", "less", "lock", "map",
          "mov", "mp3", "mp4", "odt", "otf", "pdf", "php", "png", "ps1", "rb", "rs", "sass",
          "scala", "scss", "sql", "svg", "swift", "tar", "tsx", "ttf", "vue", "wav", "webm", "webp",
          "woff", "woff2", "xlsx", "zip");

  /**
   * The corpus that is read by {@code config} now, and what it was by {@code states}.
   *
   * @param configs has read the configuration, from {@link GitStates#configurations}
   * @throws ConfigException if it cannot be used with what was then
   */
  public static ChangedCorpus of(GitStates states, Config config, ConfigLoader configs)
      throws ConfigException {
    Config before = before(states, config, configs);
    return new ChangedCorpus(states, configs.registry(), config, before);
  }

  /**
   * Whether a change touches nothing that is checked: no document, no file that says how the corpus
   * is read, and nothing that came or went.
   */
  public static boolean isWithoutEffect(GitStates states, Config config) {
    if (!states.moved().isEmpty()) {
      return false;
    }
    for (String path : states.changed()) {
      if (isDocument(path, config) || !isUnread(path)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDocument(String path, Config config) {
    return config.include().stream().anyMatch(glob -> glob.matches(path));
  }

  private static boolean isUnread(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && UNREAD.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static Config before(GitStates states, Config config, ConfigLoader configs)
      throws ConfigException {
    if (!mayBeRenderedOtherwise(config, states)) {
      return config;
    }
    Config then =
        config.file().isPresent()
            ? configs.load(
                config.file().get(), config.root(), states.configurations(), states.before())
            : configs.assumed(config.root(), states.before());
    // Of one and the same configuration more can be taken over.
    return isRenderedAlike(config, then) ? config : then;
  }

  /** Whether a file changed, other than documents, that may say how the corpus is rendered. */
  private static boolean mayBeRenderedOtherwise(Config config, GitStates states) {
    for (String path : states.changed()) {
      if (!isDocument(path, config) && !isUnread(path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRenderedAlike(Config one, Config other) {
    List<Config.Override> some = one.overrides();
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).renderers().equals(other.overrides().get(i).renderers())) {
        return false;
      }
    }
    return one.renderers().equals(other.renderers())
        && one.areas().equals(other.areas())
        && one.include().equals(other.include())
        && one.exclude().equals(other.exclude());
  }

  /**
   * The corpus as it was.
   *
   * @throws IOException if it cannot be read
   */
  public EarlierState earlier() throws IOException {
    states.requireDocuments(before.include(), before.exclude());
    return EarlierState.of(before, registry, states.before(), states.ref(), new News(states));
  }

  /** That the configuration is another than then, or what renderers are set to. */
  public Optional<String> note() {
    List<String> files = states.changedConfigurations();
    List<String> parts = new ArrayList<>(2);
    if (!files.isEmpty()) {
      parts.add(
          String.join(", ", files)
              + (files.size() == 1 ? " is" : " are")
              + " not as then; what there was then is checked by today's as well");
    }
    if (before != now) {
      parts.add(
          "renderers are set otherwise than then; what there was then is read as it was rendered");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("compared with " + states.ref() + ": " + String.join("; ", parts));
  }

  /** What git knows of files. */
  private record News(GitStates states) implements EarlierState.FileNews {

    @Override
    public Optional<String> lost(String path, What what, String text) {
      return switch (what) {
        case FILE -> states.lostFile(path);
        case ID -> states.lostId(path, text);
        case TITLE -> states.lostTitle(path, text);
      };
    }

    @Override
    public boolean isThere(String path) {
      return states.now().exists(path);
    }

    @Override
    public boolean isNotAdded(String path) {
      return states.isNotAdded(path);
    }

    @Override
    public Optional<String> notAddedNamed(String name) {
      return states.notAddedNamed(name);
    }

    @Override
    public Optional<String> renamed(String path) {
      return states.renamed(path);
    }
  }
}
