package dev.entrylint.model;

import java.util.List;

/**
 * A comment that speaks to entrylint: {@code <!-- entrylint-disable-next-line broken-anchor -->}.
 *
 * @param name what it asks for, without {@code entrylint-}: {@code disable-next-line}
 * @param arguments the words behind the name, split at white space and commas
 * @param span the whole comment
 */
public record Directive(String name, List<String> arguments, Span span) {}
