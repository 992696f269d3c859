package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.anchor.Definitions;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.renderer.TabStyle;
import dev.entrylint.renderer.TabStyle.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ids of tabs, {@code === "Title"} and {@code /// tab | Title}, as pymdown-extensions 10 makes
 * them: numbers, or made of the titles, with the id of the heading above before it. The text of a
 * page is looked at when a link asks for an id that nothing else has. Safe for several threads.
 */
final class TabIds {

  private static final Resolution FILLED =
      new Resolution.Ignored(Resolution.Ignored.Reason.FILLED_IN);

  private static final String NUMBERED = "__tabbed_";
  private static final String TAB = "===";
  private static final String BLOCK = "///";

  /** How long an id is in which the end of that of a heading is looked for. */
  private static final int LONGEST = 500;

  /** What, in a title, may be more than letters to the renderer. */
  private static final String MARKS = "_<&[\\";

  private final View view;
  private final FileTree files;
  private final TabStyle style;

  /** The tabs in the document at a path; few are asked for. */
  private final Map<String, Tabs> tabs = new ConcurrentHashMap<>();

  /**
   * The tabs of a page.
   *
   * @param slugs what is made of their titles
   * @param letters those of titles of which it is not known what is made
   */
  private record Tabs(Set<String> slugs, Set<String> letters) {

    boolean isEmpty() {
      return slugs.isEmpty() && letters.isEmpty();
    }

    boolean mayBe(String id) {
      return slugs.contains(id) || letters.contains(TabIds.letters(id));
    }
  }

  TabIds(View view, FileTree files) {
    this.view = view;
    this.files = files;
    style = view.routing().tabs();
  }

  /** {@code there}, unless it is an id that a tab has, or may have. */
  Resolution apply(Resolution there) {
    return style.kind() != Kind.NONE && there instanceof Resolution.NoSuchAnchor missing
        ? tab(missing)
        : there;
  }

  private Resolution tab(Resolution.NoSuchAnchor missing) {
    Tabs here = tabs.computeIfAbsent(missing.document().path(), this::tabs);
    if (here.isEmpty()) {
      return missing;
    }
    if (style.kind() == Kind.NUMBERS) {
      return missing.fragment().startsWith(NUMBERED) ? found(missing) : missing;
    }
    if (rests(missing).stream().noneMatch(here::mayBe)) {
      return missing;
    }
    return style.slugs().isPresent() ? found(missing) : FILLED;
  }

  private static Resolution found(Resolution.NoSuchAnchor missing) {
    return new Resolution.Found(missing.document(), Optional.empty(), FoundBy.PATH);
  }

  /** What may be of a tab's title in an id: all of it, or what is behind the id of a heading. */
  private List<String> rests(Resolution.NoSuchAnchor missing) {
    String id = withoutNumber(missing.fragment());
    List<String> rests = new ArrayList<>(List.of(missing.fragment(), id));
    Page page = view.pages().get(missing.document().path());
    if (style.belowHeadings() && page != null && id.length() <= LONGEST) {
      Definitions ids = view.ids(page);
      for (int i = 1; i < id.length(); i++) {
        boolean joint = !Character.isLetterOrDigit(id.charAt(i));
        if (joint && ids.find(id.substring(0, i)).isPresent()) {
          rests.add(id.substring(i + 1));
        }
      }
    }
    return rests;
  }

  /** {@code id} without the number of an id that came before. */
  private static String withoutNumber(String id) {
    int end = id.length();
    while (end > 0 && id.charAt(end - 1) >= '0' && id.charAt(end - 1) <= '9') {
      end--;
    }
    return end < id.length() && end > 1 && id.charAt(end - 1) == '_'
        ? id.substring(0, end - 1)
        : id;
  }

  private String slug(String title) {
    Span none = Attributes.NONE.span();
    List<TitlePart> parts = List.of(new TitlePart(TitlePart.Kind.TEXT, title));
    return style
        .slugs()
        .get()
        .slug(new HeadingSyntax(1, parts, title, Attributes.NONE, none, none, false));
  }

  /** {@code title} without the pictures that it names, as in {@code :bee: Wax}. */
  private static String withoutNames(String title) {
    return title.replaceAll(":[\\w+-]+:", "").strip();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return Targets.fold(letters.toString());
  }

  private Tabs tabs(String path) {
    Tabs all = new Tabs(new HashSet<>(), new HashSet<>());
    try {
      String text = new String(files.bytes(path), StandardCharsets.UTF_8);
      text.lines()
          .map(TabIds::title)
          .filter(title -> !title.isEmpty())
          .forEach(
              title -> {
                add(title, all);
                add(withoutNames(title), all);
              });
    } catch (IOException unreadable) {
      return new Tabs(Set.of(), Set.of());
    }
    return all;
  }

  private void add(String title, Tabs all) {
    boolean known =
        style.slugs().isPresent() && title.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    String made = known ? slug(title) : letters(title);
    if (!made.isEmpty()) {
      (known ? all.slugs : all.letters).add(made);
    }
  }

  /** The title of the tab that begins in {@code line}; empty if none does. */
  private static String title(String line) {
    String tab = line.strip();
    if (tab.startsWith(TAB)) {
      int open = tab.indexOf('"');
      boolean marked = open > 0 && tab.substring(TAB.length(), open).matches("[+!]{0,2} +");
      return marked && tab.length() > open + 1 && tab.endsWith("\"")
          ? tab.substring(open + 1, tab.length() - 1)
          : "";
    }
    String block = tab.startsWith(BLOCK) ? tab.replaceFirst("^/+ *", "") : "";
    return block.startsWith("tab ") && block.indexOf('|') > 0
        ? block.substring(block.indexOf('|') + 1).strip()
        : "";
  }
}
