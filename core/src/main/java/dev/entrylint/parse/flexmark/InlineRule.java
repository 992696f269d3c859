package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;

/** A construct inside a paragraph that begins with one of a few characters. Keeps no state. */
interface InlineRule extends InlineParserExtensionFactory, InlineParserExtension {

  @Override
  default InlineParserExtension apply(LightInlineParser parser) {
    return this;
  }

  @Override
  default void finalizeDocument(InlineParser parser) {}

  @Override
  default void finalizeBlock(InlineParser parser) {}

  @Override
  default Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  default Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}
