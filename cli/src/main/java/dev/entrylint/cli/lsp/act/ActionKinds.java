package dev.entrylint.cli.lsp.act;

import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;

/** Kinds of actions, and which of them an editor asks for. */
record ActionKinds(List<String> only) {

  static final String QUICK = CodeActionKind.QuickFix;

  /** All that can be mended without a doubt, which editors may do whenever a file is saved. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".entrylint";

  /** Those that {@code context} asks for. */
  static ActionKinds of(CodeActionContext context) {
    return new ActionKinds(context.getOnly() == null ? List.of() : context.getOnly());
  }

  /** Whether any kind will do. */
  boolean isAny() {
    return only.isEmpty();
  }

  /** Whether {@code kind} is wanted, or what it is a part of. */
  boolean wants(String kind) {
    return isAny()
        || only.stream()
            .anyMatch(each -> each.isEmpty() || kind.equals(each) || kind.startsWith(each + "."));
  }

  /** Whether what is of {@code kind} may be done without anybody choosing it. */
  static boolean isSource(String kind) {
    return kind.startsWith(CodeActionKind.Source);
  }
}
