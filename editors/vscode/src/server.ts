/** The language server: finds the program, starts it, tells how it is. */

import type { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as vscode from 'vscode';
import { ExecuteCommandRequest, LanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient/node';
import { CannotRun, invocation, type Invocation, start } from './invoke';
import { type Machine, locate, type Program, type Workspace } from './locate';
import { CLIENT_COMMANDS } from './lenses';
import { askVersion, OLDEST, olderThan } from './version';

/** How it is. What went wrong is a sentence for the user. */
export type Condition =
  | { readonly is: 'stopped' | 'starting' }
  | { readonly is: 'running'; readonly version: string; readonly program: Program }
  | { readonly is: 'failed'; readonly problem: string };

/** How long a server may take to end once it was told to, in milliseconds. */
const FAREWELL = 5_000;

export class Server {
  private readonly changed = new vscode.EventEmitter<Condition>();
  readonly onDidChange = this.changed.event;
  private condition: Condition = { is: 'stopped' };
  private client: LanguageClient | undefined;
  private child: ChildProcess | undefined;
  /** Each start and stop waits for the one before. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly context: vscode.ExtensionContext,
    readonly output: vscode.LogOutputChannel,
  ) {
    context.subscriptions.push(this.changed);
  }

  get state(): Condition {
    return this.condition;
  }

  start(): Promise<void> {
    return this.afterwards(() => this.startNow());
  }

  stop(): Promise<void> {
    return this.afterwards(() => this.stopNow());
  }

  restart(): Promise<void> {
    return this.afterwards(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** What was not found before may be there now. */
  async restartUnlessRunning(): Promise<void> {
    if (this.condition.is !== 'running') {
      await this.restart();
    }
  }

  /** How to run the program with these arguments, or why it cannot be run, in a sentence for the user. */
  programWith(args: readonly string[]): Invocation | string {
    const found = locate(machine(), workspace());
    if ('problem' in found) {
      return found.problem;
    }
    try {
      return this.invocationOf(found, args);
    } catch (failed) {
      if (failed instanceof CannotRun) {
        return failed.message;
      }
      throw failed;
    }
  }

  /**
   * Has the server do one of its commands, and answers with what it answers. Tells the user if there is no server, or it refuses;
   * the answer is undefined then.
   */
  async execute(command: string, args: readonly unknown[]): Promise<unknown> {
    if (this.client === undefined || this.condition.is !== 'running') {
      this.tellProblem();
      return undefined;
    }
    try {
      return await this.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] });
    } catch (refused) {
      void vscode.window.showErrorMessage(`entrylint: ${refused instanceof Error ? refused.message : String(refused)}`);
      return undefined;
    }
  }

  /** The address of a file as the server knows it. */
  addressOf(uri: vscode.Uri): string {
    return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  private afterwards(action: () => Promise<void>): Promise<void> {
    this.last = this.last.then(action, action);
    return this.last;
  }

  private async startNow(): Promise<void> {
    this.become({ is: 'starting' });
    const found = locate(machine(), workspace());
    if ('problem' in found) {
      return this.fail(found.problem);
    }
    this.output.info(`The program is ${found.file} (found by ${found.foundBy}).`);
    try {
      const answer = await askVersion(this.invocationOf(found, ['--version']), os.homedir());
      if (answer.version === undefined) {
        this.output.error(answer.said);
        return this.fail(`${found.file} does not say that it is entrylint. ${answer.said.split('\n', 1)[0]!.slice(0, 200)}`.trim());
      }
      if (olderThan(answer.version, OLDEST)) {
        return this.fail(`${found.file} is entrylint ${answer.version}; this extension needs ${OLDEST} or newer.`);
      }
      await this.connect(found, answer.version);
    } catch (failed) {
      if (failed instanceof CannotRun) {
        return this.fail(failed.message);
      }
      throw failed;
    }
  }

  private async connect(program: Program, version: string): Promise<void> {
    const launched = async (): Promise<ChildProcess> => {
      const more = vscode.workspace.getConfiguration('entrylint').get<string[]>('arguments', []);
      const child = start(this.invocationOf(program, ['lsp', ...more]), os.homedir());
      this.child = child;
      child.on('error', (failed) => this.output.error(failed.message));
      child.on('exit', (code, signal) => this.output.info(`The server has ended (${signal ?? code}).`));
      return child;
    };
    const client = new LanguageClient('entrylint', 'entrylint', launched, clientOptions(this.output));
    this.client = client;
    try {
      await client.start();
      this.become({ is: 'running', version, program });
      // A server that ends is started anew by the library, until it has done so too often.
      client.onDidChangeState((change) => {
        if (this.client === client) {
          this.become(change.newState === State.Running ? { is: 'running', version, program } : { is: change.newState === State.Starting ? 'starting' : 'stopped' });
        }
      });
    } catch (failed) {
      this.client = undefined;
      this.output.error(failed instanceof Error ? failed : String(failed));
      this.fail(`entrylint ${version} (${program.file}) has started no language server.`);
    }
  }

  private async stopNow(): Promise<void> {
    const { client, child } = this;
    this.client = undefined;
    this.child = undefined;
    try {
      await client?.stop(FAREWELL);
    } catch (failed) {
      this.output.warn(String(failed));
    }
    await client?.dispose().catch(() => {});
    // It ends by itself once it is told, or its input is closed.
    child?.stdin?.end();
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const timer = setTimeout(() => child.kill('SIGKILL'), FAREWELL);
      child.once('exit', () => clearTimeout(timer));
    }
    this.become({ is: 'stopped' });
  }

  private invocationOf(program: Program, args: readonly string[]): Invocation {
    const settings = vscode.workspace.getConfiguration('entrylint');
    const java = { java: settings.get('java', ''), javaOptions: settings.get('javaOptions', '') };
    return invocation(program.file, args, java, process.platform, process.env, process.execPath);
  }

  private become(condition: Condition): void {
    this.condition = condition;
    this.changed.fire(condition);
  }

  /** Tells what is wrong, and offers what may help. The answer is not waited for. */
  private fail(problem: string): void {
    this.output.error(problem);
    this.become({ is: 'failed', problem });
    this.tellProblem();
  }

  /** Says what is wrong, again if need be. */
  tellProblem(): void {
    if (this.condition.is === 'running') {
      return;
    }
    const problem = this.condition.is === 'failed' ? this.condition.problem : `entrylint is not running (${this.condition.is}).`;
    const select = 'Select Program…';
    const how = 'How to Install';
    const output = 'Show Output';
    void vscode.window.showErrorMessage(problem, select, how, output).then((chosen) => {
      switch (chosen) {
        case select:
          return vscode.commands.executeCommand('entrylint.selectProgram');
        case how:
          return vscode.commands.executeCommand('extension.open', this.context.extension.id);
        case output:
          return this.output.show();
        default:
          return undefined;
      }
    });
  }
}

