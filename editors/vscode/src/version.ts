/** Which version a program is, and whether it is new enough. */

import { type Invocation, start } from './invoke';

/** The first version that has a language server. */
export const OLDEST = '0.1.0';

/** How long a program may take to say its version, in milliseconds. One in a checkout may build itself first. */
const PATIENCE = 300_000;

/** What a program said of itself when asked for its version. */
export interface Answer {
  /** Such as `0.1.0` or `0.2.0-SNAPSHOT`. Missing if what it said is nothing that entrylint says. */
  readonly version?: string;
  /** What it wrote to its standard error, or why it could not be started. */
  readonly said: string;
}

/** Asks the program that `--version` was put together for. */
export function askVersion(invoked: Invocation, folder: string, patience: number = PATIENCE): Promise<Answer> {
  return new Promise((resolve) => {
    let out = '';
    let err = '';
    const child = start(invoked, folder);
    const timer = setTimeout(() => {
      err += `It did not say its version within ${patience / 1000} seconds.`;
      child.kill('SIGKILL');
    }, patience);
    child.stdin?.on('error', () => {});
    child.stdin?.end();
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out = (out + text).slice(0, 10_000)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err = (err + text).slice(0, 10_000)));
    child.on('error', (failed) => {
      clearTimeout(timer);
      resolve({ said: failed.message });
    });
    child.on('close', () => {
      clearTimeout(timer);
      const version = /^entrylint (\d+\.\d+\.\d+\S*)/m.exec(out)?.[1];
      resolve(version === undefined ? { said: (err || out).trim() } : { version, said: err.trim() });
    });
  });
}

/** Whether a version is older than another; what follows the three numbers, as in `-SNAPSHOT`, does not count. */
export function olderThan(version: string, other: string): boolean {
  const ours = numbers(version);
  const theirs = numbers(other);
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  return at >= 0 && ours[at]! < (theirs[at] ?? 0);
}

function numbers(version: string): number[] {
  return version.split(/[-+]/)[0]!.split('.').map(Number);
}
