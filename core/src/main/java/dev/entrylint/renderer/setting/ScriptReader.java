package dev.entrylint.renderer.setting;

import dev.entrylint.renderer.setting.ScriptTokens.Kind;
import dev.entrylint.renderer.setting.ScriptTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a program in JavaScript or TypeScript exports, as far as literals say it: texts, lists and
 * objects, names of constants that are such, and what a function is given or at once returns. JSON,
 * with comments or without, is such a program as well. Nothing is run. Takes linear time; whatever
 * is not understood is {@link Setting.Computed}.
 */
public final class ScriptReader {

  /** Deeper than any configuration goes; what is deeper would end in an overflow of the stack. */
  private static final int MOST_DEPTH = 100;

  /** How many tokens the type of a name or the type arguments of a call may have. */
  private static final int LONGEST_TYPE = 60;

  private static final Set<String> DECLARING = Set.of("const", "let", "var");
  private static final Set<String> STATEMENTS =
      Set.of("const", "let", "var", "export", "function", "module", "return");
  private static final Set<String> FOLDERS = Set.of("__dirname", "dirname", "ROOT");

  /** A name whose value is looked up when all is read. */
  private static final String NAME = "\0name:";

  private static final String SPREAD = "\0spread";

  private final List<Token> tokens;
  private final int[] pairs;
  private final Map<String, Setting> constants = new HashMap<>();
  private int at;
  private int depth;
  private int steps;

  private ScriptReader(String text) {
    tokens = ScriptTokens.of(text);
    pairs = ScriptTokens.pairs(tokens);
  }

  /** What {@code text} exports; nothing if it exports nothing. */
  public static Setting read(String text) {
    return new ScriptReader(text).exported();
  }

  private Token token() {
    return token(0);
  }

