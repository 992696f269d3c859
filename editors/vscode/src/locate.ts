/** Where the program entrylint is: by the setting, on the PATH, in the packages of a workspace that is trusted. */

import * as path from 'node:path';

/** What is asked of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether there is a file at this path that can be run (on Windows: a file). */
  isProgram(file: string): boolean;
  isFile(file: string): boolean;
  /** The path without links, or the path itself where nothing is there. */
  real(file: string): string;
}

/** What is asked of the editor. */
export interface Workspace {
  /** The setting `entrylint.path`, which no workspace can set. */
  readonly setting: string;
  /** The paths of its folders on this machine. */
  readonly folders: readonly string[];
  readonly trusted: boolean;
}

/** A program that was found, and by what. */
export interface Program {
  readonly file: string;
  readonly foundBy: 'setting' | 'path' | 'package';
}

/** Why there is none, in a sentence for the user. */
export interface NotFound {
  readonly problem: string;
}

/** What a start script is called on Windows, in the order in which they are looked for. */
const WINDOWS_NAMES = ['entrylint.exe', 'entrylint.cmd', 'entrylint.bat'];

/** The program, of the first place that has one. A setting that leads nowhere is a fault, and no other place is asked. */
export function locate(machine: Machine, workspace: Workspace): Program | NotFound {
  const setting = workspace.setting.trim();
  if (setting !== '') {
    return fromSetting(machine, setting);
  }
  const onPath = fromPath(machine, workspace);
  if (onPath !== undefined) {
    return { file: onPath, foundBy: 'path' };
  }
  const inPackage = workspace.trusted ? fromPackages(machine, workspace) : undefined;
  if (inPackage !== undefined) {
    return { file: inPackage, foundBy: 'package' };
  }
  return {
    problem: workspace.trusted
      ? 'The program entrylint was not found: neither on the PATH, nor among the packages of this workspace.'
      : 'The program entrylint was not found on the PATH. The packages of this workspace are not asked, for it is not trusted.',
  };
}

function fromSetting(machine: Machine, setting: string): Program | NotFound {
  const paths = pathsOf(machine);
  const file = /^~[/\\]/.test(setting) ? paths.join(machine.home, setting.slice(2)) : setting;
  if (!absolute(machine, file)) {
    return { problem: `The setting 'entrylint.path' must be an absolute path, or begin with '~/', but is '${setting}'.` };
  }
  if (!machine.isProgram(file)) {
    return { problem: `The setting 'entrylint.path' names '${setting}', which is no program.` };
  }
  return { file, foundBy: 'setting' };
}

/** That of the first folder of the PATH that has one. What a folder of an untrusted workspace holds does not count. */
function fromPath(machine: Machine, workspace: Workspace): string | undefined {
  const paths = pathsOf(machine);
  const windows = machine.platform === 'win32';
  const names = windows ? WINDOWS_NAMES : ['entrylint'];
  for (const folder of (pathVariable(machine) ?? '').split(paths.delimiter)) {
    // What a relative entry names is in the folder of whoever asks, and may be a stranger's.
    if (!absolute(machine, folder)) {
      continue;
    }
    const found = names.map((name) => paths.join(folder, name)).find((file) => machine.isProgram(file));
    if (found !== undefined && (workspace.trusted || !isInside(machine, found, workspace.folders))) {
      return found;
    }
  }
  return undefined;
}

/** Windows takes names of variables in any case; there the environment may have `Path`. */
function pathVariable(machine: Machine): string | undefined {
  if (machine.platform !== 'win32') {
    return machine.env['PATH'];
  }
  const name = Object.keys(machine.env).find((each) => each.toUpperCase() === 'PATH');
  return name === undefined ? undefined : machine.env[name];
}

/**
 * The launcher of the package in the workspace's own node_modules. It is what `node_modules/.bin/entrylint` leads to, and
 * needs no shell on Windows and no Node on the PATH.
 */
function fromPackages(machine: Machine, workspace: Workspace): string | undefined {
  const paths = pathsOf(machine);
  return workspace.folders
    .map((folder) => paths.join(folder, 'node_modules', 'entrylint', 'bin', 'entrylint.js'))
    .find((file) => machine.isFile(file));
}

function isInside(machine: Machine, file: string, folders: readonly string[]): boolean {
  const paths = pathsOf(machine);
  return folders.some((folder) =>
    [file, machine.real(file)].some((each) =>
      [folder, machine.real(folder)].some((above) => {
        const relative = paths.relative(above, each);
        return relative !== '..' && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
      }),
    ),
  );
}

/** On Windows `\bin` is of the current drive, and so is no absolute path. */
function absolute(machine: Machine, file: string): boolean {
  return machine.platform === 'win32' ? /^([a-z]:[/\\]|[/\\]{2}[^/\\])/i.test(file) : path.posix.isAbsolute(file);
}

function pathsOf(machine: Machine): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix;
}
