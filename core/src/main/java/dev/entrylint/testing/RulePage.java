package dev.entrylint.testing;

import dev.entrylint.rule.Option;
import dev.entrylint.rule.RuleMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule's page, taken apart: the rule's id as title, a sentence that sums it up, and the parts
 * {@code Why}, {@code Examples}, {@code Options} and {@code Fix}.
 *
 * @param title the heading of level 1
 * @param summary what stands between it and the first part
 * @param parts the text under each heading of level 2, by its title
 * @param examples the examples, one under each heading of level 3 of {@code Examples}
 */
public record RulePage(
    String title, String summary, Map<String, String> parts, List<Example> examples) {

  private static final List<String> PARTS = List.of("Why", "Examples", "Options", "Fix");
  private static final String CONFIG = "entrylint.yml";

  /** Takes {@code page} apart. Whatever it lacks is empty here; {@link #problems} tells. */
  public static RulePage parse(String page) {
    List<String> lines = page.lines().toList();
    Map<String, List<String>> whole = split(lines, "# ");
    String title = whole.keySet().stream().skip(1).findFirst().orElse("");
    Map<String, List<String>> parts = split(whole.getOrDefault(title, List.of()), "## ");
    Map<String, List<String>> examples = split(parts.getOrDefault("Examples", List.of()), "### ");
    Map<String, String> texts = new LinkedHashMap<>();
    parts.forEach((name, text) -> texts.put(name, String.join("\n", text).strip()));
    String summary = Optional.ofNullable(texts.remove("")).orElse("");
    return new RulePage(
        title,
        summary,
        texts,
        examples.keySet().stream().skip(1).map(name -> example(name, examples.get(name))).toList());
  }

  /** The lines under each heading that begins with {@code marker}; those before it under "". */
  private static Map<String, List<String>> split(List<String> lines, String marker) {
    Map<String, List<String>> split = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    split.put("", current);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(marker)) {
        current = new ArrayList<>();
        split.put(line.substring(marker.length()).strip(), current);
        continue;
      }
      int ticks = Fence.ticks(line);
      int end = ticks >= 3 ? Math.min(Fence.end(lines, i, ticks), lines.size() - 1) : i;
      current.addAll(lines.subList(i, end + 1));
      i = end;
    }
    return split;
  }

  private static Example example(String title, List<String> lines) {
    Map<String, String> files = new LinkedHashMap<>();
    Optional<String> config = Optional.empty();
    Optional<String> output = Optional.empty();
    Optional<String> diff = Optional.empty();
    for (Fence fence : Fence.in(lines)) {
      if (fence.language().equals("output")) {
        output = Optional.of(fence.text());
      } else if (fence.language().equals("diff") && fence.name().isEmpty()) {
        diff = Optional.of(fence.text());
      } else if (fence.name().equals(CONFIG)) {
        config = Optional.of(fence.text());
      } else if (!fence.name().isEmpty()) {
        files.put(fence.name(), fence.text());
      }
    }
    return new Example(title, files, config, output, diff);
  }

  /** What is wrong with this page as that of the rule with {@code meta}, one sentence each. */
  public List<String> problems(RuleMeta meta) {
    List<String> problems = new ArrayList<>();
    expect(title, meta.id(), "the title", problems);
    expect(summary, meta.summary() + ".", "the sentence under the title", problems);
    for (String part : PARTS) {
      if (parts.getOrDefault(part, "").isEmpty()) {
        problems.add("add the part '## " + part + "', or write something under it");
      }
    }
    if (!List.copyOf(parts.keySet()).equals(PARTS)) {
      problems.add("the parts should be " + PARTS + ", not " + parts.keySet());
    }
    checkExamples(problems);
    checkOptions(meta, problems);
    return problems;
  }

  private void checkExamples(List<String> problems) {
    for (Example example : examples) {
      if (example.files().isEmpty()) {
        problems.add("add a fence '```markdown NAME.md' to the example '" + example.title() + "'");
      }
      if (example.output().isEmpty()) {
        problems.add("add a fence '```output' to the example '" + example.title() + "'");
      }
    }
    if (examples.stream().noneMatch(example -> !example.output().orElse("").isEmpty())) {
      problems.add("add an example in which the rule reports something");
    }
    if (examples.stream().noneMatch(example -> example.output().equals(Optional.of("")))) {
      problems.add("add an example that stays silent, with an empty fence '```output'");
    }
  }

  private void checkOptions(RuleMeta meta, List<String> problems) {
    List<String> lines = parts.getOrDefault("Options", "").lines().toList();
    if (meta.options().isEmpty() && (lines.isEmpty() || !lines.get(0).startsWith("None."))) {
      problems.add("write 'None.' under '## Options'");
    }
    for (Option<?> option : meta.options()) {
      String start =
          "- `%s` (%s, default `%s`): "
              .formatted(option.name(), option.type(), option.defaultValue());
      if (lines.stream().noneMatch(line -> line.startsWith(start))) {
        problems.add("add a line '" + start + "...' to '## Options'");
      }
    }
    for (String line : lines) {
      int close = line.startsWith("- `") ? line.indexOf('`', 3) : -1;
      String name = close < 0 ? "" : line.substring(3, close);
      if (close > 0 && meta.options().stream().noneMatch(each -> each.name().equals(name))) {
        problems.add("the rule has no option '" + name + "'");
      }
    }
  }

  private static void expect(String found, String right, String what, List<String> problems) {
    if (!found.equals(right)) {
      problems.add("%s should be '%s', not '%s'".formatted(what, right, found));
    }
  }
}
