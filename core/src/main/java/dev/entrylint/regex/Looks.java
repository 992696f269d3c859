package dev.entrylint.regex;

import dev.entrylint.regex.Node.Look;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The look-arounds of a regular expression, those within others first. For all places of a text at
 * once is asked where each holds: of what follows by reading backwards.
 */
final class Looks {

  private static final int MOST = 32;

  private record Asked(Program program, boolean negative) {}

  private final List<Asked> all = new ArrayList<>();
  private final Map<Look, Integer> numbers = new IdentityHashMap<>();

  /** The number of {@code look}, which is taken in if it is new. */
  int number(Look look) {
    Integer known = numbers.get(look);
    if (known == null) {
      Program program = new Program(look.part(), look.ahead(), this);
      all.add(new Asked(program, look.negative()));
      known = all.size() - 1;
      numbers.put(look, known);
    }
    if (all.size() > MOST) {
      throw new Unsupported("it has more than " + MOST + " look-arounds");
    }
    return known;
  }

  /** Takes in where in {@code text} they hold. */
  void look(Text text) {
    for (Asked each : all) {
      BitSet seen = each.program.ends(text);
      if (each.negative) {
        seen.flip(0, text.length() + 1);
      }
      text.seen().add(seen);
    }
  }
}
