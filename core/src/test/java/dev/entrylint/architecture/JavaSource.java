package dev.entrylint.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source file as the architecture looks at it: what it uses, line by line.
 *
 * @param path for people, below the top folder
 * @param name the name of its class
 * @param packageName its package
 * @param code its lines without comments, and with string literals emptied
 * @param literals the string literals of each line
 */
record JavaSource(
    String path, String name, String packageName, List<String> code, List<List<String>> literals) {

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+(?:\\.\\*)?);");
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?<![\\w.])((?:java|javax|jdk|sun|dev|com|org|info|picocli)(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*)");

  /** The package of a class of ours, nested or not, or of all classes of a package. */
  private static final Pattern OURS =
      Pattern.compile("(dev\\.entrylint(?:\\.[a-z]\\w*)*)\\.[A-Z*].*");

  /** A name of another class that a line uses, or of all that a package or class has. */
  record Use(int line, String name) {

    boolean isWildcard() {
      return name.endsWith(".*");
    }

    /** The package of entrylint that is used, if it is one of them. */
    Optional<String> ours() {
      Matcher ours = OURS.matcher(name);
      return ours.matches() ? Optional.of(ours.group(1)) : Optional.empty();
    }
  }

  static JavaSource read(Path top, Path file) throws IOException {
    String text = Files.readString(file);
    List<String> code = new ArrayList<>();
    List<List<String>> literals = new ArrayList<>();
    strip(text, code, literals);
    String fileName = file.getFileName().toString();
    return new JavaSource(
        top.relativize(file).toString().replace('\\', '/'),
        fileName.substring(0, fileName.length() - ".java".length()),
        code.stream()
            .map(PACKAGE::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .findFirst()
            .orElse(""),
        code,
        literals);
  }

  /** The places of literals that are one of {@code words}, each as the line and the word. */
  List<String> places(Set<String> words) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < literals.size(); i++) {
      for (String literal : literals.get(i)) {
        if (words.contains(literal)) {
          places.add("%s:%d: names '%s'".formatted(path, i + 1, literal));
        }
      }
    }
    return places;
  }

  /** What it imports, and what it names in full without importing it. */
  List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < code.size(); i++) {
      String line = code.get(i);
      Matcher imported = IMPORT.matcher(line);
      if (imported.find()) {
        uses.add(new Use(i + 1, imported.group(1)));
      } else if (!line.startsWith("package ")) {
        Matcher qualified = QUALIFIED.matcher(line);
        while (qualified.find()) {
          uses.add(new Use(i + 1, qualified.group(1)));
        }
      }
    }
    return uses;
  }

  private static void strip(String text, List<String> code, List<List<String>> literals) {
    StringBuilder line = new StringBuilder();
    List<String> strings = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = skip(text, i);
      if (text.charAt(i) == '"' && !text.startsWith("\"\"\"", i)) {
        strings.add(text.substring(i + 1, end - 1));
        line.append("\"\"");
      } else if (end == i + 1 && text.charAt(i) != '\n') {
        line.append(text.charAt(i));
      }
      for (; i < end; i++) {
        if (text.charAt(i) == '\n') {
          code.add(line.toString());
          literals.add(List.copyOf(strings));
          line.setLength(0);
          strings.clear();
        }
      }
    }
  }

  /** Where the comment or literal that starts at {@code i} ends, or else the next character. */
  private static int skip(String text, int i) {
    if (text.startsWith("//", i)) {
      return behind(text, "\n", i) - 1;
    }
    if (text.startsWith("/*", i)) {
      return behind(text, "*/", i + 2);
    }
    if (text.startsWith("\"\"\"", i)) {
      return behind(text, "\"\"\"", i + 3);
    }
    char quote = text.charAt(i);
    int end = i + 1;
    if (quote == '"' || quote == '\'') {
      while (text.charAt(end) != quote) {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      end++;
    }
    return end;
  }

  private static int behind(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }
}
