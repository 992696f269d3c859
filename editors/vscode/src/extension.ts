/** What VS Code calls: puts the parts together. */

import * as vscode from 'vscode';
import { registerChecks } from './checks';
import { registerExplanations } from './explain';
import { registerInit } from './init';
import { registerLenses } from './lenses';
import { Server } from './server';
import { Status } from './status';
import { registerTasks } from './tasks';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('entrylint', { log: true });
  const running = new Server(context, output);
  server = running;
  context.subscriptions.push(
    output,
    new Status(running),
    vscode.commands.registerCommand('entrylint.restart', () => running.restart()),
    vscode.commands.registerCommand('entrylint.showOutput', () => output.show()),
    vscode.commands.registerCommand('entrylint.selectProgram', selectProgram),
    ...registerLenses(running),
    ...registerChecks(running),
    ...registerInit(running),
    ...registerExplanations(running),
    registerTasks(running),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.restartUnlessRunning()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => running.restartUnlessRunning()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (['path', 'arguments', 'java', 'javaOptions'].some((each) => change.affectsConfiguration(`entrylint.${each}`))) {
        void running.restart();
      }
    }),
  );
  await running.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Asks for the program in a dialogue, and writes it into the user's settings. */
async function selectProgram(): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    title: 'Where the program entrylint is',
    openLabel: 'Use This Program',
    canSelectMany: false,
  });
  const file = chosen?.[0];
  if (file !== undefined) {
    await vscode.workspace.getConfiguration('entrylint').update('path', file.fsPath, vscode.ConfigurationTarget.Global);
  }
}
