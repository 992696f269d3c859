package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeListTest {

  private static Attributes read(String text) {
    return AttributeList.at(text, 0).orElseThrow();
  }

  @Test
  void allKindsOfAttributesInOneList() {
    Attributes list = read("{#id .one .two key=value other=\"a b\" -}");
    assertEquals(Optional.of("id"), list.id());
    assertEquals(List.of("one", "two", "unnumbered"), list.classes());
    assertEquals(Map.of("key", "value", "other", "a b"), list.pairs());
    assertEquals(new Span(0, 39), list.span());
  }

  @Test
  void theLastIdCounts() {
    assertEquals(Optional.of("b"), read("{#a #b}").id());
    assertEquals(Optional.of("c"), read("{#a id=c}").id());
  }

  @Test
  void theKeyClassMakesClasses() {
    assertEquals(List.of("a", "b", "c"), read("{.a class=\"b c\"}").classes());
  }

  @Test
  void idsMayHoldLettersOfAnyScriptAndDigitsFirst() {
    assertEquals(Optional.of("ä.ö:-_"), read("{#ä.ö:-_}").id());
    assertEquals(Optional.of("3D-Modell"), read("{ #3D-Modell }").id());
  }

  @Test
  void anEmptyListIsOne() {
    assertEquals(
        new Attributes(Optional.empty(), List.of(), Map.of(), new Span(0, 2), Optional.empty()),
        read("{}"));
  }

  @Test
  void escapesInValues() {
    assertEquals(Map.of("key", "a}b"), read("{key=a\\}b}").pairs());
    assertEquals(Map.of("key", "say \"x\""), read("{key=\"say \\\"x\\\"\"}").pairs());
  }

  @Test
  void theListEndsAtItsBrace() {
    assertEquals(new Span(3, 7), AttributeList.at("ab {#x} tail}", 3).orElseThrow().span());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "{",
        "{#}",
        "{.}",
        "{.1}",
        "{word}",
        "{#a+b}",
        "{#a",
        "{key=\"a}",
        "{=html}"
      })
  void whatFitsNothingIsText(String text) {
    assertTrue(AttributeList.at(text, 0).isEmpty());
  }
}
