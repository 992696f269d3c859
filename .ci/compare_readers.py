#!/usr/bin/env python3
"""Checks that both readers lead to the same findings on real corpora.

Usage: compare_readers.py ENTRYLINT CORPORA [--facts]

ENTRYLINT is the program, CORPORA the folder of the corpora that cli/examples has configurations for.
Each corpus is checked with `parser: scanner` and with `parser: flexmark`. A finding that only one of
them leads to is a fault, unless KNOWN or SCANNER_ONLY lists it with the reason. Facts themselves differ where flexmark
does not know what the renderer does: components of JSX (it takes them for HTML), kramdown's attribute
lists on lines of their own, tables whose head continues a paragraph or whose delimiter row has no pipe
before it, code in a footnote that has no text, and attributes such as href={{url}} or
style={{a:"b"}}, which make a tag none. With --facts it also prints how many
facts of each sort the readers disagree on, as `entrylint inspect --compare` has them.
"""
import collections
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile

# The corpus of each configuration, where it is not of the same name.
ROOTS = {"eips": "EIPs", "fastapi": "fastapi/docs/en/docs", "hugo-glossary": "hugoDocs"}

# What only one reader leads to: (corpus, reader, rule, file) and why the other one is right.
KNOWN = {}

# Rules on facts that flexmark has none of: it has no word of fences that open nothing, or never close.
SCANNER_ONLY = {"broken-fence"}


def run(program, *arguments):
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        sys.exit(f"'{' '.join(map(str, arguments))}' ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


class Corpus:
    def __init__(self, name, root, configuration):
        self.name, self.root, self.configuration = name, root, configuration

    def settings(self, folder, reader):
        lines = [f"parser: {reader}", f"extends: {json.dumps(str(self.configuration))}"]
        path = folder / f"{self.name}-{reader}.yml"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        # What is extended lies in the checkout, beside neither the corpus nor this configuration.
        return ["--root", self.root, "--config", path, "--fence", path.anchor]

    def findings(self, program, folder, reader):
        words = ["check", *self.settings(folder, reader), "--fail-on", "never", "--format", "json"]
        keys = ("rule", "file", "line", "column", "subject", "message")
        found = json.loads(run(program, *words))["findings"]
        return collections.Counter(tuple(each[key] for key in keys) for each in found)

    def facts(self, program, folder):
        words = ["inspect", "--compare", *self.settings(folder, "scanner"), "--format", "tsv"]
        lines = run(program, *words).splitlines()
        return collections.Counter(line.split("\t")[3] for line in lines)


def corpora(folder):
    examples = pathlib.Path(__file__).resolve().parent.parent / "cli" / "examples"
    for configuration in sorted(examples.glob("*.yml")):
        name = configuration.stem
        yield Corpus(name, folder / ROOTS.get(name, name), configuration)


def compare(program, folder, corpus, facts):
    """The lines that tell of a corpus, and how many findings nobody has listed."""
    by_reader = {
        reader: corpus.findings(program, folder, reader) for reader in ("scanner", "flexmark")
    }
    scanner, flexmark = by_reader["scanner"], by_reader["flexmark"]
    lines = []
    known = 0
    for reader, alone in (("scanner", scanner - flexmark), ("flexmark", flexmark - scanner)):
        for finding in sorted(alone.elements()):
            listed = (corpus.name, reader, finding[0], finding[1]) in KNOWN
            if listed or reader == "scanner" and finding[0] in SCANNER_ONLY:
                known += 1
            else:
                lines.append(f"  {reader} alone: {finding[1]}:{finding[2]}:{finding[3]} {finding[5]}")
    unknown = len(lines)
    differences = f", {known} listed differences" if known else ""
    lines.insert(0, f"{corpus.name}: {scanner.total()} findings{differences}")
    if facts:
        counts = corpus.facts(program, folder)
        lines += [f"  facts that differ, {fact}: {count}" for fact, count in sorted(counts.items())]
    return lines, unknown


def main(program, folder, *options):
    with tempfile.TemporaryDirectory() as scratch:
        todo = [each for each in corpora(pathlib.Path(folder).resolve()) if each.root.is_dir()]
        with concurrent.futures.ThreadPoolExecutor(2) as threads:
            results = threads.map(
                lambda each: compare(
                    program, pathlib.Path(scratch), each, "--facts" in options
                ),
                todo,
            )
            unknown = 0
            for lines, count in results:
                print("\n".join(lines), flush=True)
                unknown += count
    if not todo:
        sys.exit(f"there is no corpus in {folder}")
    if unknown:
        sys.exit(f"{unknown} findings depend on the reader")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
