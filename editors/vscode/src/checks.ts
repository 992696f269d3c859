/** Commands that check, and that mend. */

import * as vscode from 'vscode';
import type { Server } from './server';
import { inWords, tally } from './tally';
import { runInTerminal } from './tasks';

/** Of code actions: what mends all that can be mended safely, in a file and in the whole workspace. */
export const FIX_FILE = 'source.fixAll.entrylint';
export const FIX_WORKSPACE = 'source.fixAll.entrylint.workspace';

export function registerChecks(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('entrylint.checkWorkspace', () => checkWorkspace(server)),
    vscode.commands.registerCommand('entrylint.fixFile', () => fix(server, FIX_FILE, 'in this file')),
    vscode.commands.registerCommand('entrylint.fixWorkspace', () => fix(server, FIX_WORKSPACE, 'in this workspace')),
  ];
}

/** Says how much the server finds, which is always what holds now, and offers a run as on the command line. */
async function checkWorkspace(server: Server): Promise<void> {
  if (server.state.is !== 'running') {
    await server.restart();
    return;
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const terminal = 'Run in Terminal';
  const chosen = await vscode.window.showInformationMessage(`entrylint: ${inWords(tally(vscode.languages.getDiagnostics()))}.`, terminal);
  if (chosen === terminal) {
    const folder = await chooseFolder('Which folder is to be checked');
    if (folder !== undefined) {
      // The program reads what is saved.
      await vscode.workspace.saveAll(false);
      await runInTerminal(server, folder, ['check']);
    }
  }
}

/** Applies the server's code action of a kind to the file of the active editor. */
async function fix(server: Server, kind: string, where: string): Promise<void> {
  if (server.state.is !== 'running') {
    server.tellProblem();
    return;
  }
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    await vscode.window.showInformationMessage('Open a file of the body of entries first.');
    return;
  }
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
    // As many as are resolved, that is, have their edits.
    1,
  );
  const action = offered.find((each) => each.kind?.value === kind);
  if (action === undefined) {
    await vscode.window.showInformationMessage(`entrylint: nothing ${where} can be mended safely.`);
    return;
  }
  if (action.edit !== undefined && !(await vscode.workspace.applyEdit(action.edit, { isRefactoring: true }))) {
    await vscode.window.showWarningMessage('entrylint: the edits could not be applied.');
    return;
  }
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** The folder of the workspace, or the one that the user chooses of several. */
export async function chooseFolder(title: string): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    return vscode.window.showWorkspaceFolderPick({ placeHolder: title });
  }
  if (folders[0] === undefined) {
    await vscode.window.showInformationMessage('Open a folder first.');
  }
  return folders[0];
}
