package dev.entrylint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What breaks a table of two packages. */
class RoomTest {

  private static final List<Room> ROOMS =
      List.of(
          new Room("core", "dev.entrylint.a", Set.of(), Set.of(), Map.of()),
          new Room(
              "core",
              "dev.entrylint.b",
              Set.of("dev.entrylint.a"),
              Set.of("org.lib."),
              Map.of(Pattern.compile("System\\.exit"), "exit")));

  @Test
  void whatTheRowAllowsIsNoOffence() {
    assertEquals(
        List.of(),
        offences(
            "dev.entrylint.b",
            "import dev.entrylint.a.A;",
            "import static dev.entrylint.a.A.Inner.NAME;",
            "import java.util.List;",
            "import org.lib.Lib;",
            "  Object b = dev.entrylint.b.B.of();"));
  }

  @Test
  void whatTheRowDoesNotNameIsAnOffence() {
    assertEquals(
        List.of(
            "core/X.java:1: uses dev.entrylint.b.B; dev.entrylint.a may use only java.* and []",
            "core/X.java:2: uses org.lib.Lib; dev.entrylint.a may use only java.* and []"),
        offences(
            "dev.entrylint.a",
            "import dev.entrylint.b.B;",
            "  Object lib = new org.lib.Lib();",
            "  Object own = dev.entrylint.a.A.of();"));
  }

  @Test
  void aPackageWithoutARowIsAnOffence() {
    assertEquals(
        List.of("core/X.java: the package dev.entrylint.a.hidden is not in the table"),
        offences("dev.entrylint.a.hidden", "import java.util.List;"));
  }

  @Test
  void thePackageOfAnotherModuleIsAnOffence() {
    JavaSource astray = new JavaSource("cli/X.java", "X", "dev.entrylint.a", List.of(), List.of());
    assertEquals(
        List.of("cli/X.java: the package dev.entrylint.a is not in the table"),
        Room.offences(ROOMS, List.of(astray)));
  }

  @Test
  void aPackageBelowOneThatMayBeUsedMayNot() {
    assertEquals(
        List.of(
            "core/X.java:1: uses dev.entrylint.a.hidden.Slip; dev.entrylint.b may use only java.*"
                + " and [dev.entrylint.a, org.lib.]"),
        offences("dev.entrylint.b", "import dev.entrylint.a.hidden.Slip;"));
  }

  @Test
  void allOfAPackageIsNeverImported() {
    assertEquals(
        List.of(
            "core/X.java:1: uses dev.entrylint.a.*; an import names what it means",
            "core/X.java:2: uses java.util.*; an import names what it means"),
        offences("dev.entrylint.b", "import dev.entrylint.a.*;", "import java.util.*;"));
  }

  @Test
  void whatTheRowShunsIsAnOffence() {
    assertEquals(
        List.of("core/X.java:1: 'System.exit(1);'; dev.entrylint.b may not exit"),
        offences("dev.entrylint.b", "  System.exit(1);"));
  }

  @Test
  void literalsAreFoundByTheWholeWord() {
    JavaSource source =
        new JavaSource(
            "core/X.java",
            "X",
            "dev.entrylint.a",
            List.of("", ""),
            List.of(List.of("hugo's"), List.of("a", "hugo")));
    assertEquals(List.of("core/X.java:2: names 'hugo'"), source.places(Set.of("hugo", "foam")));
  }

  private static List<String> offences(String name, String... lines) {
    JavaSource source = new JavaSource("core/X.java", "X", name, List.of(lines), List.of());
    return Room.offences(ROOMS, List.of(source));
  }
}
