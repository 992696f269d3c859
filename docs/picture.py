#!/usr/bin/env python3
"""Makes docs/output.svg, the picture in the README, and the same as text there, of real output.

picture.py            writes both
picture.py --check    writes nothing; exit 1 if one of them is stale
"""
import html
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PICTURE = os.path.join(ROOT, "docs", "output.svg")
README = os.path.join(ROOT, "README.md")
BEGIN, END = "<!-- output:begin -->\n", "<!-- output:end -->\n"

COMMAND = ["./entrylint", "check", "--root", "cli/examples/glossary-with-faults",
           "--rule", "broken-anchor,one-way-see-also,unsorted-see-also"]

# What report/Paint.java writes, as classes of the style sheet below.
CLASSES = {"1": "strong", "2": "faint", "1;31": "error", "1;33": "warning", "1;36": "info"}
STYLE = """
    rect { fill: #1d1f27; }
    text { fill: #d8dae3; white-space: pre; font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    .strong { fill: #ffffff; font-weight: bold; }
    .faint { fill: #7f8596; }
    .error { fill: #ff6b70; font-weight: bold; }
    .warning { fill: #ecc04e; font-weight: bold; }
    .info { fill: #5ac8d8; font-weight: bold; }
"""
CHARACTER, LINE, MARGIN = 7.83, 19, 18


def output(colour):
    run = subprocess.run(COMMAND + ["--color", colour], cwd=ROOT, stdout=subprocess.PIPE, text=True,
                         encoding="utf-8", check=False)
    if run.returncode != 1:
        sys.exit(f"picture.py: {' '.join(COMMAND)} ended with {run.returncode}, not 1")
    return "$ " + " ".join(COMMAND) + "\n" + run.stdout


def painted(line):
    """A line with escape sequences as the inside of a <text>."""
    parts, now = [], ""
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        if piece.startswith("\x1b"):
            now = CLASSES.get(piece[2:-1], "")
        elif piece:
            text = html.escape(piece, quote=False)
            parts.append(f'<tspan class="{now}">{text}</tspan>' if now else text)
    return "".join(parts)


def picture(coloured, plain):
    lines = coloured.rstrip("\n").split("\n")
    width = round(max(map(len, plain.split("\n"))) * CHARACTER + 2 * MARGIN)
    height = len(lines) * LINE + 2 * MARGIN
    texts = "".join(
        f'  <text x="{MARGIN}" y="{MARGIN + 13 + i * LINE}" xml:space="preserve">{painted(line)}</text>\n'
        for i, line in enumerate(lines) if line)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
            f'height="{height}" role="img" aria-label="Output of entrylint">\n'
            f"  <style>{STYLE}  </style>\n"
            f'  <rect width="{width}" height="{height}" rx="8"/>\n{texts}</svg>\n')


def readme(old, plain):
    before, rest = old.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n```text\n{plain}```\n\n{END}{after}"


def content(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def main(check):
    coloured, plain = output("always"), output("never")
    fresh = {PICTURE: picture(coloured, plain), README: readme(content(README), plain)}
    stale = [path for path, text in fresh.items() if content(path) != text]
    for path in stale:
        name = os.path.relpath(path, ROOT)
        if check:
            print(f"{name} is stale; docs/picture.py makes it anew")
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(fresh[path])
            print(f"{name} was made anew")
    if check and not stale:
        print("ok: the picture in the README is what entrylint prints")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] == ["--check"]))
