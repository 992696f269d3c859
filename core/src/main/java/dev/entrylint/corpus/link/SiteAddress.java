package dev.entrylint.corpus.link;

import dev.entrylint.corpus.link.Addresses.Address;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.parse.data.FieldText;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address that a page has by its file, its front matter and the part of the site it is of. */
final class SiteAddress {

  private static final List<String> WHOLE = List.of("url", "permalink");
  private static final List<String> STEPS = List.of("slug", "id");
  private static final List<String> KEYS = List.of("url", "permalink", "slug", "id");

  private SiteAddress() {}

  /** The address of {@code page}. */
  static Address of(Page page) {
    Routing routing = page.renderer().routing();
    String path = page.document().path();
    if (!isPage(page)) {
      return new Address(Optional.empty(), path);
    }
    Routing.Site part = routing.site(path);
    String rest = part.folder().isEmpty() ? path : path.substring(part.folder().length() + 1);
    return new Address(Optional.of(site(routing)), start(part.start()) + address(page, rest));
  }

  /**
   * The address of {@code page} below the part of the site that it is of, beginning with a slash;
   * empty if it is no page of a site, or its address is made of a date.
   */
  static Optional<String> below(Page page) {
    Routing routing = page.renderer().routing();
    String path = page.document().path();
    String folder = routing.site(path).folder();
    String rest = folder.isEmpty() ? path : path.substring(folder.length() + 1);
    return isPage(page) && !PageAddresses.isDated(routing.stem(rest))
        ? Optional.of("/" + address(page, rest))
        : Optional.empty();
  }

  /** The folder in which the site is published, as far as its pages tell. */
  static String site(Routing routing) {
    return routing.home().map(Targets::folder).orElse("");
  }

  /** Whether it is a page of a site. */
  static boolean isPage(Page page) {
    Routing routing = page.renderer().routing();
    boolean known = routing.home().filter(home -> !home.isEmpty()).isPresent();
    return !page.renderer().has(LinkTrait.ALL_FILES)
        && (!known || !routing.site(page.document().path()).folder().isEmpty());
  }

  private static String start(String start) {
    return start.startsWith("/") ? start : "/";
  }

  /** The address below the part of the site that has the file at {@code rest}. */
  private static String address(Page page, String rest) {
    Routing routing = page.renderer().routing();
    String language = routing.language(rest);
    boolean main = language.isEmpty() || language.equals(routing.languages().get(0));
    String stem = routing.withoutLanguage(routing.stem(rest));
    stem = routing.has(PathForm.NUMBERED_NAMES) ? PageAddresses.unnumbered(stem) : stem;
    stem = main ? stem : language + "/" + stem;
    if (routing.has(LinkTrait.COLLECTIONS)) {
      stem = PageAddresses.ofCollection("", stem).orElse(stem);
    }
    String folder = Targets.folder(stem);
    String name = Targets.name(stem);
    boolean namesake =
        routing.has(LinkTrait.NAMESAKE_INDEXES)
            && !folder.isEmpty()
            && Targets.name(folder).equals(name);
    boolean index = routing.indexes().contains(name) || namesake;
    String address = index ? folder : stem;
    if (index && !folder.isEmpty() && tellsIndexesApart(routing)) {
      address += "/";
    }
    address = stated(page, address);
    return routing.has(PathForm.ANY_CASE)
        ? address.toLowerCase(Locale.ROOT).replace(' ', '-')
        : address;
  }

  /** Whether {@code a/} and {@code a} are different pages. */
  private static boolean tellsIndexesApart(Routing routing) {
    return routing.has(LinkTrait.FOLDER_SLASHES)
        || routing.has(PathForm.HTML_NAMES)
            && !routing.has(PathForm.CLOSING_SLASHES)
            && !routing.has(LinkTrait.PRETTY_ADDRESSES);
  }

  /** {@code address} as front matter changes it. */
  private static String stated(Page page, String address) {
    Routing routing = page.renderer().routing();
    String stated = address;
    for (FieldText each : routing.has(PathForm.SLUGS) ? page.texts(KEYS) : List.<FieldText>of()) {
      boolean whole = WHOLE.contains(each.key()) || each.text().startsWith("/");
      if (each.key().equals("id") && !routing.has(LinkTrait.SLUG_FOR_NAME)) {
        continue;
      }
      if (whole && each.text().indexOf(':') < 0) {
        return Targets.resolve("", each.text());
      }
      if (STEPS.contains(each.key())) {
        String folder = Targets.folder(stated.endsWith("/") ? stated + "x" : stated);
        stated = folder.isEmpty() ? each.text() : folder + "/" + each.text();
      }
    }
    return stated;
  }

  /** The address that {@code alias} is, which stands in the front matter of {@code page}. */
  static String ofAlias(Page page, String alias) {
    if (!alias.startsWith("/")) {
      return Targets.resolve(of(page).path().substring(1), alias);
    }
    String start = start(page.renderer().routing().site(page.document().path()).start());
    return alias.startsWith(start) ? alias : start + alias.substring(1);
  }

  /** What redirects may call {@code page}: see {@link Addresses#names}. */
  static Set<String> names(Page page) {
    Routing routing = page.renderer().routing();
    String path = page.document().path();
    Set<String> names = new LinkedHashSet<>();
    names.add(of(page).path());
    List<String> rests = new ArrayList<>();
    for (Routing.Prefix each : routing.prefixes()) {
      for (String folder : each.isAlias() ? List.<String>of() : each.folders()) {
        if (folder.isEmpty() || path.startsWith(folder + "/")) {
          String rest = folder.isEmpty() ? path : path.substring(folder.length() + 1);
          names.add(each.start() + address(page, rest));
          rests.add(rest);
        }
      }
    }
    rests.add(path);
    for (String rest : rests) {
      names.add(rest);
      List<String> dated =
          routing.has(PathForm.SLUGS) && !routing.has(PathForm.ANY_CASE)
              ? PageAddresses.NONE.of(routing.stem(rest))
              : List.of();
      dated.forEach(each -> names.add("/" + each));
      if (routing.has(LinkTrait.COLLECTIONS) && rest.startsWith("_")) {
        names.add("/" + routing.stem(rest.substring(1)));
        names.add("/" + routing.stem(rest.substring(rest.indexOf('/') + 1)));
      }
    }
    return names;
  }
}
