package dev.entrylint.infer.relation;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Meta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds keys of front matter whose values name other entries, and what they name them by. */
final class FieldRelations {

  private static final String SEPARATOR = ", ";

  /** What the values of a key name. */
  private static final class Use {
    int entries;
    int items;
    final Map<String, Integer> hits = new LinkedHashMap<>();
    boolean joined;
  }

  private final Corpus corpus;
  private final List<Entry> entries = new ArrayList<>();

  /** What entries are called, by what that is: the id, the file, the title, a key. */
  private final Map<String, Map<String, Entry>> names = new LinkedHashMap<>();

  private FieldRelations(Corpus corpus, Set<String> kinds) {
    this.corpus = corpus;
    for (Entry entry : corpus.entries().all()) {
      boolean whole = entry.span().start() == 0;
      if (whole && kinds.contains(entry.kind())) {
        entries.add(entry);
      }
    }
  }

  /** The settings that say where the lists of each relation stand. */
  static List<List<Setting>> find(Corpus corpus, Set<String> kinds) {
    FieldRelations relations = new FieldRelations(corpus, kinds);
    relations.name();
    List<List<Setting>> found = new ArrayList<>();
    relations.uses().forEach((key, use) -> home(key, use).ifPresent(found::add));
    return found;
  }

  private void name() {
    for (Entry entry : entries) {
      put("id", entry.id(), entry);
      put("file", Paths.stem(entry.document().path()), entry);
      put("title", entry.title(), entry);
      fields(entry)
          .forEach(
              (key, field) -> {
                if (field.value() instanceof Meta.Scalar scalar) {
                  put("{front-matter: " + InlineYaml.text(key).text() + "}", scalar.text(), entry);
                }
              });
    }
    // What is the same for many names none of them.
    names.values().removeIf(byName -> byName.size() * 10 < entries.size() * 9);
  }

  private void put(String by, String name, Entry entry) {
    names.computeIfAbsent(by, each -> new HashMap<>()).putIfAbsent(name, entry);
  }

  private Map<String, Meta.Field> fields(Entry entry) {
    return corpus.frontMatter(entry.document()).fields().map(Meta.Fields::fields).orElse(Map.of());
  }

  private Map<String, Use> uses() {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Entry entry : entries) {
      fields(entry)
          .forEach(
              (key, field) -> {
                List<String> items = new ArrayList<>();
                Use use = uses.computeIfAbsent(key, each -> new Use());
                items(field.value(), items, use);
                use.entries += items.isEmpty() ? 0 : 1;
                items.forEach(item -> count(item, entry, use));
              });
    }
    return uses;
  }

  private static void items(Meta value, List<String> items, Use use) {
    if (value instanceof Meta.Items list) {
      for (Meta item : list.items()) {
        if (item instanceof Meta.Scalar scalar) {
          items.add(scalar.text());
        }
      }
    } else if (value instanceof Meta.Scalar scalar) {
      use.joined |= scalar.text().contains(SEPARATOR);
      items.addAll(List.of(scalar.text().split(SEPARATOR)));
    }
  }

  private void count(String item, Entry entry, Use use) {
    use.items++;
    names.forEach(
        (by, byName) -> {
          Entry named = byName.get(item);
          if (named != null && named != entry) {
            use.hits.merge(by, 1, Integer::sum);
          }
        });
  }

  private static Optional<List<Setting>> home(String key, Use use) {
    String by = "";
    int most = 0;
    for (Map.Entry<String, Integer> hit : use.hits.entrySet()) {
      by = hit.getValue() > most ? hit.getKey() : by;
      most = Math.max(most, hit.getValue());
    }
    Evidence evidence = new Evidence(most, use.items, "values name an entry");
    if (use.entries < Evidence.LEAST || most < 2 * Evidence.LEAST || evidence.share() < 0.6) {
      return Optional.empty();
    }
    List<Setting> home = new ArrayList<>();
    home.add(Setting.line("front-matter", InlineYaml.text(key), "in " + use.entries + " entries"));
    home.add(Setting.line("names", new InlineYaml(by), evidence));
    if (use.joined) {
      home.add(Setting.line("form", InlineYaml.word("commas"), ""));
    }
    if (!evidence.isComplete()) {
      home.add(Setting.line("open", InlineYaml.word(true), use.items - most + " name none"));
    }
    return Optional.of(home);
  }
}
