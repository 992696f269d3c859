#!/usr/bin/env node
// A stand-in for the program, for tests of the client alone: `--version`, and `lsp`, a server that finds the word `wrong` in each document,
// mends it, and puts lenses with the commands of the client above each.
import { createMessageConnection, ResponseError, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

if (process.argv[2] === '--version') {
  console.log(`entrylint ${process.env.STUB_VERSION ?? '0.1.0-STUB'}`);
  process.exit(0);
}
if (process.argv[2] !== 'lsp') {
  console.error('entrylint: what is that?');
  process.exit(2);
}

const connection = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const texts = new Map();
let options;
let pulls;

connection.onRequest('initialize', (params) => {
  options = params.initializationOptions;
  pulls = params.capabilities.textDocument?.diagnostic !== undefined;
  console.error(`stub: initialized with ${JSON.stringify(options)}`);
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: 1 },
      diagnosticProvider: { identifier: 'entrylint', interFileDependencies: true, workspaceDiagnostics: false },
      executeCommandProvider: { commands: ['entrylint.fixAll', 'entrylint.explain'] },
      codeLensProvider: {},
    },
    serverInfo: { name: 'stub' },
  };
});
connection.onRequest('shutdown', () => null);
connection.onNotification('exit', () => process.exit(0));
connection.onNotification('textDocument/didOpen', ({ textDocument }) => changed(textDocument.uri, textDocument.text));
connection.onNotification('textDocument/didChange', ({ textDocument, contentChanges }) =>
  changed(textDocument.uri, contentChanges.at(-1).text),
);
connection.onNotification('textDocument/didClose', ({ textDocument }) => texts.delete(textDocument.uri));

function wrong(uri) {
  return [...(texts.get(uri) ?? '').split('\n').entries()].flatMap(([line, text]) =>
    [...text.matchAll(/wrong/g)].map(({ index }) => ({ start: { line, character: index }, end: { line, character: index + 5 } })),
  );
}

const findings = (uri) =>
  wrong(uri).map((range) => ({ range, severity: 1, source: 'entrylint', code: 'stub', message: 'this is wrong' }));

function changed(uri, text) {
  texts.set(uri, text);
  if (!pulls) {
    connection.sendNotification('textDocument/publishDiagnostics', { uri, diagnostics: findings(uri) });
  }
}

connection.onRequest('textDocument/diagnostic', ({ textDocument }) => ({ kind: 'full', items: findings(textDocument.uri) }));
connection.onRequest('workspace/executeCommand', async ({ command, arguments: [uri, scope] }) => {
  if (command === 'entrylint.explain') {
    return `# The rule ${uri}\n`;
  }
  if (command !== 'entrylint.fixAll' || scope !== 'file') {
    throw new ResponseError(-32602, `the stand-in does not know '${command}' with '${scope}'`);
  }
  const edits = wrong(uri).map((range) => ({ range, newText: 'right' }));
  if (edits.length > 0) {
    await connection.sendRequest('workspace/applyEdit', { edit: { changes: { [uri]: edits } } });
  }
  connection.sendNotification('window/showMessage', { type: 3, message: `entrylint: ${edits.length} mended` });
  return null;
});
connection.onRequest('textDocument/codeLens', ({ textDocument }) =>
  wrong(textDocument.uri).map((range) => ({
    range,
    command: options?.commands?.includes('entrylint.showReferences')
      ? { title: '1 link here', command: 'entrylint.showReferences', arguments: [textDocument.uri, range.start, [{ uri: textDocument.uri, range }]] }
      : { title: '1 link here', command: '' },
  })),
);
connection.listen();
