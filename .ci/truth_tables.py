#!/usr/bin/env python3
"""Holds what entrylint says of the real glossary against tables that were made of it without entrylint.

truth_tables.py FINDINGS.json ENTRIES.json TRUTH

FINDINGS.json   `entrylint check --format json` under cli/examples/ki-glossar.yml
ENTRIES.json    `entrylint inspect --what entries --format json` under the same
TRUTH           the folder with the tables (sections.tsv, layout.tsv, ...)

A table knows less of the convention than the configuration does, or asks for more. Each family below says
what of its table it leaves out, and why; the rest has to agree exactly. Exit 0 if all families do, 1 if not.
"""
import collections
import csv
import json
import os
import sys
import unicodedata


def rows(folder, name):
    with open(os.path.join(folder, name + ".tsv"), encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def name(path):
    return unicodedata.normalize("NFC", os.path.basename(path))


class Comparison:
    def __init__(self, findings, entries, truth):
        self.truth = truth
        self.entries = entries
        self.found = collections.defaultdict(list)
        for finding in findings:
            self.found[finding["rule"]].append(finding)
        self.wrong = 0

    def table(self, table):
        return rows(self.truth, table)

    def at(self, rule, wanted=lambda finding: True):
        """Where a rule reported something: file and line."""
        return collections.Counter((name(f["file"]), f["line"]) for f in self.found[rule] if wanted(f))

    def agree(self, family, truth, found, left_out=0):
        missed, extra = truth - found, found - truth
        self.wrong += bool(missed or extra)
        verdict = "DIFFERS" if missed or extra else "agrees"
        print(f"{family}: {verdict}: {sum(truth.values())} in the table and {left_out} left out, "
              f"{sum(found.values())} found, {sum(missed.values())} missed, {sum(extra.values())} too much")
        for word, side in (("missed", missed), ("too much", extra)):
            for key in sorted(side, key=str)[:10]:
                print(f"   {word}: {key}")


def place(row):
    return name(row["file"]), int(row["line"])


def counter(some):
    return collections.Counter(some)


def entries(self):
    """The entries: where each is, its id, its level."""
    self.agree("entries",
               counter(place(row) + (row["id"], int(row["level"])) for row in self.table("entries")),
               counter((name(e["file"]), e["line"], e["id"], e["level"]) for e in self.entries))


def sections(self):
    """Left out: haiku and explanation of short entries ("GPU stands for ..."), which only point to another.

    The table asks all entries for them; the glossary has forty-one that never were to have any.
    """
    short = {(name(e["file"]), e["line"]) for e in self.entries if e["kind"] == "alias"}
    kinds = {"no .haiku": "haiku", "no .explanation": "explanation", "no .seealso": "see-also"}
    table = [place(row) + (kinds[row["kind"]],) for row in self.table("sections")]
    needed = [key for key in table if key[2] == "see-also" or key[:2] not in short]
    self.agree("sections.tsv, missing-section", counter(needed),
               counter((name(f["file"]), f["line"], f["subject"]) for f in self.found["missing-section"]),
               len(table) - len(needed))


def layout(self):
    """The table looks at the first line of each file only, for the level of its heading, and has the number of
    fences of back-ticks in each file.
    """
    table = self.table("layout")
    of = lambda kind: [row for row in table if row["kind"] == kind]
    self.agree("layout.tsv, missing-end-mark",
               counter(name(row["file"]) for row in of("no-hr-at-end")),
               counter(file for file, _ in self.at("missing-end-mark")))
    self.agree("layout.tsv, heading-level",
               counter(place(row) for row in of("first-line-not-H2")),
               counter(at for at in self.at("heading-level") if at[1] == 1))
    self.agree("layout.tsv, wrong-fence",
               counter((name(row["file"]), int(row["detail"])) for row in of("backtick-fence")),
               counter(counter(file for file, _ in self.at("wrong-fence").elements()).items()))


def ids(self):
    """Left out: ids that are the title without its parentheses, which MARKDOWN-STRUCTURE.md leaves open and most
    entries with parentheses have; and "CI/CD", whose id CI-CD has a hyphen for what an id cannot hold.
    """
    table = self.table("id-vs-title")
    wrong = [row for row in table if row["kind"] != "equal-without-parens" and row["title"] != "CI/CD"]
    self.agree("id-vs-title.tsv, heading-id-mismatch", counter(map(place, wrong)),
               self.at("heading-id-mismatch"), len(table) - len(wrong))


def file_names(self):
    """Left out: files that are called after their entry's title, whose id is wrong.

    The table sees a file and an id that differ; which of the two is at fault the title tells. Two rules of ours
    report the rest: misplaced-entry where the right file exists, else file-name-mismatch.
    """
    titles = {place(row): row["title"].split(" (")[0].replace(" ", "-") for row in self.table("id-vs-title")}
    table = [place(row) for row in self.table("filename-vs-id")]
    judged = [at for at in table if titles.get(at, "") + ".md" != at[0]]
    self.agree("filename-vs-id.tsv, file-name-mismatch and misplaced-entry", counter(judged),
               self.at("file-name-mismatch") + self.at("misplaced-entry"), len(table) - len(judged))


def sub_headings(self):
    self.agree("subheading-without-class.tsv, unexpected-section",
               counter(map(place, self.table("subheading-without-class"))), self.at("unexpected-section"))


def index(self):
    """Left out: six pairs whose order hangs on a hyphen that sorts behind a space, or on "XAI" behind "xAI".

    To entrylint these are the same, as they are to who looks for a word. For the rest the table has each item that
    sorts before the one above it, entrylint the fewest that have to be moved: of two that stand the wrong way round
    at least one is among those, and where no two do none is.
    """
    table = self.table("index")
    of = lambda *kinds: [row for row in table if row["kind"] in kinds]
    in_index = lambda finding: name(finding["file"]) == "001-ki-index.txt"
    self.agree("index.tsv (index-target-unresolved), broken-anchor",
               counter(map(place, of("index-target-unresolved"))), self.at("broken-anchor", in_index))
    self.agree("index.tsv (entry-not-in-index), unlisted-entry",
               counter(map(place, of("entry-not-in-index"))), self.at("unlisted-entry"))
    moved = {line for _, line in self.at("misplaced-index-item")}
    plain = lambda text: text.casefold().replace("-", " ")
    pairs = [(row["text"].split(" > "), row) for row in of("index-unsorted(icu-de)")]
    falls = [row for (upper, lower), row in pairs if plain(upper) > plain(lower)]
    lines = [int(row["line"]) for row in falls]
    self.agree("index.tsv (index-unsorted), misplaced-index-item, where two stand the wrong way round",
               counter(lines), counter(line for line in lines if line in moved or line - 1 in moved), len(pairs) - len(falls))
    first = lambda text: text[0].upper()
    letters = {first(row["text"]) for row in falls}
    self.agree("index.tsv (index-unsorted), misplaced-index-item, letters with such items", counter(letters),
               counter({first(f["subject"].lstrip("#")) for f in self.found["misplaced-index-item"]}))


def orphans(self):
    """The table has entries that no other entry links to. Left out: eight of them that the index lists.

    entrylint asks for a way from the index, so it also reports entries that only such orphans link to. Which these
    are is found here from links.tsv: from whose links they are reached, beginning with the index.
    """
    table = self.table("orphans")
    alone = [row for row in table if row["index"] == "not-in-index"]
    unreachable = counter(dict.fromkeys(self.at("unreachable-entry"), 1))
    expected = counter(map(place, alone)) + counter(only_through(self, set(map(place, alone))))
    self.agree("orphans.tsv, unreachable-entry", expected, unreachable, len(table) - len(alone))


def only_through(self, alone):
    """The entries that are linked, but only from entries that are not reached."""
    starts, first = collections.defaultdict(list), {}
    for row in self.table("entries"):
        starts[name(row["file"])].append(int(row["line"]))
        first.setdefault(row["id"], set()).add(place(row))
    leads = collections.defaultdict(set)
    for row in self.table("links"):
        above = [line for line in starts[name(row["file"])] if line <= int(row["line"])]
        origin = (name(row["file"]), max(above)) if above else "outside"
        if origin == "outside" and name(row["file"]) != "001-ki-index.txt":
            continue
        leads[origin] |= first.get(row["target"].lstrip("#"), set())
    reached, ways = set(), ["outside"]
    while ways:
        for entry in leads[ways.pop()] - reached:
            reached.add(entry)
            ways.append(entry)
    return {entry for entries in first.values() for entry in entries} - reached - alone


def unsorted(self):
    """By code points with upper and lower case alike: of the table's eight orders the one that is configured."""
    self.agree("unsorted.tsv (casefold_text), unsorted-see-also",
               counter(name(row["file"]) for row in self.table("unsorted") if row["casefold_text"]),
               counter(file for file, _ in self.at("unsorted-see-also").elements()))


FAMILIES = [entries, sections, layout, ids, file_names, sub_headings, index, orphans, unsorted]


def main(findings, entries_file, truth):
    with open(findings, encoding="utf-8") as text:
        found = json.load(text)["findings"]
    with open(entries_file, encoding="utf-8") as text:
        entry_list = json.load(text)["entries"]
    comparison = Comparison(found, entry_list, os.path.join(truth, "ki-glossar"))
    for family in FAMILIES:
        family(comparison)
    return 1 if comparison.wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
