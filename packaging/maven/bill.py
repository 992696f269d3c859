#!/usr/bin/env python3
"""Holds the list of what the program contains, THIRD-PARTY.txt, against the bill of materials that its build made.

    bill.py STAGING THIRD-PARTY.txt

Each component must be named in the list with its licence, as a name or as the beginning of names; each line of the list
must name a component. Exit 0 when both hold, 1 when not.
"""
import json
import pathlib
import re
import sys

TITLES = {"Apache-2.0": "Apache License 2.0", "BSD-2-Clause": "BSD 2-Clause License", "MIT": "MIT License",
          "EPL-2.0": "Eclipse Public License 2.0"}
OWN = "dev.entrylint"


def components(staging):
    bills = list(pathlib.Path(staging).glob("dev/entrylint/entrylint-cli/*/*-cyclonedx.json"))
    if len(bills) != 1:
        sys.exit(f"bill.py: there are {len(bills)} bills of the program in {staging}")
    for each in json.loads(bills[0].read_text())["components"]:
        if each["group"] != OWN:
            yield each["name"], [TITLES.get(said["license"].get("id"), str(said)) for said in each.get("licenses", [])]


def listed(path):
    head = pathlib.Path(path).read_text().split("\n\n")[1]
    for line in head.splitlines():
        name, _, licence = re.split(r"\s{2,}", line.strip(), maxsplit=2)
        yield re.sub(r"-java$", "", name), licence.removesuffix(", below")


def main(staging, path):
    lines = dict(listed(path))
    seen, faults = set(), []
    for name, licences in components(staging):
        named = [each for each in lines if name == each or name.startswith((each + "-", each + "_", each + "."))]
        if len(named) != 1:
            faults.append(f"{name} is in the program, and named {len(named)} times")
            continue
        seen.add(named[0])
        if lines[named[0]] not in licences:
            faults.append(f"{name} has the licences {licences}, and is said to have {lines[named[0]]}")
    faults += [f"{each} is named, and not in the program" for each in lines if each not in seen]
    for fault in faults:
        print(f"{path}: {fault}")
    if not faults:
        print(f"ok: THIRD-PARTY.txt names all {len(seen)} works in the program, with the licence of each")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
