package dev.entrylint.corpus;

import dev.entrylint.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out where references lead. */
final class Resolver {

  private static final Resolution EXTERNAL = new Resolution.External();
  private static final Resolution EMPTY = new Resolution.Ignored("the target is empty");
  private static final Resolution TEMPLATE =
      new Resolution.Ignored("a template fills in the target");
  private static final Resolution SITE_ROOT =
      new Resolution.Ignored("the path begins at the site's root, which is not known");

  /** What a link without ending may mean: the page itself, or the page of a folder. */
  private static final String[] ENDINGS = {
    ".md", "/index.md", "/README.md", "/_index.md", ".markdown", ".mdx"
  };

  private final Map<String, Page> pages;
  private final AnchorIndex anchors;
  private final FileTree files;

  /** What is known already of targets that mean the same in all files. */
  private final Map<String, Resolution.Found> found = new HashMap<>();

  Resolver(Map<String, Page> pages, AnchorIndex anchors, FileTree files) {
    this.pages = pages;
    this.anchors = anchors;
    this.files = files;
  }

  /** Where each of {@code references} in {@code from} leads. */
  Resolution[] resolve(Page from, List<Reference> references) {
    Resolution[] resolutions = new Resolution[references.size()];
    for (int i = 0; i < resolutions.length; i++) {
      resolutions[i] = resolve(from, references.get(i));
    }
    return resolutions;
  }

  private Resolution resolve(Page from, Reference reference) {
    String target = reference.target();
    Resolution known = found.get(target);
    if (known != null) {
      return known;
    }
    if (reference.form() == Reference.Form.AUTOLINK || Targets.isExternal(target)) {
      return EXTERNAL;
    }
    if (target.isEmpty()) {
      return EMPTY;
    }
    if (target.charAt(0) == '#') {
      return anchors.areShared() ? shared(from, target) : fragment(from, true, target.substring(1));
    }
    if (Targets.isTemplate(target)) {
      return TEMPLATE;
    }
    String path = Targets.path(target);
    String fragment = Targets.fragment(target);
    if (path.isEmpty()) {
      return fragment(from, true, fragment == null ? "" : fragment);
    }
    return path(from, path, fragment);
  }

  /** In one text for all, a fragment that is found means the same in all files. */
  private Resolution shared(Page from, String target) {
    Resolution resolution = fragment(from, true, target.substring(1));
    if (resolution instanceof Resolution.Found here && here.definition().isPresent()) {
      found.put(target, here);
    }
    return resolution;
  }

  private Resolution path(Page from, String path, String fragment) {
    String place = Targets.resolve(from.document.path(), Targets.decode(path));
    Page page = page(place);
    if (page != null) {
      return fragment(page, page == from, fragment == null ? "" : fragment);
    }
    if (files.exists(place) || files.exists(Targets.resolve(from.document.path(), path))) {
      return new Resolution.OtherFile(place);
    }
    return path.charAt(0) == '/' ? SITE_ROOT : new Resolution.NoSuchFile(place);
  }

  private Page page(String place) {
    Page page = pages.get(place);
    for (int i = 0; page == null && i < ENDINGS.length; i++) {
      page = pages.get(place.isEmpty() ? ENDINGS[i].substring(1) : place + ENDINGS[i]);
    }
    return page;
  }

  /**
   * @param bare whether the target is no more than the fragment, which in a concatenated corpus
   *     looks it up in all files
   */
  private Resolution fragment(Page page, boolean bare, String fragment) {
    if (fragment.isEmpty()) {
      return new Resolution.Found(page.document, Optional.empty());
    }
    Definition found = definition(page, bare, fragment);
    if (found != null) {
      return new Resolution.Found(found.document(), Optional.of(found));
    }
    String decoded = Targets.decode(fragment);
    found = decoded.equals(fragment) ? null : definition(page, bare, decoded);
    if (found != null) {
      return new Resolution.Found(found.document(), Optional.of(found));
    }
    if (fragment.equalsIgnoreCase("top")) {
      return new Resolution.Found(page.document, Optional.empty()); // HTML: the top of the page
    }
    return new Resolution.NoSuchAnchor(page.document, decoded);
  }

  private Definition definition(Page page, boolean bare, String id) {
    return bare ? anchors.find(page, id) : page.find(id);
  }
}
