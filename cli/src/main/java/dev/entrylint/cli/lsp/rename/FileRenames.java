package dev.entrylint.cli.lsp.rename;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import java.util.List;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Other places for files. */
public final class FileRenames {

  private FileRenames() {}

  /** What has to be edited for {@code files} to get other places, but for that. */
  public static WorkspaceEdit of(
      List<Moment> moments, List<FileRename> files, ClientFeatures client) {
    return new WorkspaceEdit();
  }
}
