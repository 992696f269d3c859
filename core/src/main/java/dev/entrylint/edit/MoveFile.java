package dev.entrylint.edit;

/**
 * Gives a file another place. Links that lead to it, and those in it, are other edits.
 *
 * @param from its path below the root, with {@code /}
 * @param to where it will be; nothing may be there
 */
public record MoveFile(String from, String to) implements Edit {}
