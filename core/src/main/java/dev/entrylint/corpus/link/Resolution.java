package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Document;
import java.util.Locale;
import java.util.Optional;

/** Where a reference leads. */
public sealed interface Resolution {

  /**
   * To a document of the corpus, and to an anchor in it if the target has a fragment that names
   * one.
   *
   * @param document its facts by its own renderer
   * @param definition the first definition of the fragment; empty if the target has none or it
   *     means the top of the page; by the renderer that shows the page to who follows the link
   * @param by by what the document was found
   */
  record Found(Document document, Optional<Definition> definition, FoundBy by)
      implements Resolution {

    /** How the document was found, for people; empty if the target is its path. */
    public String how() {
      return by.sentence();
    }
  }

  /** To a file or folder that is not a document of the corpus; a fragment is not looked into. */
  record OtherFile(String path) implements Resolution {}

  /**
   * Nowhere: there is no such file, or it is the page of a folder, and a link to the folder does
   * not lead to it.
   *
   * @param path below the root; begins with {@code ../} if it leads out of it
   */
  record NoSuchFile(String path) implements Resolution {}

  /**
   * Nowhere: the text that it leads to defines no such id.
   *
   * @param document the document that the target names, or that the reference is in, as it is read
   *     by the renderer that shows it to who follows the link
   * @param fragment the fragment without {@code #}, decoded
   */
  record NoSuchAnchor(Document document, String fragment) implements Resolution {}

  /**
   * Nowhere: no entry has this name, by which front matter states a relation.
   *
   * @param name the value as written
   */
  record NoSuchEntry(String name) implements Resolution {}

  /**
   * To something that is there, but not as it is spelled here: the link holds on some machines or
   * in some browsers only.
   *
   * @param written the path or the fragment as the target has it, decoded
   * @param right the same as it should be
   * @param meant where it would lead then
   */
  record Misspelled(Spelling spelling, String written, String right, Resolution meant)
      implements Resolution {

    /** What is wrong with the spelling. */
    public enum Spelling {
      /** Upper and lower case are mixed up in a path. */
      CASE,
      /** They are in a fragment, whose small letters the renderer finds all the same. */
      FRAGMENT_CASE,
      /** The letters are encoded otherwise. */
      ENCODING
    }
  }

  /** Out into the world; never fetched. */
  record External() implements Resolution {}

  /** It cannot be known from the corpus. */
  record Ignored(Reason reason) implements Resolution {

    /** Why it cannot be known. */
    public enum Reason {
      EMPTY_TARGET("the target is empty"),
      EMPTY_VALUE("the value is empty"),
      TEMPLATE("a template fills in the target"),
      PEOPLE("a program writes the table of people that it stands in"),
      ALIAS("the target begins with an alias, for which a bundler puts a folder"),
      PLACEHOLDER("whoever uses the template puts the target there"),
      FORGE("the path leads to a page of the repository's site, not to a file"),
      SITE("the path begins at the site's root, and may be made elsewhere"),
      OUTSIDE("it is a page outside of the site, and may be made elsewhere"),
      CHAPTER("its table of contents names the chapter, which the renderer makes if it is missing"),
      FOREIGN("it is the syntax of a renderer that is not imitated, such as DocFX or Documenter"),
      FILLED_IN("a program or plugin that the configuration names may fill it in"),
      LAYOUT("a layout or shortcode of the site makes ids that begin so"),
      COMPONENT("a component or script of the page may make it"),
      UNKNOWN_RENDERER("the ids and routes of its renderer are not known"),
      FENCE("the path leads to where files are not looked at, as --fence says"),
      UNKNOWN_HOME("nothing says from which folder the path is seen"),
      EXCLUDED("the configuration of the renderer's link checker leaves it out"),
      CONFIGURED("the configuration says that it is made elsewhere");

      private final String sentence;

      Reason(String sentence) {
        this.sentence = sentence;
      }

      /** Whether there is nothing to follow, so that nothing was left alone either. */
      public boolean isEmpty() {
        return this == EMPTY_TARGET || this == EMPTY_VALUE;
      }

      /** The word for it in reports for programs, such as {@code unknown-home}. */
      public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }

      /** How it is said to people. */
      public String sentence() {
        return sentence;
      }
    }
  }

  /** Whether it is left alone for {@code reason}. */
  default boolean isIgnoredFor(Ignored.Reason reason) {
    return this instanceof Ignored ignored && ignored.reason() == reason;
  }

  /** The document, and anchor, to which it leads, or would lead if it were spelled right. */
  default Optional<Found> found() {
    if (this instanceof Misspelled misspelled) {
      return misspelled.meant().found();
    }
    return this instanceof Found found ? Optional.of(found) : Optional.empty();
  }
}
