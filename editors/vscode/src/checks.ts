/** Commands that check, and that mend. */

import * as vscode from 'vscode';
import type { Server } from './server';
import { inWords, tally } from './tally';
import { runInTerminal } from './tasks';

export function registerChecks(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('entrylint.checkWorkspace', () => checkWorkspace(server)),
    vscode.commands.registerCommand('entrylint.fixFile', () => fix(server, 'file')),
    vscode.commands.registerCommand('entrylint.fixWorkspace', () => fix(server, 'corpus')),
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

/** Has the server mend all that is safe in the file of the active editor, or in its whole body of entries. It says what it did. */
async function fix(server: Server, scope: 'file' | 'corpus'): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    await vscode.window.showInformationMessage('Open a file of the body of entries first.');
    return;
  }
  await server.execute('entrylint.fixAll', [server.addressOf(document.uri), scope]);
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
