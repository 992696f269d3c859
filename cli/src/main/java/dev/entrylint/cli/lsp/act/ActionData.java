package dev.entrylint.cli.lsp.act;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.entrylint.rule.Finding;
import java.util.Optional;

/**
 * What an action is of, as an editor keeps it until somebody chooses the action.
 *
 * @param uri the document that it was offered for, as the editor names it
 * @param version the number of its text then; -1 if it was not open
 * @param what which sort of action it is
 * @param name the name of the finding, a rule, or the place of a link
 * @param index which of several it is, from 0
 */
record ActionData(String uri, int version, What what, String name, int index) {

  /** Sorts of actions. */
  enum What {
    /** One fix of the finding with this name. */
    FIX,
    /** All safe fixes in the file of the rule with this name; of all rules if it is empty. */
    FIX_FILE,
    /** The same in the corpus. */
    FIX_CORPUS,
    /** A comment that suppresses the finding with this name. */
    SUPPRESS,
    /** What the link does not find that begins at the offset that the name is. */
    CREATE,
    /** The item with the link at that offset is taken out of its list. */
    REMOVE
  }

  /** A name of {@code finding} that no other in the same text of its file has. */
  static String name(Finding finding) {
    return finding.rule()
        + "|"
        + finding.span().start()
        + "|"
        + finding.span().end()
        + "|"
        + finding.subject();
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("uri", uri);
    json.addProperty("version", version);
    json.addProperty("what", what.name());
    json.addProperty("name", name);
    json.addProperty("index", index);
    return json;
  }

  /** What {@code data} says; nothing if an editor made something else of it. */
  static Optional<ActionData> of(Object data) {
    if (!(data instanceof JsonObject json)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ActionData(
              text(json, "uri"),
              Integer.parseInt(text(json, "version")),
              What.valueOf(text(json, "what")),
              text(json, "name"),
              Integer.parseInt(text(json, "index"))));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    if (!(value instanceof JsonPrimitive)) {
      throw new IllegalArgumentException(key);
    }
    return value.getAsString();
  }
}
