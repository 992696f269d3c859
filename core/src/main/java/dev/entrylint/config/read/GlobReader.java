package dev.entrylint.config.read;

import dev.entrylint.config.yaml.Problems;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Globs, each looked at for what could never fit a path below the root. */
record GlobReader(Problems problems) {

  List<Glob> read(List<Text> texts) {
    List<Glob> globs = new ArrayList<>();
    for (Text text : texts) {
      Optional<String> fault = fault(text.value());
      if (fault.isPresent()) {
        problems.add(text.place(), "'" + text.value() + "' " + fault.get());
      } else {
        globs.add(new Glob(text.value()));
      }
    }
    return List.copyOf(globs);
  }

  private static Optional<String> fault(String glob) {
    if (glob.isBlank()) {
      return Optional.of("fits no file");
    }
    if (glob.indexOf('\\') >= 0) {
      return Optional.of("must be written with / and not \\");
    }
    if (glob.startsWith("/")) {
      return Optional.of("must be relative to the root, without / before it");
    }
    if (glob.endsWith("/")) {
      return Optional.of("fits no file; write '" + glob + "**' for all that is in the folder");
    }
    for (String folder : glob.split("/")) {
      if (folder.equals(".") || folder.equals("..")) {
        return Optional.of("must be relative to the root, without . and ..");
      }
    }
    return hasOpenBrace(glob) ? Optional.of("lacks a closing brace") : Optional.empty();
  }

  private static boolean hasOpenBrace(String glob) {
    int open = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      open += c == '{' ? 1 : c == '}' && open > 0 ? -1 : 0;
    }
    return open > 0;
  }
}
