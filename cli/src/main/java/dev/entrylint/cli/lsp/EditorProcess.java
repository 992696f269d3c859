package dev.entrylint.cli.lsp;

/** The process of the editor, without which the server has nothing to do. */
final class EditorProcess {

  private EditorProcess() {}

  /**
   * Has {@code end} run once the process is gone.
   *
   * @param id its number; null if nobody says
   */
  static void watch(Integer id, Runnable end) {
    if (id != null) {
      ProcessHandle.of(id).ifPresent(process -> process.onExit().thenRun(end));
    }
  }
}
