/** Tasks of the type `entrylint`: the program with arguments, without saying where it is. */

import * as vscode from 'vscode';
import type { Server } from './server';

/** What stands in a tasks.json. */
interface Definition extends vscode.TaskDefinition {
  readonly args?: readonly string[];
}

/** One line for each finding, which the problem matcher reads. */
const CHECK = ['check', '--quiet'];

export function registerTasks(server: Server): vscode.Disposable {
  return vscode.tasks.registerTaskProvider('entrylint', {
    provideTasks() {
      const folders = vscode.workspace.workspaceFolders ?? [];
      return folders
        .map((folder) => task(server, folder, CHECK, { type: 'entrylint', args: CHECK }))
        .filter((each) => each instanceof vscode.Task);
    },
    resolveTask(given) {
      const definition = given.definition as Definition;
      const folder = typeof given.scope === 'object' ? given.scope : vscode.workspace.workspaceFolders?.[0];
      const made = folder === undefined ? undefined : task(server, folder, definition.args ?? CHECK, definition);
      return made instanceof vscode.Task ? made : undefined;
    },
  });
}

/** Runs the program in a folder where the user sees it; its exit code, or undefined if it did not run to its end. */
export async function runInTerminal(
  server: Server,
  folder: vscode.WorkspaceFolder,
  args: readonly string[],
): Promise<number | undefined> {
  const made = task(server, folder, args, { type: 'entrylint', args });
  if (!(made instanceof vscode.Task)) {
    await vscode.window.showErrorMessage(made);
    return undefined;
  }
  made.problemMatchers = [];
  made.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  // One that ends at once may have ended before its start is told.
  return new Promise((resolve) => {
    const ended = vscode.tasks.onDidEndTaskProcess((event) => {
      if (event.execution.task.name === made.name && event.execution.task.source === made.source) {
        ended.dispose();
        resolve(event.exitCode);
      }
    });
    vscode.tasks.executeTask(made).then(undefined, () => {
      ended.dispose();
      resolve(undefined);
    });
  });
}

/** The task, or why the program cannot be run. */
function task(
  server: Server,
  folder: vscode.WorkspaceFolder,
  args: readonly string[],
  definition: Definition,
): vscode.Task | string {
  const invoked = server.programWith(args);
  if (typeof invoked === 'string') {
    return invoked;
  }
  const options = { cwd: folder.uri.fsPath, env: { ...invoked.env } };
  // On Windows the command processor's line is handed on by a shell as it is.
  const execution = invoked.verbatim
    ? new vscode.ShellExecution([...invoked.args].pop() ?? '', { ...options, executable: invoked.command, shellArgs: ['/d', '/s', '/v:off', '/c'] })
    : new vscode.ProcessExecution(invoked.command, [...invoked.args], options);
  return new vscode.Task(definition, folder, args.join(' '), 'entrylint', execution, '$entrylint');
}
