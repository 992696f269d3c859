package dev.entrylint.parse.bench;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.RuleSets;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.ScanReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Reads each of the {@link HostileTexts} at 1, 2, 4 and 8 MB and prints the processor's time and
 * how it grows: about eightfold if it is linear. Arguments, if any, choose the texts whose name
 * holds one of them.
 */
public final class HostileInputs {

  private static final int[] SIZES = {1 << 20, 2 << 20, 4 << 20, 8 << 20};

  /** Which mixture is read, unless all are: the one with pandoc's attribute lists. */
  private static final int MIXTURE = 1;

  /** A time that grows more than this from 1 to 8 MB is marked, if it matters at all. */
  private static final double MARKED_GROWTH = 14;

  private static final double MATTERS = 0.15;

  /** After a size that takes longer the next ones are left out. */
  private static final double PATIENCE = 10;

  /** A time below this is measured again. */
  private static final double ENOUGH = 0.05;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Reader reader = new ScanReader();

  private HostileInputs() {}

  public static void main(String[] names) {
    new HostileInputs().run(names);
  }

  private void run(String[] names) {
    Map<String, SyntaxRules> sets = new LinkedHashMap<>();
    RuleSets.some(MIXTURE).forEach(name -> sets.put(name, RuleSets.named(name)));
    System.out.printf(
        "%-30s %-25s %8s %8s %8s %8s %7s%n",
        "text", "syntax", "1 MB", "2 MB", "4 MB", "8 MB", "growth");
    int rows = 0;
    int marked = 0;
    for (Map.Entry<String, IntFunction<String>> text : HostileTexts.all().entrySet()) {
      if (names.length == 0 || matches(text.getKey(), names)) {
        SourceFile warmUp = file(text.getValue(), SIZES[0] / 8);
        List<SourceFile> files =
            Arrays.stream(SIZES).mapToObj(size -> file(text.getValue(), size)).toList();
        for (Map.Entry<String, SyntaxRules> set : sets.entrySet()) {
          seconds(warmUp, set.getValue());
          System.out.printf("%-30s %-25s", text.getKey(), set.getKey());
          rows++;
          marked += row(files, set.getValue()) ? 1 : 0;
        }
      }
    }
    System.out.printf("%d of %d rows grow more than linearly%n", marked, rows);
  }

  private static SourceFile file(IntFunction<String> text, int size) {
    return SourceFile.of("hostile.md", text.apply(size));
  }

  private static boolean matches(String name, String[] names) {
    for (String each : names) {
      if (name.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** Prints the rest of a row; whether it is marked. */
  private boolean row(List<SourceFile> files, SyntaxRules features) {
    double first = 0;
    double last = 0;
    for (SourceFile file : files) {
      if (last > PATIENCE) {
        System.out.print("        -");
        continue;
      }
      last = seconds(file, features);
      for (int again = 0; again < 2 && last < ENOUGH; again++) {
        last = Math.min(last, seconds(file, features));
      }
      first = first == 0 ? last : first;
      System.out.printf(" %8.3f", last);
    }
    double growth = last / first;
    boolean marked = last > PATIENCE || last > MATTERS && growth > MARKED_GROWTH;
    System.out.printf(" %7.1f%s%n", growth, marked ? " !" : "");
    return marked;
  }

  /** How long this thread works on {@code file}; what collects garbage or else runs is left out. */
  private double seconds(SourceFile file, SyntaxRules features) {
    long start = threads.getCurrentThreadCpuTime();
    try {
      reader.read(file, features);
    } catch (StackOverflowError | OutOfMemoryError failed) {
      System.out.print(" " + failed);
      return Double.MAX_VALUE;
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
