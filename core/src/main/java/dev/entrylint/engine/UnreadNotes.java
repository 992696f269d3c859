package dev.entrylint.engine;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.Config;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.engine.source.UnreadFiles;
import dev.entrylint.engine.source.UnreadFiles.Why;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of files and links that are like those that were read, and were not. */
final class UnreadNotes {

  private UnreadNotes() {}

  /** That files of a Markdown kind are not read, and how they would be. */
  static Optional<String> files(Config config, List<UnreadFiles> unread) {
    List<String> counts = new ArrayList<>();
    List<String> globs = new ArrayList<>();
    config.include().forEach(each -> globs.add(quoted(each.pattern())));
    for (UnreadFiles each : unread) {
      if (each.why() == Why.ENDING) {
        counts.add(each.count() + " '" + each.ending() + "' (such as " + each.example() + ")");
        globs.add(quoted("**/*" + each.ending()));
      } else if (each.why() == Why.HIDDEN) {
        String folder = hidden(each.example());
        counts.add(
            each.count() + " below folders that begin with a dot (such as " + each.example() + ")");
        globs.add(quoted(folder + "/**/*" + each.ending()));
      }
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Markdown files that are not read: "
                + String.join(", ", counts)
                + "; \"include: ["
                + globs.stream().distinct().collect(Collectors.joining(", "))
                + "]\" in entrylint.yml reads them");
  }

  private static String quoted(String glob) {
    return "'" + glob + "'";
  }

  /** The path of the first folder on the way to {@code path} whose name begins with a dot. */
  private static String hidden(String path) {
    int start = path.startsWith(".") ? 0 : path.indexOf("/.") + 1;
    return path.substring(0, path.indexOf('/', start));
  }

  /**
   * That there are configurations for parts of the corpus, which the one for all of it neither is
   * nor extends.
   */
  static Optional<String> configurations(Snapshot snapshot) {
    Config config = snapshot.project().config();
    Sources sources = snapshot.sources();
    if (config.file().isEmpty() || sources.configurations().isEmpty()) {
      return Optional.empty();
    }
    String used = SlashedPath.of(config.root(), config.file().get());
    String text;
    try {
      text = new String(sources.configuration(used), StandardCharsets.UTF_8);
    } catch (IOException gone) {
      text = "";
    }
    List<String> unused = new ArrayList<>();
    for (String each : sources.configurations()) {
      String folder = each.substring(0, each.lastIndexOf('/') + 1);
      if (!each.equals(used) && !text.contains(each) && holdsDocument(folder, snapshot)) {
        unused.add(each);
      }
    }
    return unused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", unused)
                + (unused.size() == 1 ? " is" : " are")
                + " not used, since "
                + used
                + " is for the whole corpus");
  }

  private static boolean holdsDocument(String folder, Snapshot snapshot) {
    return snapshot.corpus().documents().stream().anyMatch(each -> each.path().startsWith(folder));
  }

  /**
   * That the renderers of some documents take {@code [[name]]} for text, where there is a document
   * of such a name.
   */
  static Optional<String> wikiLinks(Snapshot snapshot) {
    List<Document> documents = snapshot.corpus().documents();
    Set<String> names = new HashSet<>();
    List<Document> taken = new ArrayList<>(0);
    boolean named = false;
    for (Document document : documents) {
      if (takesForText(snapshot, document)) {
        if (names.isEmpty()) {
          documents.forEach(each -> names.add(name(each.path())));
        }
        taken.add(document);
        named = named || nameOne(shortcuts(document), names);
      }
    }
    if (!named) {
      return Optional.empty(); // as nearly everywhere: no text need be read
    }
    int count = 0;
    int files = 0;
    named = false;
    String dialect = "";
    for (Document document : taken) {
      List<String> labels = inTwoBrackets(snapshot, document);
      named |= labels.stream().anyMatch(label -> names.contains(name(label)));
      dialect = labels.isEmpty() ? dialect : renderer(snapshot, document).name();
      files += labels.isEmpty() ? 0 : 1;
      count += labels.size();
    }
    return named
        ? Optional.of(
            "%d links in two brackets in %d %s are text in '%s'; \"dialect: obsidian\" in entrylint.yml follows them"
                .formatted(count, files, files == 1 ? "file" : "files", dialect))
        : Optional.empty();
  }

  /** Whether {@code document} has labels in brackets, of which its renderer makes no such links. */
  private static boolean takesForText(Snapshot snapshot, Document document) {
    return !shortcuts(document).isEmpty()
        && !renderer(snapshot, document).dialect().syntax().has(Feature.WIKI_LINKS);
  }

  private static Renderer renderer(Snapshot snapshot, Document document) {
    return snapshot.project().config().renderersOf(document.path()).get(0);
  }

  private static boolean nameOne(List<LabelUse> uses, Set<String> names) {
    for (LabelUse use : uses) {
      if (names.contains(name(use.label()))) {
        return true;
      }
    }
    return false;
  }

  private static List<LabelUse> shortcuts(Document document) {
    List<LabelUse> shortcuts = List.of();
    for (LabelUse use : document.labelUses()) {
      if (use.form() == LabelUse.Form.SHORTCUT && use.span().start() > 0) {
        shortcuts = shortcuts.isEmpty() ? new ArrayList<>() : shortcuts;
        shortcuts.add(use);
      }
    }
    return shortcuts;
  }

  /** The name of a page as it is if case does not matter, without folders, ending and the rest. */
  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int end = name.length();
    for (char each : new char[] {'|', '#'}) {
      int at = name.indexOf(each);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    name = name.substring(0, end).strip().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  private static List<String> inTwoBrackets(Snapshot snapshot, Document document) {
    List<LabelUse> uses = shortcuts(document);
    int start = uses.get(0).span().start() - 1;
    int end = Math.min(uses.get(uses.size() - 1).span().end() + 1, document.lines().length());
    String text = snapshot.text(document, new Span(start, end));
    List<String> labels = new ArrayList<>();
    for (LabelUse use : uses) {
      int from = use.span().start() - start;
      int to = use.span().end() - start;
      if (text.startsWith("[[", from - 1) && text.startsWith("]", to)) {
        labels.add(use.label());
      }
    }
    return labels;
  }

  /**
   * What of that which may have vanished could not be looked for: all of it, if the rule is off or
   * there is no state to compare with, or redirects that a program makes.
   */
  static Optional<String> vanished(Snapshot snapshot, Selection selection) {
    Levels levels = new Levels(snapshot.project().config(), selection);
    String rule = VanishedAnchor.META.id();
    boolean named = snapshot.project().config().published().isPresent();
    if (named && selection.rules().isEmpty() && !levels.mayReport(VanishedAnchor.META)) {
      return Optional.of(
          "'published' serves the rule " + rule + ", which is off, so nothing was looked for");
    }
    if (!snapshot.vanished().isPossible()) {
      return levels.mayReport(VanishedAnchor.META)
          ? Optional.of(
              rule
                  + " has looked for nothing, as there is no earlier state to compare with; --since"
                  + " REF gives one, or 'published: REF' in entrylint.yml")
          : Optional.empty();
    }
    Set<String> notes = snapshot.vanished().unseenRedirects();
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rule
                + " does not see all redirects, and may call a page gone that has one: "
                + String.join("; ", notes));
  }
}
