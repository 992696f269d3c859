package dev.entrylint.engine.compact;

/**
 * Numbers in an array, in two bytes each where all are small enough, as places in short files are.
 * The array is an object of its own, without one around it, since there are several for each file.
 */
final class Numbers {

  private Numbers() {}

  /** An array of {@code numbers}, none of which is negative: {@code char[]} or {@code int[]}. */
  static Object pack(int[] numbers) {
    for (int number : numbers) {
      if (number > Character.MAX_VALUE) {
        return numbers;
      }
    }
    char[] narrow = new char[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      narrow[i] = (char) numbers[i];
    }
    return narrow;
  }

  static int at(Object packed, int index) {
    return packed instanceof char[] narrow ? narrow[index] : ((int[]) packed)[index];
  }

  static int count(Object packed) {
    return packed instanceof char[] narrow ? narrow.length : ((int[]) packed).length;
  }
}
