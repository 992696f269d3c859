// A stand-in for VS Code that the client library can live with: what a test looks at is here, all else is something that can be called,
// made, extended and asked for more of the same.
'use strict';

const anything = (name) =>
  new Proxy(function () {}, {
    get: (target, key) => {
      if (key === Symbol.toPrimitive) {
        return () => name;
      }
      // What has a `then` would be waited for; what has an iterator would be endless.
      return key === 'then' || typeof key === 'symbol' ? undefined : key === 'prototype' ? target.prototype : anything(`${name}.${key}`);
    },
    apply: () => anything(`${name}()`),
    construct: () => anything(`new ${name}`),
  });

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener) => {
      this.listeners.add(listener);
      return { dispose: () => this.listeners.delete(listener) };
    };
  }

  fire(value) {
    [...this.listeners].forEach((each) => each(value));
  }

  dispose() {
    this.listeners.clear();
  }
}

class Disposable {
  static from(...all) {
    return new Disposable(() => all.forEach((each) => each.dispose()));
  }

  constructor(action) {
    this.action = action;
  }

  dispose() {
    this.action();
  }
}

class CancellationTokenSource {
  constructor() {
    this.token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
  }

  cancel() {}

  dispose() {}
}

const told = [];
const settings = {};

const known = {
  told,
  settings,
  version: '1.91.0',
  EventEmitter,
  Disposable,
  CancellationTokenSource,
  env: { appName: 'a test', language: 'en', uriScheme: 'vscode' },
  workspace: {
    isTrusted: true,
    workspaceFolders: [],
    textDocuments: [],
    notebookDocuments: [],
    getConfiguration: () => ({ get: (key, otherwise) => settings[key] ?? otherwise, inspect: () => undefined }),
  },
  window: {
    showErrorMessage: async (text) => void told.push(text),
    visibleTextEditors: [],
    visibleNotebookEditors: [],
    tabGroups: { all: [], onDidChangeTabs: () => ({ dispose() {} }) },
  },
};

const withMore = (name, part) => new Proxy(part, { get: (target, key) => (key in target ? target[key] : anything(`${name}.${String(key)}`)) });
known.workspace = withMore('workspace', known.workspace);
known.window = withMore('window', known.window);
module.exports = withMore('vscode', known);
