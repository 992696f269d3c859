import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import * as vscode from 'vscode';
import { CLIENT_COMMANDS, showReferences, showRelations, suppressHere } from '../src/lenses';
import { answer, executed, reset, shown } from './vscode';

const running = { state: { is: 'running' as const, version: '0.1.0', program: { file: '/e', foundBy: 'path' as const } }, tellProblem: assert.fail };
const uri = 'file:///w/%C3%84pfel%20und%20Birnen.md';
const place = (text: string) => vscode.Uri.parse(text);

beforeEach(() => reset(['references-view.showCallHierarchy']));

test('links of a lens are shown as references', async () => {
  const range = { start: { line: 3, character: 5 }, end: { line: 3, character: 9 } };
  await showReferences(uri, { line: 0, character: 2 }, [{ uri: 'file:///w/b.md', range }]);
  assert.deepEqual(executed, [
    [
      'editor.action.showReferences',
      place(uri),
      new vscode.Position(0, 2),
      [new vscode.Location(place('file:///w/b.md'), new vscode.Range(new vscode.Position(3, 5), new vscode.Position(3, 9)))],
    ],
  ]);
});

test('relations of a lens are those of its entry, wherever the cursor is', async () => {
  await showRelations(running, uri, { line: 7, character: 2 });
  const at = new vscode.Position(7, 2);
  assert.deepEqual(shown, [[place(uri), { selection: new vscode.Range(at, at) }]]);
  assert.deepEqual(executed, [['references-view.showCallHierarchy']]);
});

test('where the view of references is switched off, the editor shows them', async () => {
  reset([]);
  await showRelations(running, uri, { line: 7, character: 2 });
  assert.deepEqual(executed, [['editor.showCallHierarchy']]);
});

test('called without an editor it says what to do', async () => {
  await showRelations(running);
  assert.deepEqual(executed, []);
  assert.match(String(shown[0]), /^Open an entry first/);
});

test('without a server the problem is told, and nothing is shown', async () => {
  let told = 0;
  await showRelations({ state: { is: 'failed', problem: 'none' }, tellProblem: () => told++ }, uri, { line: 0, character: 0 });
  assert.equal(told, 1);
  assert.deepEqual([executed, shown], [[], []]);
});

test('why a finding is suppressed is asked, and handed on', async () => {
  const done: unknown[] = [];
  const server = { execute: async (...args: unknown[]) => void done.push(args) };
  answer('  a page of the printer ');
  await suppressHere(server, uri, 'broken-anchor', '0a1b');
  assert.deepEqual(done, [['entrylint.suppress', [uri, 'broken-anchor', '0a1b', 'a page of the printer']]]);
  answer(undefined);
  await suppressHere(server, uri, 'broken-anchor', '0a1b');
  assert.equal(done.length, 1);
});

test('each command that the manifest names is registered, and those for lenses are no less', () => {
  const sources = ['extension', 'checks', 'explain', 'init', 'lenses', 'status'].map((name) => readFileSync(`src/${name}.ts`, 'utf8')).join();
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const id of [...manifest.contributes.commands.map((each: { command: string }) => each.command), ...CLIENT_COMMANDS]) {
    assert.ok(sources.includes(`registerCommand('${id}'`), id);
  }
});
