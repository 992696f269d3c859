package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.TargetParts;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What labels mean beyond the file that uses them: in a concatenated corpus another file may define
 * them, or one whose text is put in; in some dialects a heading is one, by what is written in it,
 * and by a plugin any id is.
 */
final class Labels {

  private final AnchorIndex anchors;
  private final Inclusions inclusions;

  private final boolean headings;
  private final boolean lastCounts;
  private final Map<String, LabelDefinition> shared;
  private final Map<String, Definition> titles;

  /** Targets by the labels that a file defines which is put behind each page. */
  private final Map<String, String> appended;

  private final boolean ids;
  private final boolean filled;

  /** Whether templates are filled in before the Markdown is read. */
  private final boolean templates;

  private final Map<String, Definition> anywhere;

  /**
   * @param pages those of {@code renderer}
   */
  Labels(
      List<Page> pages,
      AnchorIndex anchors,
      Renderer renderer,
      Inclusions inclusions,
      FileTree files) {
    this.anchors = anchors;
    this.inclusions = inclusions;
    appended = AppendedLabels.in(files, renderer.routing().appended());
    shared = new HashMap<>();
    titles = new HashMap<>();
    anywhere = new HashMap<>();
    filled = renderer.has(LinkTrait.FILLED_IN);
    templates = renderer.dialect().has(Feature.LIQUID);
    this.ids = renderer.routing().has(PathForm.PLUGIN_LABELS);
    this.headings = renderer.dialect().has(Feature.IMPLICIT_HEADER_REFERENCES);
    this.lastCounts = renderer.dialect().has(Feature.LAST_LABEL_COUNTS);
    if (ids) {
      addIds(pages);
    }
    Set<String> used = anchors.areShared() ? used(pages) : Set.of();
    if (!used.isEmpty()) {
      for (Page page : pages) {
        page.document().labels().forEach(each -> put(shared, LabelKey.of(each.label()), each));
        if (headings) {
          addTitles(page, used, titles);
        }
      }
    }
  }

  /** The same where {@code anchors} are those of {@code same} but for their places. */
  Labels(Labels same, AnchorIndex anchors, Inclusions inclusions) {
    this.anchors = anchors;
    this.inclusions = inclusions;
    ids = same.ids;
    filled = same.filled;
    templates = same.templates;
    headings = same.headings;
    lastCounts = same.lastCounts;
    shared = same.shared;
    titles = same.titles;
    appended = same.appended;
    anywhere = same.anywhere;
  }

  /** The ids that are used as labels anywhere. */
  private void addIds(List<Page> pages) {
    Set<String> names = new HashSet<>();
    for (Page page : pages) {
      for (LabelUse use : page.document().labelUses()) {
        names.add(name(use));
      }
    }
    for (Page page : pages) {
      for (Definition each : anchors.of(page)) {
        if (names.contains(each.id())) {
          anywhere.putIfAbsent(each.id(), each);
        }
      }
    }
  }

  /** What {@code use} names if its label is an id or a name of code, which may stand as code. */
  private static String name(LabelUse use) {
    String label = use.label().strip();
    boolean code = label.length() > 2 && label.startsWith("`") && label.endsWith("`");
    return code ? label.substring(1, label.length() - 1) : label;
  }

  /**
   * Whether {@code use} in {@code page}, which nothing in the corpus defines, may be made all the
   * same: by a plugin, or by a definition into whose label a template puts something.
   */
  boolean mayBeMade(Page page, LabelUse use) {
    return mayBeCode(use) || templates && fitsTemplate(page, LabelKey.of(use.label()));
  }

  private static boolean fitsTemplate(Page page, String key) {
    for (LabelDefinition each : page.document().labels()) {
      String label = LabelKey.of(each.label());
      int open = label.indexOf("{{");
      int close = open < 0 ? -1 : label.lastIndexOf("}}");
      if (close > open
          && key.length() >= open + label.length() - close - 2
          && key.startsWith(label.substring(0, open))
          && key.endsWith(label.substring(close + 2))) {
        return true;
      }
    }
    return false;
  }

  /** A plugin knows the names of code, which have no white space. */
  private boolean mayBeCode(LabelUse use) {
    String name = name(use);
    return (ids || filled && ForeignTargets.isOfNoHeading(name))
        && name.chars().noneMatch(Character::isWhitespace);
  }

  private static Set<String> used(List<Page> pages) {
    Set<String> used = new HashSet<>();
    for (Page page : pages) {
      for (LabelUse use : page.document().labelUses()) {
        used.add(LabelKey.of(use.label()));
      }
    }
    return used;
  }

  /**
   * The references that uses of labels in {@code page} resolve to; those that resolve to none are
   * left out.
   */
  Map<LabelUse, Reference> define(Page page) {
    if (page.document().labelUses().isEmpty()) {
      return Map.of();
    }
    Map<LabelUse, Reference> defined = new HashMap<>();
    Map<String, Definition> here = titles;
    if (!anchors.areShared() && headings) {
      here = new HashMap<>();
      addTitles(page, used(List.of(page)), here);
    }
    // What MDX imports is put in as it was made, and not as text.
    boolean joined = !page.dialect().has(Feature.MDX);
    Map<String, LabelDefinition> together = joined ? together(page) : Map.of();
    for (LabelUse use : page.document().labelUses()) {
      String key = LabelKey.of(use.label());
      LabelDefinition definition = shared.getOrDefault(key, together.get(key));
      Definition heading = definition == null && !use.image() ? here.get(key) : null;
      if (definition != null) {
        defined.put(use, reference(use, definition.target()));
      } else if (appended.containsKey(key)) {
        defined.put(use, reference(use, appended.get(key)));
      } else if (heading != null) {
        defined.put(use, reference(use, "#" + heading.id()));
      } else if (ids && use.form() != LabelUse.Form.SHORTCUT && !use.image()) {
        Definition named = anywhere.get(name(use));
        if (named != null) {
          defined.put(use, reference(use, Targets.leadingTo(page.document(), named)));
        }
      }
    }
    return defined;
  }

  /** What is defined in the pages that {@code page} is rendered together with. */
  private Map<String, LabelDefinition> together(Page page) {
    Map<String, LabelDefinition> together = new HashMap<>(0);
    for (Page each : inclusions.together(page)) {
      each.document().labels().forEach(label -> put(together, LabelKey.of(label.label()), label));
    }
    return together;
  }

  private static Reference reference(LabelUse use, String target) {
    return new Reference(
        Reference.Form.LABELLED,
        use.image(),
        target,
        use.text(),
        Optional.of(use.label()),
        use.span(),
        use.span(),
        Optional.of(TargetParts.NOWHERE)); // it is written nowhere in this file
  }

  /** Of the many titles of headings only those are kept that are {@code used} as labels. */
  private void addTitles(Page page, Set<String> used, Map<String, Definition> titles) {
    Document document = page.document();
    for (Definition each : anchors.of(page)) {
      int heading = each.anchor().heading();
      if (heading >= 0) {
        String key = LabelKey.of(document.headings().get(heading).label());
        if (used.contains(key)) {
          put(titles, key, each);
        }
      }
    }
  }

  private <V> void put(Map<String, V> map, String key, V value) {
    if (lastCounts) {
      map.put(key, value);
    } else {
      map.putIfAbsent(key, value);
    }
  }
}
