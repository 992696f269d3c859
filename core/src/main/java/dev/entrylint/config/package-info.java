/**
 * {@code entrylint.yml}: read, checked, joined with its presets, and made into a {@link Config}.
 */
package dev.entrylint.config;
