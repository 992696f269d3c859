/** How the program is run: a start script, a launcher for Node, or on Windows a script for the command processor. */

import { type ChildProcess, spawn } from 'node:child_process';
import * as path from 'node:path';

/** What a process is made of. */
export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** On Windows: the arguments are one line that is handed on as it is. */
  readonly verbatim: boolean;
}

/** Why the program cannot be run, in a sentence for the user. */
export class CannotRun extends Error {}

/** Variables that the program takes from the settings; each may be empty. */
export interface JavaSettings {
  readonly java: string;
  readonly javaOptions: string;
}

/**
 * How to run a program with arguments.
 *
 * @param node the program of the Node, or Electron, that this runs in
 * @throws CannotRun if the command processor of Windows would read the path otherwise
 */
export function invocation(
  file: string,
  args: readonly string[],
  settings: JavaSettings,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  node: string,
): Invocation {
  const own: Record<string, string> = {};
  if (settings.java.trim() !== '') {
    own['ENTRYLINT_JAVA'] = settings.java.trim();
  }
  if (settings.javaOptions.trim() !== '') {
    own['ENTRYLINT_JAVA_OPTS'] = settings.javaOptions.trim();
  }
  if (/\.js$/i.test(file)) {
    // Electron is a Node if it is told so.
    return { command: node, args: [file, ...args], env: { ...own, ELECTRON_RUN_AS_NODE: '1' }, verbatim: false };
  }
  if (platform === 'win32' && /\.(cmd|bat)$/i.test(file)) {
    return throughCommandProcessor(file, args, own, env);
  }
  return { command: file, args, env: own, verbatim: false };
}

/** What a script of Windows is given, the command processor reads first; so nothing may be in it that means something there. */
function throughCommandProcessor(
  file: string,
  args: readonly string[],
  own: Record<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): Invocation {
  for (const word of [file, ...args]) {
    if (/["%!\r\n]/.test(word)) {
      throw new CannotRun(`'${word}' has a character that the command processor of Windows takes for its own.`);
    }
  }
  const line = [file, ...args].map((word) => `"${word}"`).join(' ');
  const name = Object.keys(env).find((each) => each.toUpperCase() === 'SYSTEMROOT');
  const system = (name === undefined ? undefined : env[name]) ?? 'C:\\Windows';
  return {
    command: path.win32.join(system, 'System32', 'cmd.exe'),
    // The processor takes off the outermost quotes.
    args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
    // It would look for programs in the current folder first.
    env: { ...own, NoDefaultCurrentDirectoryInExePath: '1' },
    verbatim: true,
  };
}

/** Starts it, in a folder that is no workspace. Its three streams are pipes. */
export function start(invoked: Invocation, folder: string): ChildProcess {
  return spawn(invoked.command, [...invoked.args], {
    cwd: folder,
    env: { ...process.env, ...invoked.env },
    stdio: 'pipe',
    windowsHide: true,
    windowsVerbatimArguments: invoked.verbatim,
  });
}
