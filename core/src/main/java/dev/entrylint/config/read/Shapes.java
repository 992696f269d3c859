package dev.entrylint.config.read;

import dev.entrylint.config.yaml.Shape;
import java.util.List;

/** The keys of all maps of a configuration, as their readers declare them. */
public final class Shapes {

  /** The keys of the configuration itself. */
  public static final Shape CONFIGURATION = ConfigReader.CONFIGURATION;

  /** All of them, the configuration first; those of rules have more keys, which rules declare. */
  public static final List<Shape> ALL =
      List.of(
          ConfigReader.CONFIGURATION,
          ConfigReader.OVERRIDE,
          DialectReader.SHAPE,
          KindReader.KIND,
          KindReader.LEAD,
          CounterpartReader.SHAPE,
          RecognitionReader.SHAPE,
          FrontMatterReader.FRONT_MATTER,
          FrontMatterReader.KEY,
          SectionReader.SHAPE,
          RelationReader.RELATION,
          RelationReader.NAMING,
          ItemsReader.SORTING,
          ItemsReader.FORM,
          IndexReader.SHAPE,
          UsageReader.SHAPE);

  private Shapes() {}

  /** The shape that tables call {@code name}. */
  public static Shape named(String name) {
    return ALL.stream().filter(shape -> shape.name().equals(name)).findFirst().orElseThrow();
  }
}