  private Token token(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  private boolean isEnd() {
    return token().kind() == Kind.END;
  }

  // ---- statements

  private Setting exported() {
    if (token().is("{") || token().is("[")) {
      return resolved(value()); // JSON
    }
    Setting exported = Setting.NOTHING;
    while (!isEnd()) {
      if (isExport()) {
        exported = value();
      } else if (token().kind() == Kind.NAME && DECLARING.contains(token().text())) {
        at++;
        declaration();
      } else if (token().is("function") && token(1).kind() == Kind.NAME) {
        String name = token(1).text();
        Setting returned = function();
        constants.putIfAbsent(name, returned);
      } else {
        at++;
      }
    }
    return resolved(exported);
  }

  /** Whether an exported value comes next, before which this then is. */
  private boolean isExport() {
    if (token().is("export") && token(1).is("default")) {
      at += 2;
      return true;
    }
    if (token().is("export") && token(1).is("=")) {
      at += 2;
      return true;
    }
    boolean module = token().is("module") && token(1).is(".") && token(2).is("exports");
    if (module && token(3).is("=") && !token(4).is("=")) {
      at += 4;
      return true;
    }
    return false;
  }

  private void declaration() {
    if (token().kind() != Kind.NAME) {
      return;
    }
    String name = token().text();
    at++;
    if (token().is(":")) {
      skipType();
    }
    if (token().is("=")) {
      at++;
      constants.put(name, value());
    }
  }

  /** Goes to the sign of equality behind a type, or stays where it is. */
  private void skipType() {
    int i = at + 1;
    for (int n = 0; n < LONGEST_TYPE && i < tokens.size(); n++) {
      Token each = tokens.get(i);
      if (each.is("=") || each.is(";") || each.kind() == Kind.END) {
        break;
      }
      i = pairs[i] + 1;
    }
    if (i < tokens.size() && tokens.get(i).is("=")) {
      at = i;
    }
  }

  // ---- expressions

  /** The value that begins here; ends before what separates it from the next. */
  private Setting value() {
    if (depth >= MOST_DEPTH) {
      skipExpression();
      return Setting.Computed.UNKNOWN;
    }
    depth++;
    Setting value = primary();
    while (token().is("as") || token().is("satisfies")) {
      skipAnnotation();
    }
    if (token().is("+") && value instanceof Setting.Text left) {
      at++;
      value =
          value() instanceof Setting.Text right
              ? new Setting.Text(left.value() + right.value())
              : Setting.Computed.UNKNOWN;
    } else if (!isSeparator()) {
      skipExpression();
      value = Setting.Computed.UNKNOWN;
    }
    depth--;
    return value;
  }

  private boolean isSeparator() {
    Token next = token();
    return next.kind() == Kind.END
        || next.is(",")
        || next.is(";")
        || next.is(":")
        || next.is("}")
        || next.is("]")
        || next.is(")")
        || next.line() && next.kind() == Kind.NAME;
  }

  private void skipExpression() {
    while (!isEnd()
        && !token().is(",")
        && !token().is(";")
        && !token().is("}")
        && !token().is("]")
        && !token().is(")")
        && !beginsStatement()) {
      at = Math.min(pairs[at] + 1, tokens.size() - 1);
    }
  }

  /** Whether a statement begins here; the one before may have no semicolon. */
  private boolean beginsStatement() {
    return token().line() && token().kind() == Kind.NAME && STATEMENTS.contains(token().text());
  }

  /** Goes behind {@code as const} or {@code satisfies Config}. */
  private void skipAnnotation() {
    at++;
    while (!isSeparator() && !token().is("as") && !token().is("satisfies") && !token().is("=")) {
      at = Math.min(pairs[at] + 1, tokens.size() - 1);
    }
  }

  private Setting primary() {
    Token first = token();
    switch (first.kind()) {
      case TEXT, NUMBER -> {
        at++;
        return new Setting.Text(first.text());
      }
      case NAME -> {
        return named();
      }
      case SIGN -> {
        return switch (first.text()) {
          case "{" -> object();
          case "[" -> list();
          case "(" -> parenthesised();
          default -> nothingKnown();
        };
      }
      default -> {
        return nothingKnown();
      }
    }
  }

  private Setting nothingKnown() {
    skipExpression();
    return Setting.Computed.UNKNOWN;
  }

  private Setting parenthesised() {
    int close = pairs[at];
    if (close + 1 < tokens.size() && tokens.get(close + 1).is("=>")) {
      at = close + 2;
      return arrowBody();
    }
    at++;
    Setting value = value();
    at = Math.max(at, Math.min(close + 1, tokens.size() - 1));
    return value;
  }

  private Setting arrowBody() {
    return token().is("{") ? returned() : value();
  }

  /** What the body that begins here returns, by the last return that is in no block of it. */
  private Setting returned() {
    int close = pairs[at];
    Setting returned = Setting.Computed.UNKNOWN;
    at++;
    while (at < close) {
      if (token().is("return")) {
        at++;
        returned = value();
      } else if (token().kind() == Kind.NAME && DECLARING.contains(token().text())) {
        at++;
        declaration();
      } else {
        at = pairs[at] + 1;
      }
    }
    at = Math.max(at, Math.min(close + 1, tokens.size() - 1));
    return returned;
  }

  /** What the function that begins here returns. */
  private Setting function() {
    while (!isEnd() && !token().is("(")) {
      at++;
    }
    at = Math.min(pairs[at] + 1, tokens.size() - 1);
    for (int n = 0; n < LONGEST_TYPE && !isEnd() && !token().is("{"); n++) {
      at++; // its type
    }
    return token().is("{") ? returned() : Setting.Computed.UNKNOWN;
  }

  private Setting named() {
    String name = token().text();
    switch (name) {
      case "true", "false" -> {
        at++;
        return new Setting.Text(name);
      }
      case "null", "undefined" -> {
        at++;
        return Setting.NOTHING;
      }
      case "async" -> {
        at++;
        return value();
      }
      case "function" -> {
        return function();
      }
      case "new", "await", "typeof", "import", "class" -> {
        return nothingKnown();
      }
      default -> {
        if (token(1).is("=>")) {
          at += 2;
          return arrowBody();
        }
        return reference();
      }
    }
  }

  /** A name, or what a function of that name is given. */
  private Setting reference() {
    String first = token().text();
    String last = first;
    boolean plain = true;
    at++;
    while (token().is(".") && token(1).kind() == Kind.NAME) {
      plain = false;
      last = token(1).text();
      at += 2;
    }
    skipTypeArguments();
    if (!token().is("(")) {
      return plain
          ? new Setting.Computed(NAME + first, Optional.empty())
          : Setting.Computed.UNKNOWN;
    }
    return given(last);
  }

  private void skipTypeArguments() {
    if (!token().is("<")) {
      return;
    }
    int open = 0;
    int i = at;
    for (int n = 0; n < LONGEST_TYPE && i < tokens.size(); n++) {
      Token each = tokens.get(i);
      open += each.is("<") ? 1 : each.is(">") ? -1 : 0;
      i = pairs[i] + 1;
      if (open == 0) {
        break;
      }
    }
    if (open == 0 && i < tokens.size() && tokens.get(i).is("(")) {
      at = i;
    }
  }

  /** What a function gets: the path that it joins, or the first object. */
  private Setting given(String function) {
    List<Setting> arguments = sequence();
    boolean joins = function.equals("join") || function.equals("resolve");
    if (joins && !arguments.isEmpty()) {
      return joined(arguments);
    }
    for (Setting each : arguments) {
      if (each instanceof Setting.Fields) {
        return each;
      }
    }
    return arguments.size() == 1 && isName(arguments.get(0))
        ? arguments.get(0)
        : Setting.Computed.UNKNOWN;
  }

  private static boolean isName(Setting value) {
    return value instanceof Setting.Computed computed && computed.how().startsWith(NAME);
  }

  /** The path that is joined from {@code arguments}, seen from the folder of the program. */
  private static Setting joined(List<Setting> arguments) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      Setting each = arguments.get(i);
      if (each instanceof Setting.Text text) {
        path.append(path.isEmpty() ? "" : "/").append(text.value());
      } else if (i > 0
          || !isName(each)
          || !FOLDERS.contains(((Setting.Computed) each).how().substring(NAME.length()))) {
        return Setting.Computed.UNKNOWN;
      }
    }
    return new Setting.Text(path.isEmpty() ? "." : path.toString());
  }

  private Setting list() {
    return new Setting.Items(List.copyOf(sequence()));
  }

  /** What stands between the brackets that begin here, up to the closing one. */
  private List<Setting> sequence() {
    int close = pairs[at];
    List<Setting> items = new ArrayList<>();
    at++;
    while (at < close) {
      int before = at;
      boolean spread = token().is("...");
      at += spread ? 1 : 0;
      Setting value = value();
      items.add(spread ? Setting.Computed.UNKNOWN : value);
      at = token().is(",") || at == before ? at + 1 : at;
      at = at < close && at > before && isStray() ? at + 1 : at;
    }
    at = Math.max(at, Math.min(close + 1, tokens.size() - 1));
    return items;
  }

  /** Whether nothing can begin with what comes next. */
  private boolean isStray() {
    return token().is(";") || token().is(":") || token().is("}") || token().is(")");
  }

  private Setting object() {
    int close = pairs[at];
    Map<String, Setting> fields = new LinkedHashMap<>();
    boolean open = false;
    at++;
    while (at < close) {
      int before = at;
      if (token().is("...")) {
        at++;
        Setting value = value();
        if (isName(value)) {
          fields.put(SPREAD + fields.size(), value);
        } else if (value instanceof Setting.Fields map) {
          fields.putAll(map.fields());
          open |= map.open();
        } else {
          open = true;
        }
      } else if (token().is("[")) {
        open = true;
        skipExpression();
      } else if (!token().is(",")) {
        field(fields);
      }
      at = token().is(",") || at == before ? at + 1 : at;
      at = at < close && isStray() ? at + 1 : at;
    }
    at = Math.max(at, Math.min(close + 1, tokens.size() - 1));
    return new Setting.Fields(fields, open);
  }

  private void field(Map<String, Setting> fields) {
    Token key = token();
    if (key.kind() != Kind.NAME && key.kind() != Kind.TEXT && key.kind() != Kind.NUMBER) {
      skipExpression();
      return;
    }
    at++;
    if (token().is(":")) {
      at++;
      fields.put(key.text(), value());
    } else if (key.kind() == Kind.NAME && (token().is(",") || token().is("}"))) {
      fields.put(key.text(), new Setting.Computed(NAME + key.text(), Optional.empty()));
    } else {
      fields.put(key.text(), Setting.Computed.UNKNOWN); // a method
      skipExpression();
    }
  }

  // ---- names

  /** {@code value} with the constants in the place of their names, as far as there are such. */
  private Setting resolved(Setting value) {
    return resolved(value, new HashSet<>(), 0);
  }

  private Setting resolved(Setting value, Set<String> within, int deep) {
    // A constant may be named again and again: no more is looked at than the text could hold.
    if (deep > MOST_DEPTH || ++steps > 4 * tokens.size() + 16) {
      return Setting.Computed.UNKNOWN;
    }
    if (value instanceof Setting.Items list) {
      List<Setting> items = new ArrayList<>();
      list.items().forEach(item -> items.add(resolved(item, within, deep + 1)));
      return new Setting.Items(List.copyOf(items));
    }
    if (value instanceof Setting.Fields map) {
      return resolved(map, within, deep);
    }
    if (!isName(value)) {
      return value;
    }
    String name = ((Setting.Computed) value).how().substring(NAME.length());
    if (!constants.containsKey(name) || !within.add(name)) {
      return Setting.Computed.UNKNOWN;
    }
    Setting found = resolved(constants.get(name), within, deep + 1);
    within.remove(name);
    return found;
  }

  private Setting resolved(Setting.Fields map, Set<String> within, int deep) {
    Map<String, Setting> fields = new LinkedHashMap<>();
    boolean open = map.open();
    for (Map.Entry<String, Setting> each : map.fields().entrySet()) {
      Setting value = resolved(each.getValue(), within, deep + 1);
      if (!each.getKey().startsWith(SPREAD)) {
        fields.put(each.getKey(), value);
      } else if (value instanceof Setting.Fields more) {
        fields.putAll(more.fields());
        open |= more.open();
      } else {
        open = true;
      }
    }
    return new Setting.Fields(fields, open);
  }
}
