package dev.entrylint.infer.draft;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A configuration on its way: what was found so far. Immutable. */
public record Draft(CorpusAccess access, List<Setting> settings) {

  private static final List<String> ORDER =
      List.of(
          "extends",
          "include",
          "exclude",
          "dialect",
          "anchors",
          "ignore",
          "locales",
          "kinds",
          "relations",
          "indexes",
          "roots",
          "rules");

  /** The same with {@code more}, which replaces what has the same key. */
  public Draft with(List<Setting> more) {
    List<Setting> all = new ArrayList<>();
    for (Setting setting : settings) {
      if (more.stream().noneMatch(each -> each.key().equals(setting.key()))) {
        all.add(setting);
      }
    }
    all.addAll(more);
    return new Draft(access, all);
  }

  /** The same with {@code setting}, which replaces what has its key. */
  public Draft with(Setting setting) {
    return with(List.of(setting));
  }

  /** The same with no kinds but one, which each document is an entry of. */
  public Draft withDocuments() {
    return with(Plan.kinds(List.of(Plan.of("document", ""))));
  }

  /** What is said under {@code key}. */
  public Optional<Setting> find(String key) {
    return settings.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** The same in the order in which the keys of a configuration are explained. */
  public Draft inOrder() {
    List<Setting> sorted = new ArrayList<>(settings);
    sorted.sort(Comparator.comparingInt(setting -> ORDER.indexOf(setting.key())));
    return new Draft(access, sorted);
  }

  /** The same with nothing but what is said under {@code keys}. */
  public Draft only(Set<String> keys) {
    return new Draft(access, settings.stream().filter(each -> keys.contains(each.key())).toList());
  }

  /** The same without what is said under {@code key}. */
  public Draft without(String key) {
    return new Draft(access, settings.stream().filter(each -> !each.key().equals(key)).toList());
  }

  /** The draft as it would be written. */
  public String text() {
    return YamlWriter.write(settings);
  }

  /** The corpus as it is read under this draft. */
  public Corpus read() throws IOException, ConfigException {
    return access.read(text());
  }

  /** What all rules report under this draft. */
  public List<Finding> check() throws IOException, ConfigException {
    return access.check(text());
  }

  /** How often {@code rule} has something to say. */
  public int count(String rule) throws IOException, ConfigException {
    return access.count(text(), rule);
  }
}
