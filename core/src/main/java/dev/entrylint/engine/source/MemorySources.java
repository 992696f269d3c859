package dev.entrylint.engine.source;

import dev.entrylint.model.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A corpus that lies in memory: what tests and editors have. All its files are documents. */
public final class MemorySources implements Sources {

  private final Map<String, SourceFile> files;

  /**
   * @param texts text by path, in the order of the corpus
   */
  public MemorySources(Map<String, String> texts) {
    files =
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> SourceFile.of(entry.getKey(), entry.getValue()),
                    (first, second) -> second,
                    LinkedHashMap::new));
  }

  @Override
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  @Override
  public SourceFile read(String path) throws IOException {
    SourceFile file = files.get(path);
    if (file == null) {
      throw new FileNotFoundException(path);
    }
    return file;
  }

  @Override
  public boolean exists(String path) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return files.containsKey(path)
        || files.keySet().stream().anyMatch(each -> each.startsWith(folder));
  }

  @Override
  public boolean isFolder(String path) {
    return exists(path) && !files.containsKey(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    return files.keySet().stream().filter(path::equalsIgnoreCase).min(String::compareTo);
  }

  @Override
  public List<String> named(String name) {
    String ending = "/" + name.toLowerCase(Locale.ROOT);
    return files.keySet().stream()
        .filter(path -> ("/" + path.toLowerCase(Locale.ROOT)).endsWith(ending))
        .sorted()
        .toList();
  }
}
