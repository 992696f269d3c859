package dev.entrylint.infer.kind;

import dev.entrylint.convention.Glob;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.Locales;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.Paths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings together documents that lie together, are called alike and look alike. */
public final class GroupFinder {

  private static final Set<String> PAGES =
      Set.of("readme", "index", "_index", "summary", "changelog", "contributing");
  private final Corpus corpus;
  private final Locales locales;

  /** A search among the entries of {@code corpus}. */
  public GroupFinder(Corpus corpus, Locales locales) {
    this.corpus = corpus;
    this.locales = locales;
  }

  /** The groups of {@code documents}, each of which has something in common. */
  public List<Group> find(List<Entry> documents) {
    List<Draft> drafts = new ArrayList<>();
    for (Map.Entry<String, List<Entry>> each : neighbours(documents).entrySet()) {
      drafts.add(draft(each.getKey(), each.getValue()));
    }
    join(drafts);
    List<Group> groups = new ArrayList<>();
    for (Draft draft : drafts) {
      if (isPlain(draft.globs.get(0))) {
        draft.members.removeIf(
            entry -> draft.profile.isStranger(Profile.of(List.of(entry), corpus, locales)));
      }
      if (draft.members.size() >= Evidence.LEAST && draft.profile.isUnited()) {
        groups.add(group(draft, documents));
      }
    }
    // Those that say how a file is called say more than those that take all of a folder.
    groups.sort(Comparator.comparing(group -> isPlain(group.paths().get(0))));
    return distinct(groups);
  }

  /** The same, each with a name of its own. */
  private static List<Group> distinct(List<Group> groups) {
    Set<String> taken = new HashSet<>();
    List<Group> distinct = new ArrayList<>();
    for (Group group : groups) {
      Group named = group.called(Names.free(group.name(), group.names(), taken));
      taken.add(named.name());
      distinct.add(named);
    }
    return distinct;
  }

  /** Whether a glob takes all files of a folder, whatever they are called. */
  private static boolean isPlain(String glob) {
    return Paths.name(glob).equals("*.md");
  }

  /** A group while it grows. */
  private static final class Draft {
    final List<String> globs = new ArrayList<>();
    final List<Entry> members;
    Profile profile;

    Draft(String glob, List<Entry> members, Profile profile) {
      this.globs.add(glob);
      this.members = new ArrayList<>(members);
      this.profile = profile;
    }
  }

  private Draft draft(String glob, List<Entry> members) {
    return new Draft(glob, members, Profile.of(members, corpus, locales));
  }

  // ---- what lies together

  /**
   * Documents by a glob that they fit: files of one name in folders side by side, or of one folder.
   */
  private Map<String, List<Entry>> neighbours(List<Entry> documents) {
    Map<String, List<Entry>> bundles = new LinkedHashMap<>();
    Map<String, List<Entry>> folders = new LinkedHashMap<>();
    for (Entry entry : documents) {
      String path = locales.shared(entry.document().path());
      String folder = Paths.folder(path);
      if (folder.contains("/") && !Paths.name(path).startsWith("_")) {
        String bundle = Paths.folder(folder) + "/*/" + Paths.name(path);
        bundles.computeIfAbsent(bundle, each -> new ArrayList<>()).add(entry);
      }
    }
    bundles.values().removeIf(members -> members.size() < Evidence.LEAST);
    Set<String> bundled = new HashSet<>();
    bundles.values().forEach(members -> bundled.addAll(paths(members)));
    for (Entry entry : documents) {
      if (!bundled.contains(entry.document().path())) {
        String folder = Paths.folder(locales.shared(entry.document().path()));
        folders.computeIfAbsent(folder, each -> new ArrayList<>()).add(entry);
      }
    }
    folders.forEach((folder, members) -> bundles.putAll(named(folder, members)));
    return bundles;
  }

