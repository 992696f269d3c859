/** The item in the status bar: how the server is, and how much it finds. */

import * as vscode from 'vscode';
import type { Server } from './server';
import { inIcons, inWords, tally } from './tally';

/** How long findings must have rested before they are counted, in milliseconds. */
const REST = 200;

export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('entrylint', vscode.StatusBarAlignment.Left);
  private readonly disposables: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly server: Server) {
    this.item.name = 'entrylint';
    this.disposables = [
      this.item,
      server.onDidChange(() => this.show()),
      vscode.languages.onDidChangeDiagnostics(() => {
        this.timer ??= setTimeout(() => this.show(), REST);
      }),
      vscode.commands.registerCommand('entrylint.showProblem', () => server.tellProblem()),
    ];
    this.show();
    this.item.show();
  }

  private show(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const condition = this.server.state;
    this.item.backgroundColor = undefined;
    switch (condition.is) {
      case 'running': {
        const counts = tally(vscode.languages.getDiagnostics());
        this.item.text = `entrylint ${inIcons(counts)}`;
        this.item.tooltip = `${inWords(counts)}\nentrylint ${condition.version}, ${condition.program.file}`;
        this.item.command = 'workbench.actions.view.problems';
        break;
      }
      case 'starting':
        this.item.text = 'entrylint $(sync~spin)';
        this.item.tooltip = 'entrylint is starting';
        this.item.command = 'entrylint.showOutput';
        break;
      case 'stopped':
        this.item.text = 'entrylint $(circle-slash)';
        this.item.tooltip = 'entrylint is not running; click to start it';
        this.item.command = 'entrylint.restart';
        break;
      case 'failed':
        this.item.text = 'entrylint $(warning)';
        this.item.tooltip = condition.problem;
        this.item.command = 'entrylint.showProblem';
        this.item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
        break;
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.disposables.forEach((each) => each.dispose());
  }
}
