import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate, type Machine, type Workspace } from '../src/locate';

/** A machine on which there are these programs and files, and links. */
function machine(given: {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  programs?: string[];
  files?: string[];
  links?: Record<string, string>;
}): Machine {
  return {
    platform: given.platform ?? 'linux',
    env: given.env ?? {},
    home: given.platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada',
    isProgram: (file) => (given.programs ?? []).includes(file),
    isFile: (file) => (given.files ?? []).includes(file),
    real: (file) => {
      const link = Object.keys(given.links ?? {}).find((each) => file === each || file.startsWith(`${each}/`));
      return link === undefined ? file : given.links![link] + file.slice(link.length);
    },
  };
}

function workspace(given: Partial<Workspace> = {}): Workspace {
  return { setting: '', folders: ['/srv/glossary'], trusted: true, ...given };
}

test('the setting is asked first', () => {
  const here = machine({ env: { PATH: '/usr/bin' }, programs: ['/usr/bin/entrylint', '/opt/e/bin/entrylint'] });
  assert.deepEqual(locate(here, workspace({ setting: '/opt/e/bin/entrylint' })), {
    file: '/opt/e/bin/entrylint',
    foundBy: 'setting',
  });
});

test('a setting may begin with the home folder', () => {
  const here = machine({ programs: ['/home/ada/bin/entrylint'] });
  assert.deepEqual(locate(here, workspace({ setting: ' ~/bin/entrylint ' })), { file: '/home/ada/bin/entrylint', foundBy: 'setting' });
  const there = machine({ platform: 'win32', programs: ['C:\\Users\\ada\\bin\\entrylint.cmd'] });
  assert.deepEqual(locate(there, workspace({ setting: '~\\bin\\entrylint.cmd' })), {
    file: 'C:\\Users\\ada\\bin\\entrylint.cmd',
    foundBy: 'setting',
  });
});

test('a setting that names no program is a fault, and the PATH is not asked', () => {
  const here = machine({ env: { PATH: '/usr/bin' }, programs: ['/usr/bin/entrylint'] });
  assert.deepEqual(locate(here, workspace({ setting: '/opt/gone' })), {
    problem: "The setting 'entrylint.path' names '/opt/gone', which is no program.",
  });
});

for (const setting of ['entrylint', './entrylint', 'node_modules/.bin/entrylint', '~ada/entrylint']) {
  test(`a setting that is relative is a fault: ${setting}`, () => {
    const here = machine({ programs: [setting, `/srv/glossary/${setting}`] });
    assert.match((locate(here, workspace({ setting })) as { problem: string }).problem, /must be an absolute path/);
  });
}

test('on Windows a path of the current drive is relative', () => {
  const here = machine({ platform: 'win32', programs: ['\\tools\\entrylint.cmd'] });
  assert.match((locate(here, workspace({ setting: '\\tools\\entrylint.cmd' })) as { problem: string }).problem, /must be an absolute path/);
});

test('the first folder of the PATH that has it', () => {
  const here = machine({ env: { PATH: '/a:/b:/c' }, programs: ['/c/entrylint', '/b/entrylint'] });
  assert.deepEqual(locate(here, workspace()), { file: '/b/entrylint', foundBy: 'path' });
});

for (const path of ['.', '', ':', 'bin', './node_modules/.bin', '..']) {
  test(`an entry of the PATH that is relative does not count: '${path}'`, () => {
    const here = machine({ env: { PATH: path }, programs: ['entrylint', 'bin/entrylint', 'node_modules/.bin/entrylint', '../entrylint', '/entrylint'] });
    assert.ok('problem' in locate(here, workspace()));
  });
}

test('on Windows the variable is written in any case, and the program has an extension', () => {
  for (const name of ['entrylint.exe', 'entrylint.cmd', 'entrylint.bat']) {
    const here = machine({ platform: 'win32', env: { Path: '.;C:\\tools' }, programs: [`C:\\tools\\${name}`, `.\\${name}`, name] });
    assert.deepEqual(locate(here, workspace()), { file: `C:\\tools\\${name}`, foundBy: 'path' });
  }
});

test('the package of a trusted workspace comes last', () => {
  const launcher = '/srv/glossary/node_modules/entrylint/bin/entrylint.js';
  const here = machine({ env: { PATH: '/usr/bin' }, files: [launcher] });
  assert.deepEqual(locate(here, workspace()), { file: launcher, foundBy: 'package' });
  const both = machine({ env: { PATH: '/usr/bin' }, programs: ['/usr/bin/entrylint'], files: [launcher] });
  assert.deepEqual(locate(both, workspace()), { file: '/usr/bin/entrylint', foundBy: 'path' });
});

test('of several folders the first that has the package', () => {
  const launcher = '/srv/b/node_modules/entrylint/bin/entrylint.js';
  assert.deepEqual(locate(machine({ files: [launcher] }), workspace({ folders: ['/srv/a', '/srv/b'] })), {
    file: launcher,
    foundBy: 'package',
  });
});

test('packages of a workspace that is not trusted are not asked, and that is said', () => {
  const here = machine({ files: ['/srv/glossary/node_modules/entrylint/bin/entrylint.js'] });
  assert.match((locate(here, workspace({ trusted: false })) as { problem: string }).problem, /it is not trusted/);
});

test('nor do they run by way of the PATH', () => {
  const bin = '/srv/glossary/node_modules/.bin';
  const here = machine({ env: { PATH: `${bin}:/usr/bin` }, programs: [`${bin}/entrylint`, '/usr/bin/entrylint'] });
  assert.deepEqual(locate(here, workspace({ trusted: false })), { file: '/usr/bin/entrylint', foundBy: 'path' });
  assert.deepEqual(locate(here, workspace()), { file: `${bin}/entrylint`, foundBy: 'path' });
});

test('nor through links, be they of the program or of the workspace', () => {
  const link = machine({
    env: { PATH: '/usr/local/bin' },
    programs: ['/usr/local/bin/entrylint'],
    links: { '/usr/local/bin/entrylint': '/srv/glossary/node_modules/entrylint/bin/entrylint.js' },
  });
  assert.ok('problem' in locate(link, workspace({ trusted: false })));
  const linked = machine({
    env: { PATH: '/data/glossary/bin' },
    programs: ['/data/glossary/bin/entrylint'],
    links: { '/srv/glossary': '/data/glossary' },
  });
  assert.ok('problem' in locate(linked, workspace({ trusted: false })));
});

test('a folder whose name begins like that of the workspace is another one', () => {
  const here = machine({ env: { PATH: '/srv/glossary-tools' }, programs: ['/srv/glossary-tools/entrylint'] });
  assert.deepEqual(locate(here, workspace({ trusted: false })), { file: '/srv/glossary-tools/entrylint', foundBy: 'path' });
  const above = machine({ env: { PATH: '/srv' }, programs: ['/srv/entrylint'] });
  assert.deepEqual(locate(above, workspace({ trusted: false })), { file: '/srv/entrylint', foundBy: 'path' });
});
