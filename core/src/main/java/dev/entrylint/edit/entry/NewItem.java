package dev.entrylint.edit.entry;

/**
 * An item that a list lacks.
 *
 * @param content how it is written there: a link, or in front matter a value
 * @param key what of it is compared where items are sorted
 */
public record NewItem(String content, String key) {}
