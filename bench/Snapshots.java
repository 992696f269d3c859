import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long the next snapshot of a corpus takes beside its first, when one file has changed: in one
 * process that is warm, both in each round, medians of the rounds behind the first third.
 *
 * <p>{@code java -cp JARS Snapshots.java ROUNDS NAME=FOLDER[=CONFIG]...}
 */
public final class Snapshots {

  private static final String CHANGE = "\n\nOne more word, and [a link](#that-leads-nowhere).\n";

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    System.out.println(
        "| corpus | documents | first ms | next ms | next / first | with findings, first ms | next ms | next"
            + " / first |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (String corpus : Arrays.asList(args).subList(1, args.length)) {
      measure(corpus.split("="), rounds);
    }
  }

  private static void measure(String[] corpus, int rounds) throws Exception {
    Path root = Path.of(corpus[1]).toAbsolutePath().normalize();
    Path own = root.resolve(ConfigLoader.FILE);
    Optional<Path> file =
        corpus.length > 2
            ? Optional.of(Path.of(corpus[2]).toAbsolutePath())
            : Optional.of(own).filter(Files::exists);
    ClassLoader loader = Snapshots.class.getClassLoader();
    ConfigLoader configs =
        new ConfigLoader(
            RuleRegistry.load(loader), loader, Set.copyOf(Renderers.names()));
    double[][] times = new double[4][rounds - rounds / 3];
    int documents = 0;
    for (int i = 0; i < rounds; i++) {
      Sources sources = new DiskSources(root);
      Config config =
          file.isPresent()
              ? configs.load(file.get(), root, sources)
              : configs.assumed(root, sources);
      Project project = Project.of(config, configs.registry());
      Times first = Times.of(project, sources);
      documents = first.snapshot.corpus().documents().size();
      String changed = first.snapshot.corpus().documents().get(documents * i / rounds).path();
      String text = sources.read(changed).text() + CHANGE;
      Sources later = new OverlaySources(new DiskSources(root), Map.of(changed, text), Set.of());
      Times next = Times.of(project, later);
      if (i >= rounds / 3) {
        int at = i - rounds / 3;
        times[0][at] = first.made;
        times[1][at] = next.made;
        times[2][at] = first.checked;
        times[3][at] = next.checked;
      }
    }
    for (double[] each : times) {
      Arrays.sort(each);
    }
    double[] medians = Arrays.stream(times).mapToDouble(each -> each[each.length / 2]).toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |%n",
        corpus[0],
        documents,
        medians[0],
        medians[1],
        medians[1] / medians[0],
        medians[2],
        medians[3],
        medians[3] / medians[2]);
  }

  /** How long a snapshot took with all its indexes, and with what the rules say, in milliseconds. */
  private record Times(Snapshot snapshot, double made, double checked) {

    static Times of(Project project, Sources sources) throws Exception {
      long start = System.nanoTime();
      Snapshot snapshot = project.snapshot(sources);
      snapshot.corpus();
      long made = System.nanoTime();
      snapshot.check(Selection.ALL);
      long checked = System.nanoTime();
      return new Times(snapshot, (made - start) / 1e6, (checked - start) / 1e6);
    }
  }
}
