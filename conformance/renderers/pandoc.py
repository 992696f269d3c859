"""The ids of the pandoc of this machine, if it is 2.17: a JSON list of texts in, the lists of ids out.

Usage: pandoc.py FORMAT [--version]
"""
import json
import os
import subprocess
import sys
import tempfile

FILTER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pandoc.lua")


def main(words):
    if "--version" in words:
        version = subprocess.check_output(["pandoc", "--version"], text=True).splitlines()[0]
        if not version.startswith("pandoc 2.17"):
            sys.exit(f"this is {version}, not 2.17")
        print(version)
        return
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="") as file:
        file.write("\x1e".join(json.load(sys.stdin)))
        file.flush()
        subprocess.run(
            ["pandoc", "--from=markdown", "--to=plain", "--wrap=none", f"--lua-filter={FILTER}",
             f"--metadata=dialect={words[0]}", f"--metadata=file={file.name}"],
            input="", text=True, check=True)


main(sys.argv[1:])
