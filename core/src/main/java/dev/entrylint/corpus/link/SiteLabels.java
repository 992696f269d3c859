package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.link.Resolution.Ignored;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels of sites in which a line {@code (label)=} names what is below it: a text outside of
 * the site that a page of it includes may name them, whatever a forge makes of that.
 */
final class SiteLabels {

  private static final Resolution FOREIGN = new Ignored(Ignored.Reason.FOREIGN);

  private static final String DIRECTIVE = "{include}";

  /** What the pages of one site say. */
  private record Said(Set<String> labels, Set<String> included) {}

  private final FileTree files;
  private final List<Lazy<Said>> sites = new ArrayList<>(0);

  /**
   * @param files in which the texts of the pages are read again if a link asks for it
   */
  SiteLabels(List<Site> all, FileTree files) {
    this.files = files;
    for (Site site : all) {
      if (site.view().routing().has(LinkTrait.SITE_LABELS)) {
        sites.add(new Lazy<>(() -> read(site.view().own())));
      }
    }
  }

  /** {@code there}, to which {@code target} in {@code page} leads, unless it names a label. */
  Resolution apply(Page page, String target, Resolution there) {
    boolean fault =
        there instanceof Resolution.NoSuchFile || there instanceof Resolution.NoSuchAnchor;
    if (sites.isEmpty() || !fault) {
      return there;
    }
    String label = Targets.decode(target.startsWith("#") ? target.substring(1) : target);
    for (Lazy<Said> site : sites) {
      Said said = site.get();
      if (said.labels.contains(label) && said.included.contains(page.document().path())) {
        return FOREIGN;
      }
    }
    return there;
  }

  private Said read(List<Page> pages) {
    Said said = new Said(new HashSet<>(), new HashSet<>());
    for (Page page : pages) {
      String path = page.document().path();
      try {
        new String(files.bytes(path), StandardCharsets.UTF_8)
            .lines()
            .forEach(line -> take(path, line.strip(), said));
      } catch (IOException unreadable) {
        // It says nothing.
      }
    }
    return said;
  }

  private static void take(String path, String line, Said said) {
    if (line.startsWith("(") && line.endsWith(")=")) {
      said.labels.add(line.substring(1, line.length() - 2));
    }
    int directive = line.indexOf(DIRECTIVE);
    if (directive >= 3 && "`~:".indexOf(line.charAt(0)) >= 0) {
      String file = line.substring(directive + DIRECTIVE.length()).strip();
      if (!file.isEmpty()) {
        said.included.add(Targets.resolve(path, file));
      }
    }
  }
}
