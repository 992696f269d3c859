package dev.entrylint.cli;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** The rules of a run: those on the class path and those in the jars that the user names. */
final class RuleJars {

  private static final String SERVICES = "META-INF/services/" + Rule.class.getName();

  private RuleJars() {}

  /** A loader that sees the program and the jars of {@code --rules-jar}. */
  static ClassLoader loader(ParseResult given, Console console) throws Refusal {
    ClassLoader own = RuleJars.class.getClassLoader();
    List<URL> jars = new ArrayList<>();
    for (String written : given.matchedOptionValue("--rules-jar", List.<String>of())) {
      Path jar = console.path(written);
      if (!Files.exists(jar)) {
        throw new Refusal("there is no file '" + written + "' to load rules from");
      }
      jars.add(url(jar, written));
    }
    return jars.isEmpty() ? own : new URLClassLoader(jars.toArray(URL[]::new), own);
  }

  /** The address of a jar, which must name rules: a wrong one would go unnoticed. */
  private static URL url(Path jar, String written) throws Refusal {
    try (URLClassLoader alone = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      if (alone.findResource(SERVICES) == null) {
        throw new Refusal("'" + written + "' is no jar with rules: it lacks " + SERVICES);
      }
      return alone.getURLs()[0];
    } catch (IOException unusable) {
      throw new Refusal("cannot load rules from '" + written + "'", unusable);
    }
  }

  /** What reads configurations that name the rules and presets which {@code loader} sees. */
  static ConfigLoader configs(ClassLoader loader) throws Refusal {
    return new ConfigLoader(registry(loader), loader, Set.copyOf(Renderers.names()));
  }

  static RuleRegistry registry(ClassLoader loader) throws Refusal {
    try {
      return RuleRegistry.load(loader);
    } catch (IllegalArgumentException duplicate) {
      throw new Refusal(duplicate.getMessage(), duplicate);
    } catch (ServiceConfigurationError unusable) {
      throw new Refusal("cannot load a rule: " + unusable.getMessage(), unusable);
    }
  }
}
