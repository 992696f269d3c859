/** How many findings there are, and how that is said. */

/** What is asked of a diagnostic. Severities are those of VS Code: 0 for errors, 1 for warnings. */
export interface Counted {
  readonly source?: string | undefined;
  readonly severity: number;
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
}

/** Counts what is ours of the diagnostics of each file. */
export function tally(diagnostics: Iterable<readonly [unknown, readonly Counted[]]>): Tally {
  const counts = [0, 0, 0];
  let files = 0;
  for (const [, each] of diagnostics) {
    const ours = each.filter((diagnostic) => diagnostic.source === 'entrylint');
    files += ours.length > 0 ? 1 : 0;
    ours.forEach((diagnostic) => counts[Math.min(diagnostic.severity, 2)]!++);
  }
  return { errors: counts[0]!, warnings: counts[1]!, infos: counts[2]!, files };
}

/** Such as `7 errors, 19 warnings in 17 files`. */
export function inWords(of: Tally): string {
  const parts = [number(of.errors, 'error'), number(of.warnings, 'warning'), number(of.infos, 'info')].filter((each) => each !== '');
  return parts.length === 0 ? 'no findings' : `${parts.join(', ')} in ${number(of.files, 'file')}`;
}

/** Such as `$(error) 7 $(warning) 19`, with the icons of a status bar. */
export function inIcons(of: Tally): string {
  const parts = [of.errors > 0 ? `$(error) ${of.errors}` : '', of.warnings > 0 ? `$(warning) ${of.warnings}` : ''];
  parts.push(of.infos > 0 ? `$(info) ${of.infos}` : '');
  return parts.filter((each) => each !== '').join(' ') || '$(check)';
}

function number(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
