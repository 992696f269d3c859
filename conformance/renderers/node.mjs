// The ids of renderers that npm has: a JSON list of texts in, for each the list of its headings' ids out.
// Usage: node node.mjs RENDERER [--version], run in a folder whose node_modules has the packages below.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const modules = join(process.cwd(), 'node_modules');
const loadFile = async (path) => import(pathToFileURL(join(modules, path)).href);
const version = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'))).version;

/** The ids that a markdown-it instance gives to headings. */
const fromTokens = (md) => (text) =>
  md.parse(text, {}).filter((token) => token.type === 'heading_open').map((token) => token.attrGet('id'));

async function markdownIt(withAttributes) {
  const MarkdownIt = (await load('markdown-it')).default;
  const anchor = (await load('markdown-it-anchor')).default;
  const md = new MarkdownIt({ html: true, linkify: true });
  if (withAttributes) md.use((await load('markdown-it-attrs')).default);
  return fromTokens(md.use(anchor.default ?? anchor));
}

/** What github-slugger makes of the text of headings, as remark reads them. */
async function github() {
  const Slugger = (await loadFile('github-slugger/index.js')).default;
  const { unified } = await loadFile('unified/index.js');
  const parse = (await loadFile('remark-parse/index.js')).default;
  const gfm = (await loadFile('remark-gfm/index.js')).default;
  const processor = unified().use(parse).use(gfm);
  const shown = (node) => {
    if (['image', 'imageReference', 'html', 'footnoteReference', 'break'].includes(node.type)) return '';
    return node.value ?? (node.children ?? []).map(shown).join('');
  };
  const headings = (node) =>
    node.type === 'heading' ? [shown(node)] : (node.children ?? []).flatMap(headings);
  return (text) => {
    const slugger = new Slugger();
    return headings(processor.parse(text)).map((title) => slugger.slug(title));
  };
}

async function docusaurus(format) {
  const { createProcessorUncached } = await loadFile('@docusaurus/mdx-loader/lib/processor.js');
  const preprocess = (await loadFile('@docusaurus/mdx-loader/lib/preprocessor.js')).default;
  const markdownConfig = {
    format: 'detect', mermaid: false, emoji: true, anchors: { maintainCase: false },
    mdx1Compat: { comments: false, admonitions: true, headingIds: true },
    hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' },
  };
  const collect = () => (tree) => {
    const visit = (node) => {
      if (node.type === 'heading') found.push(node.data?.id ?? null);
      (node.children ?? []).forEach(visit);
    };
    visit(tree);
  };
  let found = [];
  const options = {
    markdownConfig, staticDirs: [], siteDir: process.cwd(), removeContentTitle: false, admonitions: true,
    remarkPlugins: [collect], rehypePlugins: [], beforeDefaultRemarkPlugins: [], beforeDefaultRehypePlugins: [],
  };
  const processor = await createProcessorUncached({ options, format });
  return async (text) => {
    found = [];
    const filePath = `page.${format}`;
    const content = preprocess.default
      ? preprocess.default({ fileContent: text, filePath, markdownConfig, admonitions: false })
      : preprocess({ fileContent: text, filePath, markdownConfig, admonitions: false });
    try {
      // Later steps may fail for want of a site; the ids are made by then.
      await processor.process({ content, filePath, frontMatter: {}, compilerName: 'client' });
    } catch (problem) {
      if (found.length === 0) return { error: String(problem.message ?? problem).split('\n')[0] };
    }
    return found;
  };
}

async function vitepress() {
  const { createMarkdownRenderer } = await loadFile('vitepress/dist/node/index.js');
  return fromTokens(await createMarkdownRenderer(process.cwd()));
}

async function pandoc(format) {
  const { convert } = await loadFile('pandoc-wasm/src/index.node.js');
  return async (text) => {
    const { stdout } = await convert({ from: format, to: 'json' }, text, {});
    const ids = [];
    const visit = (node) => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node && typeof node === 'object') {
        if (node.t === 'Header') ids.push(node.c[1][0]);
        Object.values(node).forEach(visit);
      }
    };
    visit(JSON.parse(stdout).blocks);
    return ids;
  };
}

const RENDERERS = {
  'github-slugger': [github, ['github-slugger', 'remark-parse', 'remark-gfm']],
  'markdown-it': [() => markdownIt(false), ['markdown-it', 'markdown-it-anchor']],
  'markdown-it-attrs': [() => markdownIt(true), ['markdown-it', 'markdown-it-attrs', 'markdown-it-anchor']],
  docusaurus: [() => docusaurus('md'), ['@docusaurus/mdx-loader']],
  'docusaurus-mdx': [() => docusaurus('mdx'), ['@docusaurus/mdx-loader']],
  vitepress: [vitepress, ['vitepress']],
};

const name = process.argv[2];
const [make, packages] = name.startsWith('pandoc-')
  ? [() => pandoc(name.slice('pandoc-'.length)), ['pandoc-wasm']]
  : RENDERERS[name];
if (process.argv[3] === '--version') {
  const pandocs = join(modules, 'pandoc-wasm/pandoc-version.txt');
  console.log(packages[0] === 'pandoc-wasm'
    ? `pandoc ${readFileSync(pandocs, 'utf8').trim()}`
    : packages.map((each) => `${each} ${version(each)}`).join(', '));
} else {
  const render = await make();
  const rows = [];
  const input = [];
  for await (const chunk of process.stdin) input.push(chunk);
  for (const text of JSON.parse(Buffer.concat(input).toString('utf8'))) {
    try {
      rows.push(await render(text));
    } catch (problem) {
      rows.push({ error: String(problem.message ?? problem).split('\n')[0] });
    }
  }
  process.stdout.write(JSON.stringify(rows), () => process.exit(0));
}
