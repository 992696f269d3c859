/** The command that writes a first configuration. */

import * as vscode from 'vscode';
import { chooseFolder } from './checks';
import type { Server } from './server';
import { runInTerminal } from './tasks';

export function registerInit(server: Server): vscode.Disposable[] {
  return [vscode.commands.registerCommand('entrylint.init', () => init(server))];
}

/** Has the program write `entrylint.yml`, unless it is there, and opens it. */
async function init(server: Server): Promise<void> {
  const folder = await chooseFolder('Which folder is to have an entrylint.yml');
  if (folder === undefined) {
    return;
  }
  const file = vscode.Uri.joinPath(folder.uri, 'entrylint.yml');
  if (!(await exists(file))) {
    await vscode.workspace.saveAll(false);
    const code = await runInTerminal(server, folder, ['init']);
    if (code !== 0) {
      return;
    }
  }
  await vscode.window.showTextDocument(file);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
