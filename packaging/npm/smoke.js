// Installs packages from their files into a fresh folder, and checks an example with what is installed:
//   node packaging/npm/smoke.js TARBALL...
// For macOS and Windows, where packaging/npm/test does not run. It takes the Java of the package, for the others are hidden.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'entrylint smoke ä-'));
const examples = path.resolve(__dirname, '../../cli/examples');
const entrylint = path.join(folder, 'node_modules', 'entrylint', 'bin', 'entrylint.js');
const env = { ...process.env };
// Node is started by its whole name; nothing else is needed but the system's own programs.
for (const name of Object.keys(env)) {
  if (/^(path|java_home.*|entrylint_.*)$/i.test(name)) {
    delete env[name];
  }
}
env.PATH = process.platform === 'win32' ? path.join(env.SystemRoot, 'System32') : '/usr/bin:/bin';

function run(what, args, code, wanted) {
  const began = Date.now();
  const ended = spawnSync(process.execPath, [entrylint, ...args], { cwd: folder, env, encoding: 'utf8' });
  const said = ended.stdout + ended.stderr;
  if (ended.status !== code || !said.includes(wanted)) {
    console.error(`FAILED: ${what} ended with ${ended.status}, not ${code}, and said: ${said}`);
    process.exitCode = 1;
  } else {
    console.log(`ok: ${what} took ${Date.now() - began} ms`);
  }
}

const tarballs = process.argv.slice(2).map((tarball) => path.resolve(tarball));
// Through a shell, for npm is a script of it on Windows.
const installed = spawnSync('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs.map((each) => JSON.stringify(each))], {
  cwd: folder,
  shell: true,
  stdio: 'inherit',
});
if (installed.status !== 0) {
  console.error(`FAILED: npm install ended with ${installed.status}`);
  process.exit(1);
}
try {
  run('the version', ['--version'], 0, 'entrylint ');
  const faults = ['check', '--fence', examples, '--root', path.join(examples, 'glossary-with-faults')];
  run('a check with findings', faults, 1, '10 errors, 16 warnings in 17 of 19 files');
  run('the same again', faults, 1, '10 errors, 16 warnings in 17 of 19 files');
  run('a check of nothing', ['check', '--root', path.join(folder, 'no such & folder')], 2, 'no such & folder');
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
