#!/usr/bin/env python3
"""Holds the ids of `entrylint inspect --what anchors --format tsv` against those that pandoc gave.

heading_ids.py ANCHORS.tsv TRUTH     TRUTH has headings.tsv (each file rendered alone) and
                                     ids-changed-by-concat.tsv (all files rendered as one)

Exit 0 when each heading has its id, 1 when not.
"""
import collections
import csv
import os
import sys


def rows(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def main(anchors, truth):
    changed = collections.defaultdict(collections.deque)
    for row in rows(os.path.join(truth, "ids-changed-by-concat.tsv")):
        changed[row["file"], row["id_alone"]].append(row["id_in_concat"])
    expected = collections.Counter()
    for row in rows(os.path.join(truth, "headings.tsv")):
        renumbered = changed.get((row["file"], row["id"])) if row["explicit_id"] == "0" else None
        heading_id = renumbered.popleft() if renumbered else row["id"]
        expected[row["file"], int(row["line"]), heading_id] += 1

    found = collections.Counter()
    with open(anchors, encoding="utf-8") as lines:
        for line in lines:
            file, number, anchor, _ = line.rstrip("\n").split("\t")
            found[os.path.basename(file), int(number), anchor] += 1

    missed = expected - found
    astray = [key for key in found - expected if key[2] in {id for _, _, id in missed}]
    print(f"heading ids: {sum(expected.values())} by pandoc, {sum((expected & found).values())} the same, "
          f"{sum(missed.values())} missed, {sum(map(len, changed.values()))} renumbered ones left over")
    for key in sorted(missed)[:10]:
        print("   missed:", key)
    for key in sorted(astray)[:10]:
        print("   elsewhere:", key)
    return 1 if missed or any(changed.values()) else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
