package dev.entrylint.config.read;

import dev.entrylint.config.detect.RendererDetection;
import dev.entrylint.convention.TitlePattern;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Key;
import dev.entrylint.renderer.Routing.Macro;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.renderer.TabStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The routing of a dialect while configuration changes it. */
final class RoutingDraft {

  private final Routing own;
  private final List<Wildcard> ignore;
  private final List<Macro> macros = new ArrayList<>();
  private List<Prefix> prefixes;
  private Set<PathForm> forms;
  private List<Key> keys;
  private final Set<LinkTrait> traits;
  private List<String> languages;
  private List<String> appended;
  private List<TitlePattern> excluded;
  private TabStyle tabs;

  RoutingDraft(Routing own, List<Wildcard> ignore) {
    this.own = own;
    this.ignore = ignore;
    prefixes = own.prefixes();
    forms = own.forms();
    keys = own.frontMatter();
    traits = new LinkedHashSet<>(own.traits());
    languages = own.languages();
    appended = own.appended();
    excluded = own.excluded();
    tabs = own.tabs();
  }

  /** Takes in what was seen of the site. */
  void add(RendererDetection seen) {
    lookUpAliases(seen.base());
    List<Prefix> sites = new ArrayList<>();
    if (!seen.folders().isEmpty()) {
      sites.add(new Prefix("/", seen.folders(), false));
    }
    Map<String, List<String>> parts = new TreeMap<>(seen.site().routes());
    seen.languages().forEach((start, folder) -> parts.put(start, List.of(folder)));
    parts.forEach((start, folders) -> add(sites, new Prefix(start, folders, false)));
    close(sites);
    traits.addAll(seen.site().traits());
    languages = seen.site().languages();
    appended = seen.site().appended();
    excluded = seen.site().excluded();
    tabs = seen.site().tabs();
    Set<PathForm> all = new LinkedHashSet<>(forms);
    all.addAll(seen.forms());
    forms = Set.copyOf(all);
  }

  /** Adds {@code part}, or its folders to the part whose addresses begin so. */
  private static void add(List<Prefix> sites, Prefix part) {
    for (int i = 0; i < sites.size(); i++) {
      Prefix each = sites.get(i);
      if (each.start().equals(part.start())) {
        Set<String> folders = new LinkedHashSet<>(each.folders());
        folders.addAll(part.folders());
        sites.set(i, new Prefix(each.start(), List.copyOf(folders), each.closed()));
        return;
      }
    }
    sites.add(part);
  }

  /** Takes {@code folder} for that of the pages, and what is above for that of the site. */
  void settle(String folder) {
    lookUpAliases(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    close(List.of(new Prefix("/", List.of(folder), false)));
  }

  private void lookUpAliases(String base) {
    List<Prefix> all = new ArrayList<>();
    for (Prefix each : prefixes) {
      all.add(each.isAlias() ? new Prefix(each.start(), List.of(base), each.closed()) : each);
    }
    prefixes = all;
  }

  /** Takes the prefixes that are given in place of those of the same start. */
  void close(List<Prefix> given) {
    List<Prefix> all = new ArrayList<>(given);
    for (Prefix each : prefixes) {
      if (given.stream().noneMatch(other -> other.start().equals(each.start()))) {
        all.add(each);
      }
    }
    prefixes = all;
  }

  void take(Set<PathForm> given) {
    forms = given;
  }

  void take(List<Key> given) {
    keys = given;
  }

  void add(LinkTrait trait) {
    traits.add(trait);
  }

  void add(Macro macro) {
    macros.add(macro);
  }

  Routing routing() {
    List<Macro> all = new ArrayList<>(macros);
    all.addAll(own.macros());
    return new Routing(
        forms,
        Set.copyOf(traits),
        own.endings(),
        own.indexes(),
        List.copyOf(prefixes),
        List.copyOf(all),
        keys,
        ignore,
        languages,
        appended,
        excluded,
        tabs);
  }
}
