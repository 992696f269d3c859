package dev.entrylint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackageGraphTest {

  @Test
  void aWayBackOverThreePackagesIsACircle() {
    List<String> circles =
        circles(
            source("dev.entrylint.a", "import dev.entrylint.b.B;"),
            source("dev.entrylint.b", "import static dev.entrylint.a.c.C.Inner.NAME;"),
            source("dev.entrylint.a.c", "  Object a = dev.entrylint.a.A.of();"));
    assertEquals(
        List.of(
            "dev.entrylint.a:1 uses dev.entrylint.b.B, from where a way leads back to"
                + " dev.entrylint.a",
            "dev.entrylint.a.c:1 uses dev.entrylint.a.A, from where a way leads back to"
                + " dev.entrylint.a.c",
            "dev.entrylint.b:1 uses dev.entrylint.a.c.C.Inner.NAME, from where a way leads back to"
                + " dev.entrylint.b"),
        circles);
  }

  @Test
  void aParentAndItsChildAreAsAnyTwo() {
    assertEquals(
        2,
        circles(
                source("dev.entrylint.a", "import dev.entrylint.a.b.B;"),
                source("dev.entrylint.a.b", "import dev.entrylint.a.A;"))
            .size());
  }

  @Test
  void anImportOfAllOfAPackageIsAUseOfIt() {
    assertEquals(
        2,
        circles(
                source("dev.entrylint.a", "import dev.entrylint.b.*;"),
                source("dev.entrylint.b", "import static dev.entrylint.a.A.*;"))
            .size());
  }

  @Test
  void aDiamondIsNone() {
    assertEquals(
        List.of(),
        circles(
            source("dev.entrylint.a", "import dev.entrylint.b.B;", "import dev.entrylint.c.C;"),
            source("dev.entrylint.b", "import dev.entrylint.d.D;"),
            source("dev.entrylint.c", "import dev.entrylint.d.D;"),
            source("dev.entrylint.d", "import java.util.List;")));
  }

  private static List<String> circles(JavaSource... sources) {
    return PackageGraph.of(List.of(sources)).circles();
  }

  private static JavaSource source(String name, String... lines) {
    return new JavaSource(name, "X", name, List.of(lines), List.of());
  }
}
