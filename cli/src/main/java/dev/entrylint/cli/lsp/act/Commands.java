package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import java.util.List;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What an editor may have the server do. */
public final class Commands {

  private Commands() {}

  /** What they are called. */
  public static List<String> names() {
    return List.of();
  }

  /** Runs one of them. */
  public static Object run(
      ExecuteCommandParams params,
      List<Moment> moments,
      ClientFeatures client,
      LanguageClient editor) {
    return null;
  }
}
