package dev.entrylint.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A build log that keeps its lines, each behind its level. */
final class RecordingLog extends SystemStreamLog {

  final List<String> lines = new ArrayList<>();

  /** What is left out of lines: the way to a corpus that lies elsewhere in each run. */
  private String folder = "";

  void leaveOut(Path corpus) {
    folder = corpus + "/";
  }

  private void add(String level, CharSequence line) {
    lines.add(level + (folder.isEmpty() ? line : line.toString().replace(folder, "")));
  }

  @Override
  public void error(CharSequence line) {
    add("[ERROR] ", line);
  }

  @Override
  public void warn(CharSequence line) {
    add("[WARNING] ", line);
  }

  @Override
  public void info(CharSequence line) {
    add("[INFO] ", line);
  }
}
