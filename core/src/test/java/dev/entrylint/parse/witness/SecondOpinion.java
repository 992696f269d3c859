package dev.entrylint.parse.witness;

import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.flexmark.FlexmarkReader;
import dev.entrylint.parse.scan.ScanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Counts where the scanner, commonmark-java and flexmark read texts differently: folders of
 * Markdown files, or as many generated documents as a number says. For information: flexmark
 * follows older rules.
 */
public final class SecondOpinion {

  private static final String[] KINDS = {
    "block", "heading", "link", "image", "href", "label", "id", "comment"
  };

  private final Reader scanner = new ScanReader();
  private final Reader flexmark = new FlexmarkReader();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final boolean list;
  private int texts;

  private SecondOpinion(boolean list) {
    this.list = list;
  }

  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      boolean generated = arg.chars().allMatch(Character::isDigit);
      SecondOpinion opinion = new SecondOpinion(!generated);
      if (generated) {
        opinion.generated(Integer.parseInt(arg));
      } else {
        opinion.folder(Path.of(arg));
      }
      System.out.println(arg + ": " + opinion.texts + " texts " + opinion.counts);
    }
  }

  private void generated(int count) {
    DocumentGenerator generator = new DocumentGenerator(Specifications.sources(), 1);
    LongStream.range(0, count)
        .parallel()
        .forEach(
            number -> compare("document " + number, generator.document(number), number % 2 == 1));
  }

  private void folder(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .filter(path -> path.toString().matches(".*\\.(md|mdx|markdown|txt)"))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(path -> file(root, path));
    }
  }

  private void file(Path root, Path path) {
    try {
      SourceFile file = new SourceFile(path.toString(), Files.readAllBytes(path));
      compare(root.relativize(path).toString(), withoutFrontMatter(file), true);
    } catch (MalformedTextException malformed) {
      System.out.println(path + ": " + malformed.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text with its front matter made blank, since commonmark-java knows none. */
  private String withoutFrontMatter(SourceFile file) {
    String text = file.text();
    return scanner
        .read(file, SyntaxRules.of(Feature.YAML_FRONT_MATTER))
        .frontMatter()
        .map(
            front ->
                text.substring(0, front.span().start())
                    + front.span().of(text).replaceAll("[^\\r\\n]", " ")
                    + text.substring(front.span().end()))
        .orElse(text);
  }

  private void compare(String name, String text, boolean gfm) {
    SyntaxRules features = gfm ? Agreement.GFM : SyntaxRules.COMMONMARK;
    Reading scanned = ReaderWitness.read(scanner, text, features);
    Reading commonmark = CommonmarkWitness.read(text, gfm);
    Reading other;
    try {
      other = ReaderWitness.read(flexmark, text, features);
    } catch (RuntimeException failed) {
      count("flexmark fails");
      return;
    }
    String verdict = verdict(scanned, commonmark, other);
    String beside = verdict(without(scanned), without(commonmark), without(other));
    synchronized (this) {
      texts++;
    }
    count(verdict);
    count("beside blocks: " + beside);
    if (!verdict.equals("all agree")) {
      kinds(verdict, scanned, commonmark, other);
    }
    if (list && !beside.equals("all agree")) {
      System.out.println(name + ": " + beside);
      Reading witness = scanned.equals(commonmark) ? other : commonmark;
      Reading.differences(without(scanned), without(witness))
          .lines()
          .limit(3)
          .forEach(System.out::println);
    }
  }

  private static Reading without(Reading reading) {
    return reading.without("block");
  }

  private static String verdict(Reading scanned, Reading commonmark, Reading other) {
    if (scanned.equals(commonmark)) {
      return scanned.equals(other) ? "all agree" : "flexmark alone differs";
    }
    if (scanned.equals(other)) {
      return "commonmark-java alone differs";
    }
    return commonmark.equals(other) ? "the scanner alone differs" : "all differ";
  }

  private void kinds(String verdict, Reading scanned, Reading commonmark, Reading other) {
    for (String kind : KINDS) {
      boolean same =
          scanned.of(kind).equals(commonmark.of(kind)) && scanned.of(kind).equals(other.of(kind));
      if (!same) {
        count("  " + verdict + " in " + kind);
      }
    }
  }

  private synchronized void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
