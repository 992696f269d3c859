package dev.entrylint.parse.extract;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.data.DataReader;
import java.util.List;
import java.util.Optional;

/** The format in which a file is read, of those that the dialect of a corpus has. */
public final class FileFormat {

  private FileFormat() {}

  /** How {@code document} was read, where its renderer has {@code dialect}. */
  public static Dialect of(Dialect dialect, Document document) {
    return of(dialect, document.path(), document.frontMatter());
  }

  /** How the file at {@code path} is read, which has the front matter {@code head}. */
  static Dialect of(Dialect dialect, String path, Optional<FrontMatter> head) {
    return dialect.other().isEmpty()
        ? dialect
        : dialect.of(path, head.flatMap(each -> text(each, dialect.other().get().keys())));
  }

  /** The text to which {@code keys} lead; the data is read only if the last may be in it. */
  private static Optional<String> text(FrontMatter head, List<String> keys) {
    if (keys.isEmpty() || !head.text().contains(keys.get(keys.size() - 1))) {
      return Optional.empty();
    }
    Optional<Meta> value = DataReader.read(head, 0).fields().map(Meta.class::cast);
    for (String key : keys) {
      value = value.flatMap(each -> value(each, key));
    }
    return value.flatMap(
        each -> each instanceof Meta.Scalar text ? Optional.of(text.text()) : Optional.empty());
  }

  private static Optional<Meta> value(Meta meta, String key) {
    return meta instanceof Meta.Fields map
        ? Optional.ofNullable(map.fields().get(key)).map(Meta.Field::value)
        : Optional.empty();
  }
}
