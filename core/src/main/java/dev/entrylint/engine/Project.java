package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.PublishedPaths;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Configuration, rules and the facts that were read last: what corpora at several moments have in
 * common. Each {@link Snapshot} reads anew only the files whose content is not that of the snapshot
 * made before it. Safe for several threads.
 */
public final class Project {

  private final Config config;
  private final RuleRegistry registry;
  private final Reader reader;
  private final boolean measured;
  private final boolean remembering;
  private final Supplier<LocalDate> today;
  private FactStore facts;
  private Snapshot last;

  /** Which documents the snapshot made last has. */
  private Optional<Listed> latest = Optional.empty();

  /** Which documents the next one has, if that is known. */
  private Optional<Listed> listed = Optional.empty();

  /** The documents that sources have. */
  private record Listed(
      Sources sources, List<Glob> include, List<Glob> exclude, List<String> paths) {

    boolean isFor(Config other) {
      return include.equals(other.include()) && exclude.equals(other.exclude());
    }
  }

  private Project(
      Config config,
      RuleRegistry registry,
      boolean measured,
      boolean remembering,
      Supplier<LocalDate> today) {
    this.config = config;
    this.registry = registry;
    this.measured = measured;
    this.remembering = remembering;
    this.today = today;
    reader = Readers.named(config.parser()).orElseThrow();
  }

  /** A project whose corpora are checked by those rules that {@code config} leaves on. */
  public static Project of(Config config, RuleRegistry registry) {
    return new Project(config, registry, isMeasured(config), false, new Today());
  }

  /** Only entries are measured, whose kinds may be those of some paths only. */
  private static boolean isMeasured(Config config) {
    return !config.conventions().kinds().isEmpty() || !config.conventions().deviations().isEmpty();
  }

  /** The same, but for {@code day} as the one on which suppressions hold or are over. */
  public Project on(LocalDate day) {
    return new Project(config, registry, measured, remembering, () -> day);
  }

  /** The same, whose facts are complete, even those that no check asks for. */
  public Project withCompleteFacts() {
    return measured ? this : new Project(config, registry, true, remembering, today);
  }

  /**
   * The same for an editor, where one snapshot follows the other: each keeps in mind what rules
   * said, and of the one before it takes over what must still be true, by the {@linkplain
   * dev.entrylint.rule.Reach reach} of each rule.
   */
  public Project remembering() {
    return new Project(config, registry, measured, true, today);
  }

  /**
   * The same rules under another configuration. What was read and built last is taken over as far
   * as both read alike, so that trying one configuration after the other costs little: among it
   * which documents there are, where it is asked for a snapshot of the same sources. What rules
   * said is not, unless {@code other} is the same object.
   */
  public Project reconfigured(Config other) {
    boolean alike = other.parser().equals(config.parser());
    Project next = new Project(other, registry, isMeasured(other), remembering, today);
    next = measured && alike ? next.withCompleteFacts() : next;
    synchronized (this) {
      if (alike && next.measured == measured) {
        next.facts = facts;
        next.last = last;
        next.listed = latest.filter(each -> each.isFor(other));
      }
    }
    return next;
  }

  /** Whether facts say of each block what it holds, which is more than most checks ask for. */
  boolean hasCompleteFacts() {
    return measured;
  }

  /**
   * The corpus as it is in {@code sources}. Its files are read as they are needed, each once.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Snapshot snapshot(Sources sources) throws IOException {
    return snapshot(sources, Optional.empty(), () -> false);
  }

  /**
   * The same, as long as somebody waits for it: whoever asks the snapshot for anything that takes
   * long gets a {@link java.util.concurrent.CancellationException} soon after nobody does. The next
   * snapshot takes over what was done by then, and what could be taken over before.
   *
   * @param cancelled whether nobody waits for it any more; asked often, by several threads, and
   *     never again false once it was true
   * @throws IOException if the sources cannot be listed
   */
  public Snapshot snapshot(Sources sources, BooleanSupplier cancelled) throws IOException {
    return snapshot(sources, Optional.empty(), cancelled);
  }

  /**
   * The same, in which the pages and ids of {@code earlier} must still be found.
   *
   * @throws IOException if the sources cannot be listed
   */
  Snapshot snapshot(Sources sources, EarlierState earlier) throws IOException {
    return snapshot(sources, Optional.of(earlier), () -> false);
  }

  private Snapshot snapshot(
      Sources sources, Optional<EarlierState> earlier, BooleanSupplier cancelled)
      throws IOException {
    Optional<Listed> known = listed.filter(each -> each.sources == sources);
    List<String> paths =
        known.isPresent() ? known.get().paths : sources.paths(config.include(), config.exclude());
    PublishedPaths published =
        PublishedPaths.of(paths, sources, config::siteOf, config.include(), config.exclude());
    synchronized (this) {
      listed = Optional.empty(); // there may be others the next time
      facts = new FactStore(sources, published.paths(), reader, measured, facts);
      last =
          new Snapshot(
              this,
              sources,
              published,
              facts,
              Optional.ofNullable(last),
              earlier,
              new Cancellation(cancelled, remembering));
      latest = Optional.of(new Listed(sources, config.include(), config.exclude(), paths));
      return last;
    }
  }

  /** Whether what rules say is kept in mind for the next snapshot. */
  boolean isRemembering() {
    return remembering;
  }

  /** The facts of {@code file} as {@code renderer} reads it, which it keeps nothing of. */
  public Document read(SourceFile file, Renderer renderer) {
    return new Extractor(reader, renderer.dialect(), measured).extract(file);
  }

  /**
   * What the syntax of {@code file} says to {@code renderer}, of which facts are made.
   *
   * @throws dev.entrylint.model.MalformedTextException if it is not UTF-8
   */
  Syntax syntax(SourceFile file, Renderer renderer) {
    return reader.read(file, renderer.dialect().syntax(), false);
  }

  /** Whether a check reports findings of what has {@code meta}, in any file. */
  public boolean reports(RuleMeta meta) {
    return new Levels(config, Selection.ALL).mayReport(meta);
  }

  /** What its checks are to do. */
  public Config config() {
    return config;
  }

  /** The day on which suppressions hold or are over, which is asked for only if one has an end. */
  Supplier<LocalDate> today() {
    return today;
  }

  /** The rules that its configuration may name. */
  public RuleRegistry registry() {
    return registry;
  }
}
