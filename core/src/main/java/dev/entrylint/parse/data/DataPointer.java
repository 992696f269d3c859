package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from the top of data to a value in it, as in RFC 6901.
 *
 * @param steps keys, and numbers of items
 */
record DataPointer(List<String> steps) {

  /** Reads {@code /a/0/b}, or what stands so behind {@code #} in an address. */
  static DataPointer of(String pointer) {
    int hash = pointer.indexOf('#');
    String path = pointer.substring(pointer.indexOf('#') + 1);
    List<String> steps = new ArrayList<>();
    for (int at = path.indexOf('/'); at >= 0; ) {
      int next = path.indexOf('/', at + 1);
      String step = next < 0 ? path.substring(at + 1) : path.substring(at + 1, next);
      steps.add(step.replace("~1", "/").replace("~0", "~"));
      at = next;
    }
    return new DataPointer(List.copyOf(steps));
  }

  /** The value in {@code top} to which it leads. */
  Optional<Meta> in(Meta top) {
    Optional<Meta> at = Optional.of(top);
    for (String step : steps) {
      at = at.flatMap(value -> child(value, step));
    }
    return at;
  }

  private static Optional<Meta> child(Meta value, String step) {
    if (value instanceof Meta.Fields map) {
      return Optional.ofNullable(map.fields().get(step)).map(Meta.Field::value);
    }
    if (value instanceof Meta.Items list && isNumber(step)) {
      int index = Integer.parseInt(step);
      return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Where the key is written under which the value stands, or else the value. */
  Span keyIn(Meta top) {
    if (!steps.isEmpty()
        && parent().in(top).orElse(null) instanceof Meta.Fields map
        && map.fields().containsKey(last())) {
      return map.fields().get(last()).key();
    }
    return in(top).map(Meta::span).orElse(top.span());
  }

  DataPointer parent() {
    return new DataPointer(steps.subList(0, steps.size() - 1));
  }

  String last() {
    return steps.get(steps.size() - 1);
  }

  /** For people: {@code author.names[1]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      if (isNumber(step)) {
        text.append('[').append(Integer.parseInt(step) + 1).append(']');
      } else {
        text.append(text.length() == 0 ? "" : ".").append(step);
      }
    }
    return text.toString();
  }
}
