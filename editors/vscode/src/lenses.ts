/** Commands that the server puts into lenses and actions, and which VS Code alone can do: to show links and relations, and to ask. */

import * as vscode from 'vscode';
import type { Server } from './server';

/** What the server may put into a lens or an action; it is told so when it starts. */
export const CLIENT_COMMANDS = ['entrylint.showReferences', 'entrylint.showRelations', 'entrylint.suppressHere'];

/** As the protocol has them: lines and characters count from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export function registerLenses(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('entrylint.showReferences', showReferences),
    vscode.commands.registerCommand('entrylint.showRelations', (uri?: string, position?: Position) =>
      showRelations(server, uri, position),
    ),
    vscode.commands.registerCommand('entrylint.suppressHere', (uri: string, rule: string, finding: string) =>
      suppressHere(server, uri, rule, finding),
    ),
  ];
}

/** Shows places in the view that VS Code has for references. */
export async function showReferences(uri: string, position: Position, locations: readonly Location[]): Promise<void> {
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri, true),
    positionOf(position),
    locations.map(
      (each) =>
        new vscode.Location(
          vscode.Uri.parse(each.uri, true),
          new vscode.Range(positionOf(each.range.start), positionOf(each.range.end)),
        ),
    ),
  );
}

/** Shows the hierarchy of an entry's relations: of the one at a place, or, called by the user, of the one at the cursor. */
export async function showRelations(server: Pick<Server, 'state' | 'tellProblem'>, uri?: string, position?: Position): Promise<void> {
  if (server.state.is !== 'running') {
    server.tellProblem();
    return;
  }
  if (uri !== undefined && position !== undefined) {
    const at = positionOf(position);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(at, at) });
  } else if (vscode.window.activeTextEditor === undefined) {
    await vscode.window.showInformationMessage('Open an entry first: its relations are shown.');
    return;
  }
  // It takes the place from the cursor. Its extension can be switched off; the editor's own view cannot.
  const known = await vscode.commands.getCommands(true);
  const view = 'references-view.showCallHierarchy';
  await vscode.commands.executeCommand(known.includes(view) ? view : 'editor.showCallHierarchy');
}

/** Asks why a finding is to be suppressed, and has the server write that. */
export async function suppressHere(server: Pick<Server, 'execute'>, uri: string, rule: string, finding: string): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: `Suppress '${rule}' here`,
    prompt: 'Why? The reason stands in the comment.',
    validateInput: (text) => (text.trim() === '' ? 'A reason is needed.' : undefined),
  });
  if (reason !== undefined) {
    await server.execute('entrylint.suppress', [uri, rule, finding, reason.trim()]);
  }
}

function positionOf(position: Position): vscode.Position {
  return new vscode.Position(position.line, position.character);
}
