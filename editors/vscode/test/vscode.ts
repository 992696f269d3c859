/** A stand-in for VS Code, of what the tests touch. It notes which commands were executed. */

export const executed: unknown[][] = [];
export const shown: unknown[][] = [];
export let known: string[] = [];

export function reset(commands: string[] = []): void {
  executed.length = 0;
  shown.length = 0;
  known = commands;
}

let given: string | undefined;

/** What the user will write when asked. */
export function answer(text: string | undefined): void {
  given = text;
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}

export class Uri {
  private constructor(readonly text: string) {}

  static parse(text: string): Uri {
    return new Uri(text);
  }
}

export class Location {
  constructor(
    readonly uri: Uri,
    readonly range: Range,
  ) {}
}

export const commands = {
  async executeCommand(...args: unknown[]): Promise<void> {
    executed.push(args);
  },
  async getCommands(): Promise<string[]> {
    return known;
  },
};

export const window = {
  activeTextEditor: undefined as unknown,
  async showTextDocument(...args: unknown[]): Promise<void> {
    shown.push(args);
  },
  async showInputBox(): Promise<string | undefined> {
    return given;
  },
  async showInformationMessage(text: string): Promise<void> {
    shown.push([text]);
  },
};
