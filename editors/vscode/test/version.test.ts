import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { askVersion, olderThan } from '../src/version';

/** A program of Node that does this. */
const program = (code: string) => ({ command: process.execPath, args: ['-e', code], env: {}, verbatim: false });

test('a program says its version', async () => {
  assert.deepEqual(await askVersion(program("console.log('entrylint 0.2.0-SNAPSHOT')"), tmpdir()), { version: '0.2.0-SNAPSHOT', said: '' });
});

test('what else it says on standard error is no version', async () => {
  const answer = await askVersion(program("console.error('entrylint: building itself'); console.log('entrylint 1.2.3')"), tmpdir());
  assert.deepEqual(answer, { version: '1.2.3', said: 'entrylint: building itself' });
});

test('another program has none, and what it says is kept', async () => {
  assert.deepEqual(await askVersion(program("console.log('hello')"), tmpdir()), { said: 'hello' });
  assert.deepEqual(await askVersion(program("console.error('entrylint: needs Java 17 or newer'); process.exit(2)"), tmpdir()), {
    said: 'entrylint: needs Java 17 or newer',
  });
});

test('a program that cannot be started says why', async () => {
  const answer = await askVersion({ command: '/no/such/program', args: [], env: {}, verbatim: false }, tmpdir());
  assert.equal(answer.version, undefined);
  assert.match(answer.said, /ENOENT/);
});

test('one that says nothing is not waited for', async () => {
  const answer = await askVersion(program('setInterval(() => {}, 1000)'), tmpdir(), 300);
  assert.match(answer.said, /did not say its version within 0.3 seconds/);
});

test('versions are compared by their numbers', () => {
  assert.equal(olderThan('0.1.0', '0.1.0'), false);
  assert.equal(olderThan('0.1.0-SNAPSHOT', '0.1.0'), false);
  assert.equal(olderThan('0.0.9', '0.1.0'), true);
  assert.equal(olderThan('0.10.0', '0.9.5'), false);
  assert.equal(olderThan('1.0.0', '0.1.0'), false);
});
