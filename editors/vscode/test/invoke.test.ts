import assert from 'node:assert/strict';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { CannotRun, invocation, start } from '../src/invoke';

const NONE = { java: '', javaOptions: '' };

test('a start script is run as it is', () => {
  assert.deepEqual(invocation('/usr/bin/entrylint', ['lsp'], NONE, 'linux', {}, '/usr/bin/node'), {
    command: '/usr/bin/entrylint',
    args: ['lsp'],
    env: {},
    verbatim: false,
  });
});

test('Java and its options are handed on', () => {
  const made = invocation('/usr/bin/entrylint', [], { java: ' /opt/java ', javaOptions: '-Xmx4g -Xss2m' }, 'linux', {}, 'node');
  assert.deepEqual(made.env, { ENTRYLINT_JAVA: '/opt/java', ENTRYLINT_JAVA_OPTS: '-Xmx4g -Xss2m' });
});

test('the launcher of the package is run by the Node that is there, on Windows too', () => {
  for (const platform of ['linux', 'win32'] as const) {
    const made = invocation('/w/node_modules/entrylint/bin/entrylint.js', ['lsp'], NONE, platform, {}, '/opt/code/code');
    assert.equal(made.command, '/opt/code/code');
    assert.deepEqual(made.args, ['/w/node_modules/entrylint/bin/entrylint.js', 'lsp']);
    assert.deepEqual(made.env, { ELECTRON_RUN_AS_NODE: '1' });
  }
});

test('a script of Windows is run by the command processor of the system', () => {
  const made = invocation('C:\\My & tools\\entrylint.cmd', ['lsp'], NONE, 'win32', { SystemRoot: 'D:\\Windows' }, 'node');
  assert.equal(made.command, 'D:\\Windows\\System32\\cmd.exe');
  assert.equal(made.args.at(-1), '""C:\\My & tools\\entrylint.cmd" "lsp""');
  assert.equal(made.verbatim, true);
  assert.equal(made.env['NoDefaultCurrentDirectoryInExePath'], '1');
});

test('what the command processor would read otherwise is refused', () => {
  for (const file of ['C:\\100%\\entrylint.cmd', 'C:\\a"b\\entrylint.bat', 'C:\\a!\\entrylint.cmd']) {
    assert.throws(() => invocation(file, ['lsp'], NONE, 'win32', {}, 'node'), CannotRun);
  }
});

test('a process gets its variables besides those that are there', async () => {
  const code = 'process.stdout.write(`${process.env.ENTRYLINT_JAVA} ${process.env.PATH === undefined} ${process.cwd()}`)';
  const child = start({ command: process.execPath, args: ['-e', code], env: { ENTRYLINT_JAVA: 'j' }, verbatim: false }, tmpdir());
  let out = '';
  child.stdout!.on('data', (text) => (out += text));
  await once(child, 'close');
  assert.equal(out, `j false ${tmpdir()}`);
});
