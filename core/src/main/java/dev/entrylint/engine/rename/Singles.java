package dev.entrylint.engine.rename;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values by their keys, of which only those are found whose key no other one has. */
final class Singles<K, V> {

  private final Map<K, Optional<V>> values = new HashMap<>();

  void add(K key, V value) {
    values.merge(key, Optional.of(value), (one, other) -> Optional.empty());
  }

  /** The only value of {@code key}; empty if there are several, or none. */
  Optional<V> find(K key) {
    return values.getOrDefault(key, Optional.empty());
  }
}
