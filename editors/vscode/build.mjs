// Bundles the extension into dist/, or with --test its tests into dist-test/, where a stand-in takes the place of VS Code.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' };

if (process.argv.includes('--test')) {
  rmSync('dist-test', { recursive: true, force: true });
  // Tests of a part alone look at what it asks of VS Code; those of the server have the client library with them.
  for (const [folder, standIn] of [['test', './test/vscode.ts'], ['test/deep', './test/deep/vscode.cjs']]) {
    await build({
      ...common,
      entryPoints: readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`),
      outdir: 'dist-test',
      alias: { vscode: standIn },
      sourcemap: 'inline',
    });
  }
} else {
  rmSync('dist', { recursive: true, force: true });
  const made = await build({
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    metafile: true,
  });
  writeFileSync('dist/THIRD-PARTY.txt', licences(Object.keys(made.metafile.inputs)));
}

/** The licences of all packages of which something is in the bundle. */
function licences(inputs) {
  const folders = new Set(inputs.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined || !existsSync(`${folder}/${file}`)) {
      throw new Error(`${name} ${version} (${license}) has no licence in it`);
    }
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  return `What is in this extension besides entrylint's own:\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