/** Which documents the server is told of: Markdown of any name, configurations, and texts that these may include. */
export const DOCUMENTS = [
  ...['markdown', 'mdx', 'quarto', 'rmd'].map((language) => ({ scheme: 'file', language })),
  { scheme: 'file', pattern: '**/*.{mdx,qmd,Rmd,rmd}' },
  { scheme: 'file', pattern: '**/entrylint.yml' },
  // A configuration may include files of any name, such as an index.txt.
  { scheme: 'file', language: 'plaintext' },
];

function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    initializationOptions: { commands: CLIENT_COMMANDS },
    diagnosticPullOptions: { onChange: true },
    // What went wrong is told by us, once.
    initializationFailedHandler: () => false,
    middleware: {
      provideCodeLenses: (document, token, next) =>
        vscode.workspace.getConfiguration('entrylint', document).get('lenses', true) ? next(document, token) : [],
    },
  };
}

function machine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: os.homedir(),
    isFile: (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
    isProgram: (file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile();
      } catch {
        return false;
      }
    },
    real: (file) => {
      try {
        return fs.realpathSync(file);
      } catch {
        return file;
      }
    },
  };
}

function workspace(): Workspace {
  return {
    setting: vscode.workspace.getConfiguration('entrylint').get('path', ''),
    folders: (vscode.workspace.workspaceFolders ?? []).filter((each) => each.uri.scheme === 'file').map((each) => each.uri.fsPath),
    trusted: vscode.workspace.isTrusted,
  };
}
