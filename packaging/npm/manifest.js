// Prints the package.json of a package: manifest.js VERSION REPOSITORY HOMEPAGE [PLATFORM]. Of the two addresses each may be empty.
// Without PLATFORM it is that of the program itself.
'use strict';

const PLATFORMS = {
  'linux-x64': { os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'linux-arm64': { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] },
  'darwin-x64': { os: ['darwin'], cpu: ['x64'] },
  'darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
  'win32-x64': { os: ['win32'], cpu: ['x64'] },
};

const [version, repository, homepage, platform] = process.argv.slice(2);
if (platform !== undefined && !PLATFORMS[platform]) {
  console.error(`manifest.js: there is no platform '${platform}'; those are ${Object.keys(PLATFORMS).join(', ')}`);
  process.exit(2);
}

const common = {
  version,
  ...(homepage && { homepage }),
  ...(repository && { repository: { type: 'git', url: `git+${repository}.git`, directory: 'packaging/npm' } }),
  publishConfig: { access: 'public' },
};

const program = {
  name: 'entrylint',
  description: 'Checks bodies of cross-referenced Markdown entries: do they still hold together?',
  keywords: ['markdown', 'lint', 'linter', 'links', 'anchors', 'glossary', 'documentation', 'knowledge-base', 'cross-references'],
  license: 'Apache-2.0',
  ...common,
  bin: { entrylint: 'bin/entrylint.js' },
  files: ['bin', 'lib', 'THIRD-PARTY.txt'],
  engines: { node: '>=18' },
  optionalDependencies: Object.fromEntries(Object.keys(PLATFORMS).map((each) => [`@entrylint/${each}`, version])),
};

const image = {
  name: `@entrylint/${platform}`,
  description: `The program entrylint with a Java of its own for ${platform}`,
  license: '(Apache-2.0 AND GPL-2.0-only WITH Classpath-exception-2.0)',
  ...common,
  ...PLATFORMS[platform],
  files: ['bin', 'lib', 'runtime', 'THIRD-PARTY.txt'],
  // Programs cannot be run out of an archive.
  preferUnplugged: true,
};

console.log(JSON.stringify(platform === undefined ? program : image, null, 2));
