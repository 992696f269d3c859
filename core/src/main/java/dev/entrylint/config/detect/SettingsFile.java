package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.DataReader;
import dev.entrylint.parse.data.YamlBlocks;
import dev.entrylint.renderer.SiteReader;
import dev.entrylint.renderer.setting.ScriptReader;
import dev.entrylint.renderer.setting.Setting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of a renderer in a tree of files, as data: YAML, TOML, JSON, or a program in
 * JavaScript or TypeScript. What cannot be read says nothing.
 */
final class SettingsFile implements SiteReader.Source {

  private final FileTree files;
  private final String folder;
  private final Set<String> unread;
  private final Lazy<Setting> own;

  /**
   * @param folder of the site, seen from the root
   * @param path of the file by which the renderer was found
   * @param unread the keys at the top of a file in YAML that nobody asks for
   */
  SettingsFile(FileTree files, String folder, String path, Set<String> unread) {
    this.files = files;
    this.folder = folder;
    this.unread = unread;
    own = new Lazy<>(() -> read(path).orElse(Setting.NOTHING));
  }

  @Override
  public Setting own() {
    return own.get();
  }

  @Override
  public Optional<Setting> at(String other) {
    return SlashedPath.isAbsolute(other) ? Optional.empty() : read(place(other));
  }

  @Override
  public boolean exists(String other) {
    return files.exists(place(other));
  }

  @Override
  public Set<String> names(String other) {
    return files.names(place(other));
  }

  private String place(String other) {
    return SlashedPath.resolve(folder, other);
  }

  private Optional<Setting> read(String place) {
    if (!files.isFile(place)) {
      return Optional.empty();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(files.configuration(place)))
              .toString();
      return Optional.of(read(place, text));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Setting read(String place, String text) {
    if (place.endsWith(".yml") || place.endsWith(".yaml")) {
      return data(FrontMatter.Format.YAML, YamlBlocks.without(text, unread));
    }
    return place.endsWith(".toml") ? data(FrontMatter.Format.TOML, text) : ScriptReader.read(text);
  }

  private static Setting data(FrontMatter.Format format, String text) {
    FrontMatter head = new FrontMatter(format, text, new Span(0, text.length()));
    Optional<Meta.Fields> fields = DataReader.read(head, 0).fields();
    return fields.isPresent() ? setting(fields.get(), text) : Setting.NOTHING;
  }

  /** {@code meta}, which is written in {@code text}. */
  private static Setting setting(Meta meta, String text) {
    Setting plain = plain(meta, text);
    int start = meta.span().start();
    if (start >= text.length() || text.charAt(start) != '!') {
      return plain;
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Setting.Computed(text.substring(start, end), Optional.of(plain));
  }

  private static Setting plain(Meta meta, String text) {
    if (meta instanceof Meta.Scalar scalar) {
      return new Setting.Text(scalar.text());
    }
    if (meta instanceof Meta.Items list) {
      List<Setting> items = new ArrayList<>();
      list.items().forEach(item -> items.add(setting(item, text)));
      return new Setting.Items(List.copyOf(items));
    }
    Map<String, Setting> fields = new LinkedHashMap<>();
    if (meta instanceof Meta.Fields map) {
      map.fields().forEach((key, field) -> fields.put(key, setting(field.value(), text)));
    }
    return new Setting.Fields(fields, false);
  }
}
