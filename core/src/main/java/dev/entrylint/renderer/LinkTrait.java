package dev.entrylint.renderer;

/** What is so of the links and pages of a renderer whatever configuration says of paths. */
public enum LinkTrait {
  /** Paths in HTML are left as they are written, for the browser to see from the page's address. */
  HTML_PATHS_AS_WRITTEN,
  /** What ids of footnotes end in is made anew for each page. */
  HASHED_NOTE_IDS,
  /** A fragment that is no id is looked for once more in small letters, by a script of the page. */
  SMALL_FRAGMENTS,
  /** All files of the repository are shown, also those of which others make pages. */
  ALL_FILES,
  /** Beside the files there are pages of the repository: its issues, its wiki. */
  REPOSITORY_PAGES,
  /** A target may be what the forge calls a merge request, an issue or a commit in any text. */
  REPOSITORY_REFERENCES,
  /** The README that is shown below the files of a folder has the id {@code readme} there. */
  README_ID,
  /** A path that begins with a slash is one in the repository, where nothing is made. */
  REPOSITORY_PATHS,
  /** It fails on a path to a page that is not there, be it one from the root of the site. */
  CHECKED_PAGES,
  /** It fails on a path from the root of the site that leads among the pages and to none. */
  CHECKED_FOLDERS,
  /** A path with a closing slash is that of the index of a folder, and of no other page. */
  FOLDER_SLASHES,
  /** A folder without an index is nothing that readers see. */
  INDEXED_FOLDERS,
  /** The page that has the name of its folder is the index of it. */
  NAMESAKE_INDEXES,
  /** A slug in the front matter takes the place of the file's name in the page's address. */
  SLUG_FOR_NAME,
  /** A permalink in the front matter takes the place of the page's address by its file. */
  PERMALINK_FOR_PATH,
  /** The pages of a collection lie in a folder with an underscore, of which addresses have none. */
  COLLECTIONS,
  /** Each folder of the root that has the name of a language is a body of notes of its own. */
  LANGUAGE_VAULTS,
  /** A page without a title is called as its file, without the ending. */
  FILE_NAMES_AS_TITLES,
  /** Ids are made in ways that are not known, so that none is missed. */
  UNKNOWN_IDS,
  /** Pages have addresses that are not known: only paths of the files of pages can be wrong. */
  UNKNOWN_ROUTES,
  /** Files that are no pages are published where they lie, seen from pages, or as static files. */
  KEPT_FILES,
  /** Files that are no pages may be published anywhere. */
  COPIED_FILES,
  /** A line {@code (label)=} names what is below it for the whole site, as in MyST. */
  SITE_LABELS,
  /** A program fills in labels and ids of its own, which no heading could have. */
  FILLED_IN,
  /** The same program fills in targets that are but names. */
  FILLED_IN_TARGETS,
  /** In the place of a line that begins with {@code :::} a plugin puts text with ids. */
  PLUGIN_BLOCKS,
  /** A page may be nothing but a component, which makes its ids. */
  COMPONENTS,
  /** Each line of code has an id. */
  CODE_LINE_IDS,
  /** An address may have no slash at its end, so that the index of a folder is seen from above. */
  ADDRESSES_WITHOUT_SLASH,
  /**
   * The addresses of pages end in a slash, and links are left as they are: a path that names no
   * file is seen from the address.
   */
  PRETTY_ADDRESSES,
  /** A plugin reads which former addresses a page lists in its front matter. */
  LISTED_REDIRECTS,
  /** A chapter that the table of contents names, and that is missing, is made of its title. */
  CREATED_CHAPTERS,
  /** Its sites may be published beside each other; it does not look at paths that lead there. */
  SITES_BESIDE,
  /** Layouts, beside the folder of the pages or in themes, may make ids. */
  LAYOUTS,
  /** What lies beside an index, or below it, is a part of that page and no page of its own. */
  LEAF_BUNDLES,
  /** Of a page that is translated its links mean the translations of others, if there are any. */
  TRANSLATED_PAGES,
  /** The pages of each language lie in a folder of their own, of which addresses have the name. */
  LANGUAGE_FOLDERS
}
