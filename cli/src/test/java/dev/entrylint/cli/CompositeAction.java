package dev.entrylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * {@code action.yml}, played as GitHub plays it: its steps in turn, each with its variables, whose
 * expressions are filled in. Steps that use another action are passed over.
 */
final class CompositeAction {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}");

  /** What is known under the names of expressions, such as {@code inputs.root}. */
  private final Map<String, String> context = new LinkedHashMap<>();

  private final Map<String, Object> action;

  CompositeAction(Path file) throws IOException {
    action = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    map(action.get("inputs"))
        .forEach((name, input) -> context.put("inputs." + name, text(map(input).get("default"))));
  }

  CompositeAction with(String input, String value) {
    if (!context.containsKey("inputs." + input)) {
      throw new IllegalArgumentException("there is no input " + input);
    }
    return event("inputs." + input, value);
  }

  CompositeAction event(String name, String value) {
    context.put(name, value);
    return this;
  }

  /** All that shells are asked to run. */
  List<String> scripts() {
    return steps().stream().map(step -> text(step.get("run"))).toList();
  }

  /**
   * Runs the steps in {@code workspace} until one fails, with {@code own} as the runner's own
   * folder; what they print, and then the code.
   */
  String run(Path workspace, Path own, Map<String, String> environment)
      throws IOException, InterruptedException {
    StringBuilder printed = new StringBuilder();
    for (Map<String, Object> step : steps()) {
      if (!step.containsKey("run") || !holds(text(step.get("if")))) {
        continue;
      }
      Path outputs = Files.createTempFile(own, "outputs", "");
      Path script = Files.createTempFile(own, "step", ".sh");
      Files.writeString(script, text(step.get("run")));
      ProcessBuilder builder =
          new ProcessBuilder(
              List.of("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString()));
      builder.directory(workspace.toFile()).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.environment().put("GITHUB_OUTPUT", outputs.toString());
      map(step.get("env"))
          .forEach((name, value) -> builder.environment().put(name, filled(text(value))));
      Process process = builder.start();
      process.getOutputStream().close();
      printed.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      int code = process.waitFor();
      if (code != 0) {
        return printed.append("exit code ").append(code).append('\n').toString();
      }
      for (String line : Files.readAllLines(outputs)) {
        String[] sides = line.split("=", 2);
        context.put("steps.%s.outputs.%s".formatted(step.get("id"), sides[0]), sides[1]);
      }
    }
    return printed.append("exit code 0\n").toString();
  }

  private boolean holds(String condition) {
    if (condition.isEmpty()) {
      return true;
    }
    if (!condition.endsWith(" != ''")) {
      throw new IllegalArgumentException("a condition of another form: " + condition);
    }
    return !value(condition.replace(" != ''", "")).isEmpty();
  }

  private String filled(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
  }

  private String value(String expression) {
    for (String name : expression.split("\\|\\|")) {
      String value = context.getOrDefault(name.strip(), "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private List<Map<String, Object>> steps() {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Object step : (List<?>) map(action.get("runs")).get("steps")) {
      steps.add(map(step));
    }
    return steps;
  }

  private static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value != null) {
      ((Map<?, ?>) value).forEach((key, each) -> map.put(key.toString(), each));
    }
    return map;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
