/** The page of a rule, shown as Markdown is previewed. */

import * as vscode from 'vscode';
import type { Server } from './server';

const SCHEME = 'entrylint-rule';

export function registerExplanations(server: Server): vscode.Disposable[] {
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async (uri) => {
        const page = await server.execute('entrylint.explain', [uri.path.replace(/^\/|\.md$/g, '')]);
        return typeof page === 'string' ? page : '';
      },
    }),
    vscode.commands.registerCommand('entrylint.explainRule', explain),
  ];
}

/** Shows the page of the rule of a finding at the cursor; of several, and elsewhere in the file, the user chooses. */
async function explain(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const all = editor === undefined ? [] : vscode.languages.getDiagnostics(editor.document.uri).filter((each) => each.source === 'entrylint');
  const here = all.filter((each) => each.range.contains(editor!.selection.active));
  const rules = [...new Set((here.length > 0 ? here : all).map(ruleOf))].sort();
  if (rules.length === 0) {
    await vscode.window.showInformationMessage('There is no finding of entrylint in this file.');
    return;
  }
  const rule = rules.length === 1 ? rules[0] : await vscode.window.showQuickPick(rules, { title: 'Which rule is to be explained' });
  if (rule !== undefined) {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` }));
  }
}

function ruleOf(diagnostic: vscode.Diagnostic): string {
  const code = diagnostic.code;
  return String(typeof code === 'object' ? code.value : code);
}
