package dev.entrylint.config.read;

import dev.entrylint.config.detect.RendererDetection;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Key;
import dev.entrylint.renderer.Routing.Macro;
import dev.entrylint.renderer.Routing.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The routing of a dialect while configuration changes it. */
final class RoutingDraft {

  private final Routing own;
  private final List<Wildcard> ignore;
  private final List<Macro> macros = new ArrayList<>();
  private List<Prefix> prefixes;
  private Set<PathForm> forms;
  private List<Key> keys;

  RoutingDraft(Routing own, List<Wildcard> ignore) {
    this.own = own;
    this.ignore = ignore;
    prefixes = own.prefixes();
    forms = own.forms();
    keys = own.frontMatter();
  }

  /** Takes in what was seen of the site. */
  void add(RendererDetection seen) {
    lookUpAliases(seen.base());
    List<Prefix> sites = new ArrayList<>();
    if (!seen.folders().isEmpty()) {
      sites.add(new Prefix("/", seen.folders(), false));
    }
    seen.languages()
        .forEach((start, folder) -> sites.add(new Prefix(start, List.of(folder), false)));
    close(sites);
    Set<PathForm> all = new LinkedHashSet<>(forms);
    all.addAll(seen.forms());
    forms = Set.copyOf(all);
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

  void add(Macro macro) {
    macros.add(macro);
  }

  Routing routing() {
    List<Macro> all = new ArrayList<>(macros);
    all.addAll(own.macros());
    return new Routing(
        forms,
        own.traits(),
        own.endings(),
        own.indexes(),
        List.copyOf(prefixes),
        List.copyOf(all),
        keys,
        ignore);
  }
}
