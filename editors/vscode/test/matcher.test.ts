import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const pattern = manifest.contributes.problemPatterns[0];
const matcher = manifest.contributes.problemMatchers[0];

/** What VS Code makes of a line. */
function read(line: string): Record<string, string> | undefined {
  const match = new RegExp(pattern.regexp).exec(line);
  return match === null
    ? undefined
    : Object.fromEntries(['file', 'line', 'column', 'severity', 'message', 'code'].map((each) => [each, match[pattern[each]]!]));
}

test('the matcher is named as users write it', () => {
  assert.equal(matcher.name, 'entrylint');
  assert.equal(matcher.pattern, `$${pattern.name}`);
});

test('a line of a finding', () => {
  assert.deepEqual(read("src/Autolyse.md:17:38: error: '#Strech' is defined nowhere; did you mean '#Stretch'? [broken-anchor]"), {
    file: 'src/Autolyse.md',
    line: '17',
    column: '38',
    severity: 'error',
    message: "'#Strech' is defined nowhere; did you mean '#Stretch'?",
    code: 'broken-anchor',
  });
});

test('names of files may have colons and blanks, messages may have brackets', () => {
  const line = "a b/c:1:2.md:6:41: warning: nothing defines the label '[mehl]'; a line '[mehl]: ...' would [undefined-label]";
  assert.equal(read(line)?.file, 'a b/c:1:2.md');
  assert.equal(read(line)?.message, "nothing defines the label '[mehl]'; a line '[mehl]: ...' would");
  assert.equal(read(line)?.code, 'undefined-label');
});

test('other lines are none', () => {
  for (const line of [
    '7 errors, 2 warnings in 7 of 19 files (18 entries, 92 links checked)',
    '  17 | Oft genügt danach [Stretch and Fold](#Strech-and-Fold).',
    '     = src/Stockgare.md:13:1: this list lacks it',
    'error: #Teigruhe is linked 6 times in 6 files and defined nowhere [broken-anchor]',
    '',
  ]) {
    assert.equal(read(line), undefined, line);
  }
});

const program = process.env['ENTRYLINT'];
test('what the program prints', { skip: program === undefined && 'ENTRYLINT names no program' }, () => {
  const example = '../../cli/examples/glossary-with-faults';
  const run = (...args: string[]) => spawnSync(program!, ['check', '--root', example, ...args], { encoding: 'utf8' });
  const findings = JSON.parse(run('--format', 'json').stdout).findings as Record<string, unknown>[];
  const lines = run('--quiet').stdout.split('\n').filter((line) => line !== '');
  assert.ok(findings.length > 20);
  assert.deepEqual(
    lines.map(read),
    findings.map(({ file, line, column, severity, message, rule }) => ({ file, line: `${line}`, column: `${column}`, severity, message, code: rule })),
  );
});
