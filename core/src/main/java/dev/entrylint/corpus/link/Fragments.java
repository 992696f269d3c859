package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Resolution.Misspelled;
import dev.entrylint.corpus.link.Resolution.Misspelled.Spelling;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Anchor;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What fragments name in the page that the rest of their target leads to. */
final class Fragments {

  private static final String USER_CONTENT = "user-content-";

  /** What the ids of footnotes, and of their uses, begin with on GitHub and GitLab. */
  private static final String NOTE = "fn";

  /** How long GitHub's hash is that makes such ids unique, and at most GitLab's number. */
  private static final int HASH = 32;

  private static final int NUMBER = 4;

  /** What the ids of lines of code begin with that {@code anchor_linenums} makes. */
  private static final String CODE_LINE = "__codelineno-";

  /** The id of a README that GitHub shows below the files of a folder. */
  private static final String README = "readme";

  /** What follows is for the browser to search on the page, and no id. */
  private static final String SEARCH = ":~:";

  private final Routing routing;
  private final View view;
  private final Inclusions inclusions;
  private final Map<String, Resolution.Found> found = new ConcurrentHashMap<>();

  Fragments(View view, Inclusions inclusions) {
    this.view = view;
    this.inclusions = inclusions;
    routing = view.routing();
  }

  /** Where {@code #fragment} leads that stands alone as a target in {@code from}. */
  Resolution bare(Page from, String fragment) {
    if (!view.isOneText()) {
      return find(from, true, fragment, FoundBy.PATH);
    }
    // In one text for all, a fragment that is found means the same in all files.
    Resolution known = found.get(fragment);
    if (known != null) {
      return known;
    }
    Resolution resolution = find(from, true, fragment, FoundBy.PATH);
    if (resolution instanceof Resolution.Found here && here.definition().isPresent()) {
      String id = here.definition().get().id();
      found.put(id.equals(fragment) ? id : fragment, here); // the id is kept in any case
    }
    return resolution;
  }

  /**
   * Where a target leads that leads to {@code page}, which stands in another one.
   *
   * @param fragment as written; empty if there is none
   * @param by by what the page was found
   */
  Resolution in(Page page, String fragment, FoundBy by) {
    return in(page, false, fragment, by);
  }

  /**
   * The same of a target wherever it stands.
   *
   * @param own whether {@code page} is the one that the target stands in
   */
  Resolution in(Page page, boolean own, String fragment, FoundBy by) {
    return find(page, own, fragment, by);
  }

  /**
   * @param bare whether the fragment may, in a concatenated corpus, be in any of the files
   */
  private Resolution find(Page page, boolean bare, String written, FoundBy by) {
    int search = written.indexOf(SEARCH);
    String fragment = search < 0 ? written : written.substring(0, search);
    if (fragment.isEmpty() || !view.isKnown(page)) {
      return new Resolution.Found(page.document(), Optional.empty(), by);
    }
    Optional<Definition> named = definition(page, bare, fragment);
    if (named.isPresent()) {
      return found(named, by);
    }
    String decoded = Targets.decode(fragment);
    named = decoded.equals(fragment) ? Optional.empty() : definition(page, bare, decoded);
    if (named.isEmpty()) {
      named = special(page, bare, decoded);
    }
    if (named.isEmpty()) {
      named = otherwise(page, bare, fragment, decoded);
    }
    if (named.isPresent()) {
      return found(named, by);
    }
    if (fragment.equalsIgnoreCase("top") // HTML: the top of the page
        || routing.has(PathForm.LINES) && Targets.isLine(fragment)
        || routing.has(LinkTrait.README_ID)
            && by.clue() == FoundBy.Clue.FOLDER
            && fragment.equals(README)) {
      return new Resolution.Found(page.document(), Optional.empty(), by);
    }
    String small = decoded.toLowerCase(Locale.ROOT);
    if (routing.has(LinkTrait.SMALL_FRAGMENTS) && !small.equals(decoded)) {
      Optional<Definition> meant = definition(page, bare, small);
      if (meant.isPresent()) {
        return new Misspelled(Spelling.FRAGMENT_CASE, "#" + decoded, "#" + small, found(meant, by));
      }
    }
    if (routing.has(LinkTrait.CODE_LINE_IDS) && decoded.startsWith(CODE_LINE)) {
      return new Resolution.Found(page.document(), Optional.empty(), by);
    }
    for (String right : Spellings.of(decoded, fragment)) {
      Optional<Definition> meant = definition(page, bare, right);
      if (meant.isPresent()) {
        return new Misspelled(Spelling.ENCODING, "#" + fragment, "#" + right, found(meant, by));
      }
    }
    return new Resolution.NoSuchAnchor(view.read(page), decoded);
  }

  private Resolution found(Optional<Definition> named, FoundBy by) {
    return new Resolution.Found(view.document(named.get()), named, by);
  }

  private Optional<Definition> otherwise(Page page, boolean bare, String fragment, String decoded) {
    // Ids may have percent signs in them, and browsers compare what an address has.
    Optional<Definition> named = definition(page, bare, Targets.encode(fragment));
    if (named.isEmpty() && routing.has(PathForm.ANY_FRAGMENT_CASE)) {
      named = definition(page, bare, decoded.toLowerCase(Locale.ROOT));
    }
    if (named.isEmpty()) {
      named = codeLine(page, bare, decoded);
    }
    return named.isEmpty() ? inclusions.find(page, decoded) : named;
  }

  /** The code block of whose line {@code id} is the id: that of the block with a number. */
  private Optional<Definition> codeLine(Page page, boolean bare, String id) {
    int hyphen = id.length() - 1;
    while (hyphen > 0 && id.charAt(hyphen) >= '0' && id.charAt(hyphen) <= '9') {
      hyphen--;
    }
    if (hyphen <= 0 || hyphen == id.length() - 1 || id.charAt(hyphen) != '-') {
      return Optional.empty();
    }
    return definition(page, bare, id.substring(0, hyphen))
        .filter(block -> block.anchor().kind() == Anchor.Kind.CODE);
  }

  private Optional<Definition> special(Page page, boolean bare, String fragment) {
    if (routing.has(PathForm.TITLES)) {
      return view.titled(page, fragment);
    }
    boolean prefixed = fragment.startsWith(USER_CONTENT);
    String id = prefixed ? fragment.substring(USER_CONTENT.length()) : fragment;
    Optional<Definition> named =
        prefixed && routing.has(PathForm.LINES) ? definition(page, bare, id) : Optional.empty();
    boolean note = routing.has(LinkTrait.HASHED_NOTE_IDS) && id.startsWith(NOTE);
    return named.isEmpty() && note ? note(page, bare, id) : named;
  }

  /** The footnote, or its use, that {@code id} names if one leaves out what it ends in. */
  private Optional<Definition> note(Page page, boolean bare, String id) {
    int end = id.lastIndexOf('-');
    return isHash(id, end + 1)
        ? definition(page, bare, id.substring(0, end) + Anchor.UNKNOWN_END)
        : Optional.empty();
  }

  /** Whether {@code id} ends in GitHub's hash of 32 digits, or GitLab's number of up to four. */
  private static boolean isHash(String id, int from) {
    for (int i = from; i < id.length(); i++) {
      int digit = Character.digit(id.charAt(i), 16);
      if (digit < 0 || digit > 9 && id.length() - from != HASH) {
        return false;
      }
    }
    int length = id.length() - from;
    return length == HASH || length > 0 && length <= NUMBER;
  }

  private Optional<Definition> definition(Page page, boolean bare, String id) {
    return bare ? view.inText(page, id) : view.ids(page).find(id);
  }
}
