package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.renderer.Renderers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

  private final List<SyntaxRules> mixtures =
      RuleSets.mixtures().stream().map(RuleSets::named).toList();

  @Test
  void eachAlternativeIsInAMixture() {
    assertEquals(EnumSet.allOf(AttributeSyntax.class), mixed(SyntaxRules::attributes));
    assertEquals(EnumSet.allOf(NoteStyle.class), mixed(SyntaxRules::noteStyle));
    assertEquals(EnumSet.allOf(NoteLabels.class), mixed(SyntaxRules::noteLabels));
    assertEquals(EnumSet.allOf(Escapes.class), mixed(SyntaxRules::escapes));
    assertEquals(EnumSet.allOf(Underscores.class), mixed(SyntaxRules::underscores));
    assertEquals(EnumSet.allOf(Underlining.class), mixed(SyntaxRules::underlining));
    assertEquals(EnumSet.allOf(AutolinkSchemes.class), mixed(SyntaxRules::schemes));
  }

  @Test
  void everyMixtureHasAllFeatures() {
    for (SyntaxRules mixture : mixtures) {
      assertEquals(EnumSet.allOf(Feature.class), mixture.features());
    }
  }

  @Test
  void theDialectsHaveTheAttributeListsOfAll() {
    assertEquals(
        attributes(Renderers.names()), attributes(RuleSets.dialects()), "a family is not read");
  }

  private static Set<AttributeSyntax> attributes(List<String> names) {
    return names.stream()
        .map(name -> RuleSets.named(name).attributes())
        .collect(Collectors.toSet());
  }

  private <T> Set<T> mixed(Function<SyntaxRules, T> alternative) {
    return mixtures.stream().map(alternative).collect(Collectors.toSet());
  }
}
