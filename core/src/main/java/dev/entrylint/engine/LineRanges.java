package dev.entrylint.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of a file, from 1, as ranges that lie apart. */
final class LineRanges {

  /** Lines, both included. */
  record Range(int from, int to) {}

  private final int[] starts;
  private final int[] ends;

  /** All lines of {@code ranges}, which may overlap. */
  LineRanges(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(Range::from));
    List<Range> apart = new ArrayList<>(sorted.size());
    for (Range each : sorted) {
      int last = apart.size() - 1;
      if (last >= 0 && each.from <= apart.get(last).to) {
        Range known = apart.get(last);
        apart.set(last, new Range(known.from, Math.max(known.to, each.to)));
      } else {
        apart.add(each);
      }
    }
    starts = apart.stream().mapToInt(Range::from).toArray();
    ends = apart.stream().mapToInt(Range::to).toArray();
  }

  boolean contains(int line) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && line <= ends[low - 1];
  }
}
