package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Uncommitted;
import dev.entrylint.report.UnifiedDiff;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks somebody about each finding. What was answered in one round is not asked in the next: there
 * a finding is the same if it is of the same rule, file, entry and subject.
 */
final class Questions implements FixChoice {

  private static final Leave SKIPPED = new Leave("it was skipped");
  private static final Leave NOT_ASKED = new Leave("it was not asked for, as you quit");

  private final Uncommitted uncommitted;
  private final Console console;
  private final BufferedReader in;
  private final Set<String> rules = new HashSet<>();

  /** What was answered in earlier rounds: the title of the fix, or nothing if it was skipped. */
  private final Map<String, String> answers = new HashMap<>();

  private final Map<String, String> answersNow = new HashMap<>();
  private boolean asked;
  private boolean over;

  Questions(Set<String> uncommitted, Console console) {
    this.uncommitted = new Uncommitted(uncommitted);
    this.console = console;
    in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  @Override
  public void begin() {
    answersNow.forEach(answers::putIfAbsent);
    answersNow.clear();
  }

  @Override
  public boolean isSomebodys() {
    return true;
  }

  @Override
  public Choice of(Finding finding, Preview preview) throws IOException {
    List<Fix> ways = new ArrayList<>();
    Optional<String> refusal = Optional.empty();
    for (Fix each : finding.fixes()) {
      refusal = uncommitted.refusal(each);
      if (refusal.isEmpty()) {
        ways.add(each);
      }
    }
    if (ways.isEmpty()) {
      return new Leave(refusal.orElseThrow(), true);
    }
    String key = key(finding);
    String known = answers.get(key);
    if (known != null) {
      for (Fix each : ways) {
        if (each.title().equals(known)) {
          return new Mend(each);
        }
      }
      return SKIPPED;
    }
    if (over) {
      return NOT_ASKED;
    }
    Optional<Fix> usual = finding.defaultFix().filter(ways::contains);
    Choice choice =
        rules.contains(finding.rule()) && usual.isPresent()
            ? new Mend(usual.get())
            : asked(finding, ways, preview);
    if (choice != NOT_ASKED) {
      String answer = choice instanceof Mend mend ? mend.fix().title() : "";
      answersNow.merge(key, answer, (one, other) -> one.equals(other) ? one : "");
    }
    return choice;
  }

  private static String key(Finding finding) {
    return String.join(
        "\0", finding.rule(), finding.path(), finding.entry().orElse(""), finding.subject());
  }

  private Choice asked(Finding finding, List<Fix> ways, Preview preview) throws IOException {
    StringBuilder shown = new StringBuilder(asked ? "\n" : "");
    asked = true;
    shown.append(Printable.name(finding.path())).append(':').append(finding.start().line());
    shown.append(':').append(finding.start().column()).append(": ").append(finding.message());
    shown.append(" [").append(finding.rule()).append("]\n");
    List<Fix> offered = new ArrayList<>();
    for (Fix each : ways) {
      List<FileChange> changes = preview.of(each);
      if (changes.isEmpty()) {
        continue; // there is nothing that it could do here
      }
      offered.add(each);
      shown.append(ways.size() == 1 ? "" : offered.size() + ": ").append(each.title());
      shown.append(" (").append(each.safety()).append(")\n");
      changes.forEach(change -> shown.append(UnifiedDiff.of(change)));
    }
    if (offered.isEmpty()) {
      return SKIPPED;
    }
    console.print(shown.toString());
    return answer(finding, offered);
  }

  private Choice answer(Finding finding, List<Fix> offered) throws IOException {
    Optional<Fix> usual = finding.defaultFix().filter(offered::contains);
    Optional<Fix> yes = offered.size() == 1 ? Optional.of(offered.get(0)) : usual;
    String question = question(finding, offered, usual);
    while (true) {
      console.print(question);
      String line = in.readLine();
      if (line == null) {
        console.print("\n");
      }
      String answer = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
      switch (answer) {
        case "n", "no" -> {
          return SKIPPED;
        }
        case "q", "quit" -> {
          over = true;
          return NOT_ASKED;
        }
        case "y", "yes" -> {
          if (yes.isPresent()) {
            return new Mend(yes.get());
          }
        }
        case "a", "all" -> {
          if (usual.isPresent()) {
            rules.add(finding.rule());
            return new Mend(usual.get());
          }
        }
        case "?" -> {
          console.print(meanings(finding, offered, usual));
          continue;
        }
        default -> {
          int number = answer.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(answer) : 0;
          if (offered.size() > 1 && number > 0 && number <= offered.size()) {
            return new Mend(offered.get(number - 1));
          }
        }
      }
      console.print("'" + Printable.line(line.strip()) + "' is no answer to that\n");
    }
  }

  /** Where there are several ways, the one that stands out goes for all of the rule. */
  private static String question(Finding finding, List<Fix> offered, Optional<Fix> usual) {
    String yes =
        offered.size() == 1
            ? "y: yes, "
            : usual.map(fix -> "y: in way " + (offered.indexOf(fix) + 1) + ", ").orElse("")
                + "1 to "
                + offered.size()
                + ": in this way, ";
    String all = usual.isPresent() ? "a: all of " + finding.rule() + ", " : "";
    return "Mend it? " + yes + "n: no, " + all + "q: quit, ?: help ";
  }

  /** What each answer does that there is, a line for each. */
  private static String meanings(Finding finding, List<Fix> offered, Optional<Fix> usual) {
    StringBuilder text = new StringBuilder();
    if (offered.size() == 1) {
      text.append("y: mend it so\n");
    } else {
      usual.ifPresent(
          fix -> text.append("y: mend it in way ").append(offered.indexOf(fix) + 1).append('\n'));
      text.append("1 to ").append(offered.size()).append(": mend it in the way of that number\n");
    }
    text.append("n: leave it as it is\n");
    if (usual.isPresent()) {
      text.append("a: mend it, and without a question all others of ").append(finding.rule());
      text.append(" for which one way stands out\n");
    }
    return text.append("q: leave it and all others; what was chosen before is mended\n").toString();
  }
}
