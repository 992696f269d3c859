import com.sun.management.OperatingSystemMXBean;
import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the diagnostics of an editor take behind each letter that is typed into an open
 * document, in one process that is warm: those of that document, then those of the whole corpus.
 *
 * <p>{@code java -cp JARS Editor.java LETTERS NAME=FOLDER[=CONFIG]...}
 */
public final class Editor {

  /** What is typed into, each with the place behind which a letter comes. */
  private enum Place {
    TEXT("(?m)^[A-Za-z][a-z]+ [a-z]+ [a-z]+"),
    HEADING("(?m)^##+ [A-Za-z][a-z]+"),
    LINK("\\]\\([^()\\s:]+(?=\\))"),
    FRONT_MATTER("\\A---\\R(?s:.{0,400}?)(?m:^)[a-z]+: [A-Za-z]+");

    private final Pattern pattern;

    Place(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** Letters typed at one place before another document is opened. */
  private static final int WORD = 5;

  public static void main(String[] args) throws Exception {
    int letters = Integer.parseInt(args[0]);
    System.out.println(
        "| corpus | typed into | letters | sources and snapshot ms | corpus ms | its rules ms | all rules ms |"
            + " open document, median ms | 95th | corpus, median ms | 95th | CPU ms | first ms | MB behind it | MB |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (String corpus : Arrays.asList(args).subList(1, args.length)) {
      measure(corpus.split("="), letters);
    }
  }

  private static void measure(String[] corpus, int letters) throws Exception {
    Path root = Path.of(corpus[1]).toAbsolutePath().normalize();
    Path own = root.resolve(ConfigLoader.FILE);
    Optional<Path> file =
        corpus.length > 2
            ? Optional.of(Path.of(corpus[2]).toAbsolutePath())
            : Optional.of(own).filter(Files::exists);
    ClassLoader loader = Editor.class.getClassLoader();
    ConfigLoader configs =
        new ConfigLoader(RuleRegistry.load(loader), loader, Set.copyOf(Renderers.names()));
    Sources disk = new DiskSources(root);
    Config config =
        file.isPresent() ? configs.load(file.get(), root, disk) : configs.assumed(root, disk);
    Project project = Project.of(config, configs.registry()).remembering();
    Map<String, String> open = new HashMap<>();
    long start = System.nanoTime();
    Snapshot snapshot = project.snapshot(disk);
    Result last = snapshot.check(Selection.ALL);
    double first = (System.nanoTime() - start) / 1e6;
    long memory = used();
    List<String> paths =
        snapshot.corpus().documents().stream().map(each -> each.path()).sorted().toList();
    System.err.printf("%s: %d findings%n", corpus[0], last.findings().size());
    for (Place place : Place.values()) {
      Random random = new Random(1);
      List<double[]> times = new ArrayList<>();
      for (int typed = 0; typed < letters + letters / 3; ) {
        String path = null;
        String text = null;
        int at = -1;
        for (int tries = 0; at < 0 && tries < 20_000; tries++) {
          path = paths.get(random.nextInt(paths.size()));
          text = open.containsKey(path) ? open.get(path) : disk.read(path).text();
          at = place(place, text, random);
        }
        if (at < 0) {
          break;
        }
        for (int i = 0; i < WORD; i++, typed++) {
          text = text.substring(0, at) + "abcde".charAt(i) + text.substring(at++);
          open.put(path, text);
          double[] time = type(project, disk, open, path);
          if (typed >= letters / 3) {
            times.add(time);
          }
        }
        if (open.size() > 3) {
          open.clear();
        }
      }
      if (!times.isEmpty()) {
        print(corpus[0], place, times, first, memory);
      }
    }
  }

  private static int place(Place place, String text, Random random) {
    Matcher matcher = place.pattern.matcher(text);
    List<Integer> ends = new ArrayList<>();
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    return ends.isEmpty() ? -1 : ends.get(random.nextInt(ends.size()));
  }

  /** When sources and snapshot, the corpus, the open document and all others are done. */
  private static double[] type(
      Project project, Sources disk, Map<String, String> open, String path) throws Exception {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long busy = system.getProcessCpuTime();
    long start = System.nanoTime();
    Snapshot snapshot = project.snapshot(new OverlaySources(disk, open, Set.of()));
    long made = System.nanoTime();
    snapshot.corpus();
    long corpus = System.nanoTime();
    Result here = snapshot.checkOnly(Set.of(path));
    long shown = System.nanoTime();
    Result all = snapshot.check(Selection.ALL);
    long end = System.nanoTime();
    if (here.findings().size() > all.findings().size()) {
      throw new IllegalStateException("more in one document than in all");
    }
    return new double[] {
      (made - start) / 1e6,
      (corpus - made) / 1e6,
      (shown - corpus) / 1e6,
      (end - shown) / 1e6,
      (shown - start) / 1e6,
      (end - start) / 1e6,
      (system.getProcessCpuTime() - busy) / 1e6
    };
  }

  private static double at(List<double[]> times, int column, double share) {
    double[] sorted = times.stream().mapToDouble(each -> each[column]).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }

  private static void print(String name, Place place, List<double[]> times, double first, long memory) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f | %d | %d |%n",
        name,
        place.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        times.size(),
        at(times, 0, 0.5),
        at(times, 1, 0.5),
        at(times, 2, 0.5),
        at(times, 3, 0.5),
        at(times, 4, 0.5),
        at(times, 4, 0.95),
        at(times, 5, 0.5),
        at(times, 5, 0.95),
        at(times, 6, 0.5),
        first,
        memory >> 20,
        used() >> 20);
  }

  /** What is in use of the heap, in bytes. */
  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