  /**
   * The entries of a folder: those whose names begin alike, if that is most of them, or all but
   * pages.
   */
  private Map<String, List<Entry>> named(String folder, List<Entry> members) {
    List<Entry> entries = members.stream().filter(each -> !isPage(each)).toList();
    Map<String, List<Entry>> found = new LinkedHashMap<>();
    Counts starts = new Counts();
    entries.forEach(entry -> starts.add(start(Paths.stem(entry.document().path()))));
    String start = starts.isEmpty() ? "" : starts.top();
    if (start.isEmpty()
        || starts.of(start) < Evidence.LEAST
        || starts.of(start) * 2 < entries.size()) {
      found.put(Paths.join(folder, "*.md"), entries);
      return found;
    }
    List<Entry> alike = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Entry entry : entries) {
      (start(Paths.stem(entry.document().path())).equals(start) ? alike : others).add(entry);
    }
    String simple = Paths.join(folder, start.replace("#", "") + "*.md");
    Glob glob = new Glob(simple);
    Set<String> inside = paths(alike);
    boolean exact =
        members.stream()
            .map(each -> each.document().path())
            .noneMatch(path -> !inside.contains(path) && glob.matches(locales.shared(path)));
    String full = Paths.join(folder, start.replace("#", Paths.DIGIT) + "*.md");
    found.put(exact && !start.equals("#") ? simple : full, alike);
    if (others.size() >= Evidence.LEAST) {
      found.put(Paths.join(folder, "*.md"), others);
    }
    return found;
  }

  /**
   * What a name begins with that others may share: up to its first sign, or {@code #} for a digit.
   */
  private static String start(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (Character.isDigit(c)) {
        return stem.substring(0, i) + "#";
      }
      if ("-_.".indexOf(c) >= 0 && i > 0) {
        boolean digit = i + 1 < stem.length() && Character.isDigit(stem.charAt(i + 1));
        return stem.substring(0, i + 1) + (digit ? "#" : "");
      }
    }
    return "";
  }

  private static Set<String> paths(List<Entry> entries) {
    Set<String> paths = new HashSet<>();
    entries.forEach(entry -> paths.add(entry.document().path()));
    return paths;
  }

  static boolean isPage(Entry entry) {
    String stem = Paths.stem(entry.document().path()).toLowerCase(Locale.ROOT);
    return PAGES.contains(stem) || stem.startsWith("_");
  }

  // ---- what looks alike

  private void join(List<Draft> drafts) {
    drafts.sort((one, other) -> Integer.compare(other.members.size(), one.members.size()));
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = drafts.size() - 1; j > i; j--) {
        Draft one = drafts.get(i);
        Draft other = drafts.get(j);
        boolean few = other.members.size() < 20;
        if (one.profile.isLike(other.profile, few ? 0.5 : 0.35)) {
          one.globs.addAll(other.globs);
          one.members.addAll(other.members);
          one.profile = one.profile.with(other.profile);
          drafts.remove(j);
        }
      }
    }
  }

  private Group group(Draft draft, List<Entry> documents) {
    List<String> globs = new ArrayList<>();
    draft.globs.forEach(glob -> globs.add(spelled(glob)));
    return new Group(names(draft), shorter(globs, draft, documents), List.copyOf(draft.members));
  }

  /** With the languages in the place of the star that stands for them. */
  private String spelled(String glob) {
    if (!locales.areMany()) {
      return glob;
    }
    String shared = locales.shared(locales.folder(locales.main()) + "/x");
    String folder = Paths.folder(shared);
    return glob.startsWith(folder + "/")
        ? Paths.join(Paths.folder(folder), "{" + String.join(",", locales.names()) + "}")
            + glob.substring(folder.length())
        : glob;
  }

  /** One glob for all folders below one, if no others are there. */
  private List<String> shorter(List<String> globs, Draft draft, List<Entry> documents) {
    if (globs.size() < 2) {
      return globs;
    }
    List<String> paths = draft.members.stream().map(each -> each.document().path()).toList();
    String common = Paths.common(paths);
    String pattern = Paths.name(globs.get(0));
    boolean alike = globs.stream().allMatch(glob -> Paths.name(glob).equals(pattern));
    Glob deep = new Glob(Paths.join(common, "**/" + pattern));
    Set<String> inside = paths(draft.members);
    long others =
        documents.stream()
            .filter(each -> !isPage(each))
            .map(each -> each.document().path())
            .filter(path -> !inside.contains(path) && deep.matches(path))
            .count();
    return alike && others == 0 ? List.of(deep.pattern()) : globs.stream().sorted().toList();
  }

  /** What one of them may be called: after their names, or else their folder. */
  private static List<String> names(Draft draft) {
    List<String> names = new ArrayList<>();
    String glob = draft.globs.get(0);
    String file = Paths.name(glob);
    int end = 0;
    while (end < file.length() && Character.isLetter(file.charAt(end))) {
      end++;
    }
    boolean marked = end < file.length() && "-_.{*".indexOf(file.charAt(end)) >= 0;
    String start = Names.of(file.substring(0, end));
    if (marked && Names.isName(start) && !file.equals("README.md") && !isStem(file, end)) {
      names.add(start);
    }
    String common =
        Paths.common(draft.members.stream().map(each -> each.document().path()).toList());
    names.addAll(Names.inFolder(isStem(file, end) ? Paths.folder(Paths.folder(glob)) : common));
    // Only where another is called so already: what is called nothing is a document first.
    String whole = Names.of(common);
    if (names.isEmpty()) {
      names.add("document");
    }
    if (!whole.isEmpty()) {
      names.add(Names.isName(whole) ? whole : "document-in-" + whole);
    }
    return names;
  }

  /** Whether the letters are all of the file's name, so that they name its folder's index. */
  private static boolean isStem(String file, int end) {
    return end > 0 && end == file.lastIndexOf('.') && file.indexOf('*') < 0;
  }
}
