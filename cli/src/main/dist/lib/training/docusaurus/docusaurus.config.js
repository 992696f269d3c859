// @ts-check
const path = require('path');

/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Bakery',
  url: "https://example.org",
  baseUrl: process.env.BASE || '/',
  i18n: { defaultLocale: 'en', locales: ['en', 'de'] },
  staticDirectories: [`static`, 'public'],
  presets: [
    [
      'classic',
      {
        docs: { path: 'docs', routeBasePath: '/docs', sidebarPath: require.resolve('./side.js') },
        blog: { showReadingTime: true },
        pages: { path: 'src/pages' },
      },
    ],
  ],
  plugins: [['@docusaurus/plugin-content-docs', { id: 'more', path: 'more', routeBasePath: 'more' }]],
};

module.exports = config;
