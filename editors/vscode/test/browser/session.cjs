// session.cjs SCENARIO FOLDER EXTENSION PROGRAM WORK PICTURE: one session of a user, told to by ./run.
'use strict';

const assert = require('node:assert/strict');
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { chromium } = require('playwright-core');

const [scenario, folder, extension, program, work, picture] = process.argv.slice(2);
const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
};
/** Where settings are of which no workspace, and no browser, decides. */
const MACHINE = path.join(work, 'data', 'Machine', 'settings.json');
const setProgram = (file) => fs.writeFileSync(MACHINE, JSON.stringify({ 'entrylint.path': file }));
/** How long anything may take, in milliseconds; the machine may be busy. */
const PATIENCE = 120_000;
const SCENARIOS = { stub, glossary };

async function main() {
  const data = path.join(work, 'data');
  fs.mkdirSync(path.join(data, 'User'), { recursive: true });
  fs.mkdirSync(path.join(data, 'Machine'));
  fs.writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify(settings));
  setProgram(program);
  const port = await freePort();
  const entry = path.join(folder, 'node_modules/code-server/out/node/entry.js');
  const common = ['--user-data-dir', data, '--extensions-dir', path.join(work, 'extensions'), '--config', path.join(work, 'config.yaml')];
  fs.writeFileSync(path.join(work, 'config.yaml'), 'auth: none\n');
  const env = { ...process.env, HOME: path.join(work, 'home') };
  execFileSync(process.execPath, [entry, ...common, '--install-extension', extension], { env, stdio: 'ignore' });
  const server = spawn(
    process.execPath,
    [entry, ...common, '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    { env, stdio: ['ignore', fs.openSync(path.join(work, 'log'), 'w'), 'inherit'], detached: true },
  );
  let browser;
  try {
    await listening(port);
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1180, height: 720 } });
    try {
      await SCENARIOS[scenario](page, (name) => page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(path.join(work, name))}`, { waitUntil: 'commit', timeout: PATIENCE }));
    } catch (failed) {
      const seen = path.join(path.dirname(extension), 'browser-failed.png');
      await page.screenshot({ path: seen });
      console.error(`what was seen: ${seen}`);
      throw failed;
    }
  } finally {
    await browser?.close();
    process.kill(-server.pid);
  }
}

/** With the stand-in: what it finds is shown, its lens leads to references, what it mends is mended, and the rest is told. */
async function stub(page, go) {
  await go('notes');
  await open(page, 'notes.md');
  await page.waitForSelector('.monaco-editor .squiggly-error', { timeout: PATIENCE });
  console.log('ok: what the server finds is underlined');
  await waitFor(async () => /2/.test(await page.locator(STATUS).innerText()));
  console.log('ok: the status bar counts it');

  await page.locator('.codelens-decoration a:has-text("1 link here")').first().click();
  await page.locator('.peekview-widget').waitFor({ timeout: PATIENCE });
  console.log('ok: a lens shows the links');
  await page.keyboard.press('Escape');

  await run(page, 'entrylint: Explain Rule of Finding');
  await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText('The rule stub').waitFor({ timeout: PATIENCE });
  console.log('ok: the page of a rule is shown');
  await run(page, 'View: Close All Editor Groups');
  await open(page, 'notes.md');

  await run(page, 'entrylint: Fix All in Workspace');
  await page.getByText("the stand-in does not know 'entrylint.fixAll' with 'corpus'").first().waitFor({ timeout: PATIENCE });
  console.log('ok: what the server refuses is said');
  await run(page, 'entrylint: Fix All in File');
  await page.locator('.view-line:has-text("This is right, and that is right.")').waitFor({ timeout: PATIENCE });
  await waitFor(async () => (await page.locator('.squiggly-error').count()) === 0);
  console.log('ok: what it mends is mended');
  setProgram('/no/such/entrylint');
  await page.getByText("names '/no/such/entrylint', which is no program").first().waitFor({ timeout: PATIENCE });
  await page.getByText('Select Program…').first().waitFor({ timeout: PATIENCE });
  console.log('ok: a program that is not there is named, with what may help');
  await page.getByText('Select Program…').first().click();
  // The dialogue begins with what is in the folder, whatever was written before.
  await page.locator('.quick-input-list').getByText('notes.md').waitFor({ timeout: PATIENCE });
  await page.locator('.quick-input-widget input').first().fill(program);
  await page.locator('.quick-input-list').getByText(path.basename(program)).waitFor({ timeout: PATIENCE });
  await page.locator('.quick-input-widget').getByText('Use This Program').click();
  await waitFor(async () => /codicon-check/.test(await page.locator(STATUS).innerHTML()));
  assert.equal(JSON.parse(fs.readFileSync(MACHINE, 'utf8'))['entrylint.path'], program);
  console.log('ok: it starts once the program is selected');
}

/** With the program: what a writer sees of the glossary with faults. */
async function glossary(page, go) {
  await go('glossary-with-faults');
  await open(page, 'Autolyse.md');
  await page.waitForSelector('.monaco-editor .squiggly-error', { timeout: PATIENCE });
  console.log('ok: a broken link is underlined');

  const status = page.locator(STATUS);
  await waitFor(async () => /\d/.test(await status.innerText()));
  console.log(`ok: the status bar says '${(await status.innerText()).trim()}'`);

  await run(page, 'entrylint: Check Workspace');
  const problems = page.locator('.markers-panel');
  await problems.waitFor({ timeout: PATIENCE });
  await waitFor(async () => /Fensterprobe\.md/.test(await problems.innerText()));
  console.log('ok: the panel of problems has those of files that are closed');
  const message = page.locator('.notifications-toasts').getByText(`entrylint: ${summary(program)}.`);
  await message.waitFor({ timeout: PATIENCE });
  console.log(`ok: the message says '${await message.innerText()}'`);
  await page.keyboard.press('Escape');
  await run(page, 'Notifications: Clear All Notifications');
  await open(page, 'Autolyse.md');

  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  const lens = page.locator('.codelens-decoration', { hasText: 'links here' }).first();
  await lens.waitFor({ timeout: PATIENCE });
  console.log(`ok: the lens says '${await lens.innerText()}'`);
  if (picture) {
    await page.waitForTimeout(2000);
    await page.screenshot({ path: picture });
    console.log(`ok: ${picture}`);
  }

  const errors = Number.parseInt((await status.innerText()).replace(/\D+/, ''), 10);
  await goTo(page, '17:40');
  await run(page, 'Quick Fix...');
  await page.locator('.action-widget').getByText('#Stretch-and-Fold').first().click();
  await page.locator('.view-line:has-text("(#Stretch-and-Fold).")').waitFor({ timeout: PATIENCE });
  await waitFor(async () => Number.parseInt((await status.innerText()).replace(/\D+/, ''), 10) === errors - 1);
  console.log('ok: a quick fix mends a link, and the finding goes');

  await goTo(page, '1:5');
  await run(page, 'entrylint: Show Relations of Entry');
  await page.locator('.sidebar, .part.sidebar').getByText('Gluten').first().waitFor({ timeout: PATIENCE });
  console.log('ok: relations are shown as a call hierarchy');

  await run(page, 'File: Save All');
  await open(page, 'Stretch-and-Fold.md');
  await goTo(page, '1:25');
  await page.keyboard.press('F2');
  await page.locator('.rename-input').waitFor({ timeout: PATIENCE });
  await page.locator('.rename-input').fill('Dehnen-und-Falten');
  await page.keyboard.press('Enter');
  await page.locator('.view-line:has-text("#Dehnen-und-Falten")').first().waitFor({ timeout: PATIENCE });
  await run(page, 'File: Save All');
  const source = path.join(work, 'glossary-with-faults', 'src');
  const texts = () => fs.readdirSync(source).map((name) => fs.readFileSync(path.join(source, name), 'utf8'));
  await waitFor(() => texts().every((text) => !text.includes('#Stretch-and-Fold')));
  console.log(`ok: an id is renamed in ${texts().filter((text) => text.includes('#Dehnen-und-Falten')).length} files`);
}

async function goTo(page, place) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').first().fill(`:${place}`);
  const [line, column] = place.split(':');
  const there = page.locator(`.statusbar-item:has-text("Ln ${line}, Col ${column}")`);
  await page.locator('.quick-input-list').getByText(`go to line ${line} at column ${column}`).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await there.waitFor({ timeout: PATIENCE });
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** How much the program finds when it is run by itself, in the words of the extension. */
function summary(file) {
  const args = ['check', '--root', path.join(work, 'glossary-with-faults'), '--fail-on', 'never', '--format', 'json'];
  const { findings, summary: counts } = JSON.parse(execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return `${counts.errors} errors, ${counts.warnings} warnings in ${new Set(findings.map((each) => each.file)).size} files`;
}

/** The item of the extension in the status bar. */
const STATUS = '.statusbar-item:has-text("entrylint") >> nth=0';

async function open(page, name) {
  await page.waitForSelector('.monaco-workbench', { timeout: PATIENCE });
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-list').getByText(name).first().waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active:has-text("${name}")`).waitFor({ timeout: PATIENCE });
}

async function run(page, command) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${command}`);
  await page.locator('.quick-input-list').getByText(command).first().waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Enter');
}

async function waitFor(holds) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (await holds()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.fail(`waited in vain for ${holds}`);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  await waitFor(
    () =>
      new Promise((resolve) => {
        const socket = net.connect(port, '127.0.0.1', () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      }),
  );
}

main().catch((failed) => {
  console.error(failed);
  process.exit(1);
});
