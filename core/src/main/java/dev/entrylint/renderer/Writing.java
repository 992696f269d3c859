package dev.entrylint.renderer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a renderer writes what an edit may add to a page, or finds there already; each is empty where
 * the renderer has no such thing, or where what is asked for cannot be written.
 *
 * @param headings how a heading is given an id
 * @param comments how it writes what readers do not see
 * @param anchors how a place is given an id of its own, on a line above what it is for; so a
 *     heading keeps the id that it had before
 * @param namesPages whether {@code [[name]]} is a link to the page of that name
 */
public record Writing(
    Optional<HeadingIds> headings,
    Comments comments,
    Optional<Anchors> anchors,
    boolean namesPages) {

  /** Letters of ids that every attribute list takes as they are. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_:.-]+");

  private static final Pattern LETTER_FIRST = Pattern.compile("\\p{L}[\\p{L}\\p{N}_:.-]*");

  private static final Pattern NO_DIGIT_FIRST = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_:.-]*");

  private static final Pattern ASCII_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_:-]*");

  /** What would not be read as the name of a page in double brackets. */
  private static final Pattern NO_PAGE_NAME = Pattern.compile("[\\[\\]|#^\\n\\r]|^\\s|\\s$|^$");

  /**
   * Whether a text right below a list, or below code that is indented, is a part of it, and what
   * opens a list or a table elsewhere may be text right below text, as in kramdown.
   */
  public boolean joinsBlocks() {
    return headings.filter(HeadingIds.NAME_BEHIND_CLOSING::equals).isPresent();
  }

  /** How a heading is given an id: by a list at its end. */
  public enum HeadingIds {
    /** <code>{#id}</code>, behind closing {@code #}. */
    BEHIND_CLOSING("{#", "}", true, NAME),
    /** The same where an id begins with a letter, as in pandoc 2. */
    LETTER_BEHIND_CLOSING("{#", "}", true, LETTER_FIRST),
    /** The same where it begins with no digit, as in kramdown. */
    NAME_BEHIND_CLOSING("{#", "}", true, NO_DIGIT_FIRST),
    /** <code>{#id}</code>, before closing {@code #}. */
    BEFORE_CLOSING("{#", "}", false, NAME),
    /** The same where such a list is nothing but an id, as in Docusaurus. */
    ALONE("{#", "}", false, NAME),
    /** <code>{: #id }</code>, as Python-Markdown has it, before closing {@code #}. */
    COLON("{: #", " }", false, NAME),
    /** <code>{ #id }</code>, as MkDocs has it, before closing {@code #}. */
    SPACED("{ #", " }", false, NAME);

    private final String open;
    private final String close;
    private final boolean behindClosing;
    private final Pattern fitting;

    HeadingIds(String open, String close, boolean behindClosing, Pattern fitting) {
      this.open = open;
      this.close = close;
      this.behindClosing = behindClosing;
      this.fitting = fitting;
    }

    /** Whether the list stands behind the {@code #} that close a heading, not before them. */
    public boolean isBehindClosing() {
      return behindClosing;
    }

    /** Whether such a list may hold classes, and no id. */
    boolean takesClasses() {
      return this != NAME_BEHIND_CLOSING && this != ALONE;
    }

    /** Whether {@code id} can be written in such a list, behind {@code #}. */
    public boolean takes(String id) {
      return fitting.matcher(id).matches();
    }

    /** The same for a list with a colon, for which kramdown has a grammar of its own. */
    public boolean takesBehindColon(String id) {
      return (this == NAME_BEHIND_CLOSING ? ASCII_WORD : fitting).matcher(id).matches();
    }
  }

  /** How something is written that readers do not see. */
  public enum Comments {
    /** {@code <!-- text -->}. */
    HTML,
    /** <code>{/* text *&#47;}</code>, as in MDX. */
    JSX
  }

  /** How a place is given an id of its own. */
  public enum Anchors {
    /** {@code <a id="id"></a>}. */
    ID("<a id=\"", "\"></a>"),
    /** {@code <a name="id"></a>}, where ids are taken out of HTML. */
    NAME("<a name=\"", "\"></a>"),
    /** <code>[]{#id}</code>, which is not of HTML alone. */
    SPAN("[]{#", "}");

    private final String open;
    private final String close;

    Anchors(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  /** That of a renderer that has comments of HTML and nothing else of all this. */
  public static final Writing PLAIN =
      new Writing(Optional.empty(), Comments.HTML, Optional.empty(), false);

  /** The same with ids of headings. */
  public Writing with(HeadingIds other) {
    return new Writing(Optional.of(other), comments, anchors, namesPages);
  }

  /** The same with other comments. */
  public Writing with(Comments other) {
    return new Writing(headings, other, anchors, namesPages);
  }

  /** The same with ids of places. */
  public Writing with(Anchors other) {
    return new Writing(headings, comments, Optional.of(other), namesPages);
  }

  /** The same with links by name. */
  public Writing withNames() {
    return new Writing(headings, comments, anchors, true);
  }

  /** The list that gives a heading the id, to stand behind its text and a blank. */
  public Optional<String> headingList(String id) {
    return headings.filter(each -> each.takes(id)).map(each -> each.open + id + each.close);
  }

  /**
   * The list that gives a heading the class, to stand behind its text and a blank; nothing where
   * such a list holds an id alone.
   */
  public Optional<String> headingClass(String name) {
    return headings
        .filter(each -> each.takesClasses() && each.takes(name))
        .map(each -> each.open.replace('#', '.') + name + each.close);
  }

  /** A comment that says {@code text}, which is on one line or several. */
  public Optional<String> comment(String text) {
    return switch (comments) {
      case HTML ->
          text.contains("--") || text.startsWith(">") || text.endsWith("-")
              ? Optional.empty()
              : Optional.of("<!-- " + text + " -->");
      case JSX ->
          text.contains("*/") || text.indexOf('{') >= 0 || text.indexOf('}') >= 0
              ? Optional.empty()
              : Optional.of("{/* " + text + " */}");
    };
  }

  /**
   * A comment that says {@code text}, to stand on a line of its own, where one of HTML may have two
   * dashes in it.
   */
  public Optional<String> commentLine(String text) {
    boolean dashed = comments == Comments.HTML && text.contains("--");
    boolean ends = text.contains("-->") || text.contains("--!>") || text.startsWith("->");
    return dashed && !ends && comment(text.replace("--", "")).isPresent()
        ? Optional.of("<!-- " + text + " -->")
        : comment(text);
  }

  /**
   * What gives a place the id, to stand on a line of its own with a blank line behind it; nothing
   * that readers see.
   */
  public Optional<String> anchor(String id) {
    boolean list = anchors.isPresent() && anchors.get() == Anchors.SPAN;
    boolean written = list ? headingList(id).isPresent() : NAME.matcher(id).matches();
    return anchors.filter(each -> written).map(each -> each.open + id + each.close);
  }

  /** A link to the page {@code name} that shows {@code text}; that is the name if it is empty. */
  public Optional<String> linkByName(String name, String text) {
    boolean written =
        namesPages
            && !NO_PAGE_NAME.matcher(name).find()
            && text.chars().noneMatch(c -> "[]|\n\r".indexOf(c) >= 0);
    return written
        ? Optional.of("[[" + name + (text.isEmpty() ? "" : "|" + text) + "]]")
        : Optional.empty();
  }
}
