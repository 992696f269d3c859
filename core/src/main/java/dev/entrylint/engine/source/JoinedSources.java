package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several sources as one, whose roots lie in folders that hold none of the others. Of what lies
 * beside these folders nothing is known.
 */
public final class JoinedSources implements Sources {

  private final SortedMap<String, Sources> parts;

  /**
   * @param parts by what the paths of each begin with here, a folder with a closing slash
   */
  public JoinedSources(SortedMap<String, Sources> parts) {
    this.parts = new TreeMap<>(parts);
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, Sources> part : parts.entrySet()) {
      for (String path : part.getValue().paths(include, exclude)) {
        all.add(part.getKey() + path);
      }
    }
    return List.copyOf(all);
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    for (Map.Entry<String, Sources> part : parts.entrySet()) {
      if (path.startsWith(part.getKey())) {
        return part.getValue().bytes(path.substring(part.getKey().length()));
      }
    }
    throw new NoSuchFileException(path);
  }

  @Override
  public boolean exists(String path) {
    return parts.entrySet().stream()
        .anyMatch(
            part ->
                path.startsWith(part.getKey())
                    && part.getValue().exists(path.substring(part.getKey().length())));
  }
}
