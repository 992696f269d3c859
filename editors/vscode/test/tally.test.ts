import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inIcons, inWords, tally } from '../src/tally';

const ours = (severity: number) => ({ source: 'entrylint', severity });

test('only what is ours is counted', () => {
  const counts = tally([
    ['a.md', [ours(0), ours(1), { source: 'markdownlint', severity: 0 }]],
    ['b.md', [{ severity: 1 }]],
    ['c.md', [ours(2), ours(3), ours(0)]],
  ]);
  assert.deepEqual(counts, { errors: 2, warnings: 1, infos: 2, files: 2 });
  assert.equal(inWords(counts), '2 errors, 1 warning, 2 infos in 2 files');
  assert.equal(inIcons(counts), '$(error) 2 $(warning) 1 $(info) 2');
});

test('nothing is said too', () => {
  assert.equal(inWords(tally([])), 'no findings');
  assert.equal(inIcons(tally([])), '$(check)');
});
