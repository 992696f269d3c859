/** From a configuration file, and all that it extends, to a {@code Config}. */
package dev.entrylint.config.read;
