package dev.entrylint.renderer;

import dev.entrylint.convention.TitlePattern;
import dev.entrylint.convention.Wildcard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a renderer gets from the target of a link to a file.
 *
 * @param forms what a path may be besides the path of a file, seen from the folder of its document
 * @param traits what is so of its links whatever the forms are
 * @param endings what the names of pages end in, the most used first
 * @param indexes the names, without ending, of the page that stands for its folder, first to last
 * @param prefixes where targets lead that begin at the root of the site, or of the repository
 * @param macros what is written in the place of targets
 * @param frontMatter the keys of the front matter whose values are targets
 * @param ignore targets that are made elsewhere
 * @param languages those that the names of pages may end in, as in {@code b.de.md}, the main one
 *     first; none if there are no such names
 * @param appended the files that are put behind the text of each page
 * @param excluded targets that the configuration of the renderer's own link checker leaves out
 * @param tabs how tabs get their ids
 */
public record Routing(
    Set<PathForm> forms,
    Set<LinkTrait> traits,
    List<String> endings,
    List<String> indexes,
    List<Prefix> prefixes,
    List<Macro> macros,
    List<Key> frontMatter,
    List<Wildcard> ignore,
    List<String> languages,
    List<String> appended,
    List<TitlePattern> excluded,
    TabStyle tabs) {

  /** That of a renderer whose pages have {@code endings}. */
  public static Routing of(
      List<String> endings, List<String> indexes, Set<PathForm> forms, LinkTrait... traits) {
    return new Routing(
        forms,
        Set.of(traits),
        endings,
        indexes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TabStyle.NONE);
  }

  /** The same with other prefixes. */
  public Routing withPrefixes(List<Prefix> other) {
    return new Routing(
        forms,
        traits,
        endings,
        indexes,
        other,
        macros,
        frontMatter,
        ignore,
        languages,
        appended,
        excluded,
        tabs);
  }

  /** The same with other macros. */
  public Routing withMacros(List<Macro> other) {
    return new Routing(
        forms,
        traits,
        endings,
        indexes,
        prefixes,
        other,
        frontMatter,
        ignore,
        languages,
        appended,
        excluded,
        tabs);
  }

  /**
   * Where targets lead that begin with {@code start}.
   *
   * @param start {@code /}, {@code /docs/} or {@code https://example.org/}; ends with a slash
   * @param folders below the root, without a closing slash, to be tried in this order; empty is the
   *     root itself
   * @param closed whether all such targets must be there; otherwise they may be made elsewhere
   */
  public record Prefix(String start, List<String> folders, boolean closed) {

    /** Whether the start is a renderer's name for the folder in which its configuration lies. */
    public boolean isAlias() {
      return !start.startsWith("/");
    }
  }

  /**
   * A site, or the part of it that is of one language.
   *
   * @param start what addresses in it begin with
   * @param folder in which its pages lie; empty if that is the root
   */
  public record Site(String start, String folder) {}

  /**
   * What is written in the place of a target.
   *
   * @param pattern what is written
   * @param target what takes its place; {@code *} is what the first star of the pattern stands for
   * @param kind whose it is, and what it may name
   */
  public record Macro(Wildcard pattern, String target, Kind kind) {

    /** Whose a macro is, and what it may name. */
    public enum Kind {
      /** The corpus has it of its own, and its dialect would not know it. */
      OWN,
      /** The dialect knows it. */
      KNOWN,
      /** The dialect knows it as that of a file, which must be there. */
      FILE,
      /** The dialect knows it as that of a page, which must be there. The name of its file does. */
      PAGE
    }
  }

  /**
   * A key of the front matter whose values are targets.
   *
   * @param target the target that a value stands for; {@code *} is the value
   */
  public record Key(String name, String target) {}

  /** Whether something in double braces, or in braces with {@code %}, is a macro. */
  public boolean hasTemplates() {
    return macros.stream()
        .anyMatch(
            macro -> macro.kind() == Macro.Kind.OWN && macro.pattern().pattern().startsWith("{"));
  }

  /** That which the document at {@code path} is of: the one whose folder is the deepest. */
  public Site site(String path) {
    Site site = new Site("/", "");
    for (Prefix prefix : prefixes) {
      for (String folder : prefix.folders()) {
        if (folder.length() > site.folder.length() && path.startsWith(folder + "/")) {
          site = new Site(prefix.start(), folder);
        }
      }
    }
    return site;
  }

  /**
   * The folder in which the pages of the site lie, in the main language if it has several; empty if
   * nothing says which that is.
   */
  public Optional<String> home() {
    for (Prefix each : prefixes) {
      if (each.start().equals("/")) {
        return each.folders().stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code place} lies in a folder of the pages, in any language, or is one; of all if
   * nothing says which they are.
   */
  public boolean isAmongPages(String place) {
    if (home().filter(home -> !home.isEmpty()).isEmpty()) {
      return true;
    }
    for (Prefix each : prefixes) {
      List<String> some = each.start().equals("/") ? each.folders().subList(0, 1) : each.folders();
      for (String folder : each.isAlias() ? List.<String>of() : some) {
        if (place.equals(folder) || place.startsWith(folder + "/")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a path may be {@code form}. */
  public boolean has(PathForm form) {
    return forms.contains(form);
  }

  /** Whether {@code trait} is so of its links. */
  public boolean has(LinkTrait trait) {
    return traits.contains(trait);
  }

  /** The language in which the name of the page at {@code path} ends; empty if in none. */
  public String language(String path) {
    return languages.isEmpty() ? "" : languageOf(stem(path));
  }

  /** {@code stem}, a path without ending, without the language in which it ends. */
  public String withoutLanguage(String stem) {
    String language = languages.isEmpty() ? "" : languageOf(stem);
    return language.isEmpty() ? stem : stem.substring(0, stem.length() - language.length() - 1);
  }

  private String languageOf(String stem) {
    String end = stem.substring(stem.lastIndexOf('.') + 1);
    boolean dotted = end.length() < stem.length() && end.indexOf('/') < 0;
    return dotted && languages.contains(end.toLowerCase(Locale.ROOT)) ? end : "";
  }

  /** {@code path} without the ending that the names of pages have. */
  public String stem(String path) {
    for (String ending : endings) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }
}
