package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Macro;
import java.util.List;
import java.util.Optional;

/** The resolution of references, whatever they are written as. Safe for several threads. */
final class Resolver {

  private static final Resolution EXTERNAL = new Resolution.External();
  private static final FoundBy NAME = FoundBy.of(Clue.NAME);
  private static final String HTML = ".html";

  private final Routing routing;
  private final PathResolver paths;
  private final NameResolver names;
  private final Ignores ignores;
  private final ForeignTargets foreign;
  private final TabIds tabs;
  private final LayoutIds layouts;
  private final ScriptedIds scripts;

  /**
   * @param site whose links are resolved
   * @param others beside it
   * @param files what lies beside the pages
   */
  Resolver(Site site, OtherSites others, FileTree files) {
    routing = site.view().routing();
    names = new NameResolver(site.view(), files, site.lookup());
    paths = new PathResolver(site, others, files, names);
    ignores = new Ignores(routing);
    foreign = new ForeignTargets(site.view(), files);
    tabs = new TabIds(site.view(), files);
    layouts = new LayoutIds(site.view(), files);
    scripts = new ScriptedIds(routing, files);
  }

  /** Where {@code reference} in {@code from} leads. */
  Resolution resolve(Page from, Reference reference) {
    Resolution there = layouts.apply(tabs.apply(written(from, reference)));
    there = scripts.apply(there);
    there = foreign.apply(from, reference.target(), there);
    there = ignores.apply(reference.target(), there);
    return Unmeant.apply(from.document(), reference, there);
  }

  private Resolution written(Page from, Reference reference) {
    return switch (reference.form()) {
      case AUTOLINK -> EXTERNAL;
      case WIKI -> names.resolve(from, reference.target());
      default -> {
        Optional<Expansion> macro = Expansion.of(reference.target(), routing.macros());
        yield macro.isEmpty()
            ? asRead(from, reference, paths.resolve(from, reference.target()))
            : expanded(from, macro.get().target(), macro.get().kind());
      }
    };
  }

  /** The places at which what {@code reference} names is looked for, for people. */
  List<String> tried(Page from, Reference reference) {
    return switch (reference.form()) {
      case AUTOLINK -> List.of();
      case WIKI -> List.of("pages and entries by name");
      default -> {
        Optional<Expansion> macro = Expansion.of(reference.target(), routing.macros());
        yield paths.tried(from, macro.map(Expansion::target).orElse(reference.target()));
      }
    };
  }

  /** What is missing where pictures are bundled, or paths in HTML are left as they are written. */
  private Resolution asRead(Page from, Reference reference, Resolution there) {
    boolean picture = reference.image() && !reference.target().startsWith("/@");
    if (picture && routing.has(LinkTrait.CHECKED_PAGES) && isSomewhereOnSite(there)) {
      return paths.missing(from, reference.target()); // what bundles pages looks for pictures too
    }
    return reference.form() == Reference.Form.HTML
            && there instanceof Resolution.NoSuchFile
            && routing.has(LinkTrait.HTML_PATHS_AS_WRITTEN)
        ? paths.missingAtAddress(from, reference.target()).orElse(there)
        : there;
  }

  // ---- macros

  private Resolution expanded(Page from, String target, Macro.Kind kind) {
    return switch (kind) {
      case OWN, KNOWN -> paths.resolve(from, target);
      case FILE -> {
        Resolution there = paths.resolve(from, target);
        yield isSomewhereOnSite(there) ? paths.missing(from, target) : there;
      }
      case PAGE -> page(from, target);
    };
  }

  /** Where {@code target} leads, which must be a page, and may be no more than its name. */
  private Resolution page(Page from, String target) {
    Resolution there = paths.resolve(from, target);
    String path = Targets.decode(Targets.path(target));
    if (leadsNowhere(there) && path.endsWith(HTML)) {
      int end = Targets.path(target).length();
      there = paths.resolve(from, target.substring(0, end - HTML.length()) + target.substring(end));
    }
    String stem = routing.stem(path);
    if (leadsNowhere(there) && !stem.equals(path) && !stem.isEmpty()) {
      // A folder may stand for the page in it as if it were a file.
      there = folder(from, target, stem, there);
    }
    if (!leadsNowhere(there)) {
      return there;
    }
    List<Page> named = names.called(from, path);
    if (named.isEmpty()) {
      return isSomewhereOnSite(there) ? paths.missing(from, target) : there;
    }
    String fragment = Targets.fragment(target);
    return paths.in(named.get(0), from, fragment == null ? "" : fragment, NAME);
  }

  private Resolution folder(Page from, String target, String stem, Resolution otherwise) {
    Resolution there = paths.resolve(from, stem + target.substring(Targets.path(target).length()));
    return there.found().isPresent() || there instanceof Resolution.NoSuchAnchor
        ? there
        : otherwise;
  }

  private static boolean leadsNowhere(Resolution resolution) {
    return isSomewhereOnSite(resolution) || resolution instanceof Resolution.NoSuchFile;
  }

  /** Whether it may be made elsewhere, which what a macro names is not. */
  private static boolean isSomewhereOnSite(Resolution resolution) {
    return resolution.isIgnoredFor(Resolution.Ignored.Reason.SITE);
  }

  // ---- names

  /** Whether {@code reference} is a name, or a macro that some renderer may take for one. */
  static boolean isNameOrMacro(Reference reference) {
    return reference.form() == Reference.Form.WIKI || reference.target().startsWith("{{");
  }

  /** Whether {@code reference}, which is a name or a macro, may be a page's name here. */
  boolean mayBeByName(Reference reference) {
    return reference.form() == Reference.Form.WIKI
        || routing.macros().stream().anyMatch(macro -> macro.kind() == Macro.Kind.PAGE);
  }

  /** The pages that the name in {@code reference} fits, the one that it means first. */
  List<Page> namesakes(Page from, Reference reference) {
    String target = reference.target();
    return reference.form() == Reference.Form.WIKI
        ? names.fitting(from, target)
        : Expansion.of(target, routing.macros())
            .filter(macro -> macro.kind() == Macro.Kind.PAGE)
            .filter(macro -> leadsNowhere(paths.resolve(from, macro.target())))
            .map(macro -> names.called(from, Targets.decode(Targets.path(macro.target()))))
            .orElse(List.of());
  }
}
