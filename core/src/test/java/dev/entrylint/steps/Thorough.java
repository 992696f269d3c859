package dev.entrylint.steps;

/**
 * How much of generated and hostile texts a run of the tests goes through: a small part by default,
 * the same one each time, and all of it with {@code mvn -Pthorough}, as {@code .ci/run} does.
 */
public final class Thorough {

  private static final boolean ALL = Boolean.getBoolean("entrylint.thorough");

  private Thorough() {}

  /** The first number by default, the second in a thorough run. */
  public static int or(int few, int all) {
    return ALL ? all : few;
  }
}
