import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import * as vscode from 'vscode';
import { type Condition, Server } from '../../src/server';

const { settings, told } = vscode as unknown as { settings: Record<string, unknown>; told: string[] };
const STUB = path.resolve('test/stub-server.mjs');

let folder: string;
let logged: string[];
let conditions: Condition[];
let server: Server;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entrylint-'));
  logged = [];
  told.length = 0;
  Object.keys(settings).forEach((each) => delete settings[each]);
  const log = (text: unknown) => void logged.push(String(text));
  const output = { info: log, warn: log, error: log, debug() {}, trace() {}, append: log, appendLine: log, show() {}, dispose() {}, onDidChangeLogLevel: () => ({ dispose() {} }) };
  server = new Server({ subscriptions: [], extension: { id: 'entrylint.entrylint' } } as never, output as never);
  conditions = [];
  server.onDidChange((condition) => conditions.push(condition));
});

afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** A program that does this in a shell; what is left to it goes to the stand-in. */
function program(lines: string): void {
  const file = path.join(folder, 'entrylint');
  writeFileSync(file, `#!/bin/sh\n${lines}\nexec '${process.execPath}' '${STUB}' "$@"\n`);
  chmodSync(file, 0o755);
  settings['path'] = file;
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !holds(); ) {
    assert.ok(Date.now() < end, `waited in vain for ${holds}; ${logged.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const posix = { skip: process.platform === 'win32' && 'the programs of this test are scripts of a POSIX shell' };

test('the server is started with what the client can do, and tells its version', posix, async () => {
  program('');
  await server.start();
  assert.deepEqual(
    conditions.map((each) => each.is),
    ['starting', 'running'],
  );
  assert.equal(server.state.is === 'running' && server.state.version, '0.1.0-STUB');
  await until(() => logged.some((each) => each.includes('initialized with')));
  assert.match(logged.join('\n'), /"commands":\["entrylint.showReferences","entrylint.showRelations","entrylint.suppressHere"\]/);
});

test('it gets the arguments and the Java of the settings, in a folder that is no workspace', posix, async () => {
  program(`[ "$1" != lsp ] || echo "$* $ENTRYLINT_JAVA $ENTRYLINT_JAVA_OPTS $PWD" >'${folder}/seen'`);
  Object.assign(settings, { arguments: ['--fence', '/a b'], java: '/opt/java', javaOptions: '-Xmx1g' });
  await server.start();
  assert.equal(readFileSync(path.join(folder, 'seen'), 'utf8'), `lsp --fence /a b /opt/java -Xmx1g ${process.env['HOME']}\n`);
});

test('what the server answers is handed on, and what it refuses is told', posix, async () => {
  program('');
  await server.start();
  assert.equal(await server.execute('entrylint.explain', ['broken-anchor']), '# The rule broken-anchor\n');
  assert.equal(await server.execute('entrylint.fixAll', ['file:///a.md', 'everything']), undefined);
  assert.deepEqual(told, ["entrylint: the stand-in does not know 'entrylint.fixAll' with 'everything'"]);
});

test('a program that is not there is told, with where it was looked for', async () => {
  settings['path'] = '/no/such/program';
  await server.start();
  assert.equal(server.state.is, 'failed');
  assert.deepEqual(told, ["The setting 'entrylint.path' names '/no/such/program', which is no program."]);
  assert.equal(server.programWith(['check']), "The setting 'entrylint.path' names '/no/such/program', which is no program.");
});

test('a program that is too old is told by its version', posix, async () => {
  program("echo 'entrylint 0.0.7'; exit");
  await server.start();
  assert.deepEqual(told, [`${path.join(folder, 'entrylint')} is entrylint 0.0.7; this extension needs 0.1.0 or newer.`]);
});

test('a program that is another is told, with the first line that it says', posix, async () => {
  program("echo 'entrylint: needs Java 17 or newer' >&2; echo 'more' >&2; exit 2");
  await server.start();
  assert.deepEqual(told, [`${path.join(folder, 'entrylint')} does not say that it is entrylint. entrylint: needs Java 17 or newer`]);
});

test('a program without a server is told', posix, async () => {
  program('[ "$1" != lsp ] || exit 2');
  await server.start();
  assert.equal(server.state.is, 'failed');
  assert.match(told.join('\n'), /has started no language server/);
});

test('it stops, and starts again', posix, async () => {
  program(`[ "$1" != lsp ] || echo $$ >>'${folder}/pids'`);
  await server.start();
  await server.restart();
  assert.equal(server.state.is, 'running');
  const pids = readFileSync(path.join(folder, 'pids'), 'utf8').trim().split('\n').map(Number);
  assert.equal(pids.length, 2);
  await until(() => !alive(pids[0]!));
  await server.stop();
  assert.equal(server.state.is, 'stopped');
  await until(() => !alive(pids[1]!));
});

test('one that dies is started anew', posix, async () => {
  program(`[ "$1" != lsp ] || echo $$ >>'${folder}/pids'`);
  await server.start();
  const pids = () => readFileSync(path.join(folder, 'pids'), 'utf8').trim().split('\n').map(Number);
  process.kill(pids()[0]!);
  await until(() => pids().length === 2 && server.state.is === 'running');
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
