import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Guide',
  srcDir: '.',
  srcExclude: ['**/drafts.md'],
  markdown: { lineNumbers: true },
});
