package dev.entrylint.renderer;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All families of renderers. What is heavy of a family, which is its syntax, slugs and numbering,
 * is made when one of its dialects is asked for.
 */
public final class Renderers {

  /** The dialect of a corpus of which nothing says how it is rendered: a forge shows it. */
  public static final String PLAIN = "github";

  /** Those that are akin together. */
  private static final List<RendererFamily> FAMILIES =
      List.of(
          new PandocFamily(),
          new GitForgeFamily(),
          new KramdownFamily(),
          new PythonMarkdownFamily(),
          new MdBookFamily(),
          new HugoFamily(),
          new DocusaurusFamily(),
          new VitePressFamily(),
          new MarkdownItFamily(),
          new NotesFamily(),
          new ForeignFamily());

  private Renderers() {}

  /** The names by which configuration chooses a dialect, renderers that are akin together. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (RendererFamily family : FAMILIES) {
      names.addAll(family.names());
    }
    return List.copyOf(names);
  }

  private static Optional<RendererFamily> family(String name) {
    for (RendererFamily family : FAMILIES) {
      if (family.names().contains(name)) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /** Whether two names are those of the same dialect, though its options may be others. */
  public static boolean isSameButForOptions(String name, String other) {
    return withoutOptions(name).equals(withoutOptions(other))
        || isReadByFormats(name) && isReadByFormats(other) && family(name).equals(family(other));
  }

  private static boolean isReadByFormats(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() && family.get().formats();
  }

  /**
   * The dialect that is meant where configuration names {@code name} and a site of that renderer is
   * read in {@code detected}: what the site says of its formats holds unless a name does.
   */
  public static String meant(String name, String detected) {
    Optional<RendererFamily> family = family(name);
    boolean open = isReadByFormats(name) && family.get().names().get(0).equals(name);
    return open && isSameButForOptions(name, detected) ? detected : name;
  }

  private static String withoutOptions(String name) {
    int plus = name.indexOf('+');
    return plus < 0 ? name : name.substring(0, plus);
  }

  /** The dialect of that name. */
  public static Optional<Dialect> dialect(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() ? Optional.of(family.get().dialect(name)) : Optional.empty();
  }

  /**
   * The dialect of that name as it is read where links lead as {@code routing} says: macros that a
   * corpus has of its own are read as such.
   */
  public static Optional<Dialect> dialect(String name, Routing routing) {
    Optional<Dialect> plain = dialect(name);
    return plain.isPresent() && routing.hasTemplates()
        ? Optional.of(plain.get().with(Feature.MACROS))
        : plain;
  }

  /** The routing of the dialect of that name; plain files and HTML if there is none. */
  public static Routing routing(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent()
        ? family.get().routing(name)
        : Routing.of(Pages.MARKDOWN, Pages.INDEX, Set.of(PathForm.FOLDERS, PathForm.HTML_NAMES));
  }

  /** How the dialect of that name writes; with nothing but comments if there is none. */
  public static Writing writing(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() ? family.get().writing(name) : Writing.PLAIN;
  }

  /** How the dialect of that name leads on from addresses that no page has any more. */
  public static Redirecting redirecting(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() ? family.get().redirecting() : Redirecting.NONE;
  }

  /** What may lie in the folder of a site and give away a renderer akin to that of that dialect. */
  public static List<RendererMarker> markers(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() ? family.get().markers() : List.of();
  }

  /** Globs for pages that the renderer of that dialect keeps as they were released. */
  public static List<String> frozen(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() ? family.get().frozen() : List.of();
  }

  /** What speaks for a forge that shows the files of a repository. */
  public static List<ForgeMarker> forges() {
    return FAMILIES.stream().flatMap(family -> family.forges().stream()).toList();
  }

  /** Which files below its configuration are pages to the renderer of that dialect. */
  public static PageFiles files(String name) {
    Optional<RendererFamily> family = family(name);
    return family.isPresent() ? family.get().files() : PageFiles.ALL;
  }

  /** What speaks for renderers in a corpus where nothing marks one: those of the kind asked for. */
  public static <H extends Habit> List<H> habits(Class<H> kind) {
    List<H> habits = new ArrayList<>();
    for (RendererFamily family : FAMILIES) {
      for (Habit habit : family.habits()) {
        if (kind.isInstance(habit)) {
          habits.add(kind.cast(habit));
        }
      }
    }
    return List.copyOf(habits);
  }

  /** What may lie in a root and give its renderer away; the first that is there counts. */
  public static List<RendererMarker> markers() {
    List<RendererMarker> markers = new ArrayList<>();
    int last = 0;
    for (int rank = 0; rank <= last; rank++) {
      for (RendererFamily family : FAMILIES) {
        if (family.rank() == rank) {
          markers.addAll(family.markers());
        }
        last = Math.max(last, family.rank());
      }
    }
    return List.copyOf(markers);
  }
}
