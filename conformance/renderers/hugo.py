"""The ids of Hugo: a JSON list of texts in, for each the list of its headings' ids out.

Usage: hugo.py github | github-ascii | blackfriday [--version]
"""
import html
import json
import os
import re
import subprocess
import sys
import tempfile

CONFIG = """baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "404"]
[markup.goldmark.parser]
autoHeadingIDType = "%s"
[markup.goldmark.renderer]
unsafe = true
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def main(words):
    if "--version" in words:
        print(subprocess.check_output(["hugo", "version"], text=True).split("+")[0].split(" linux")[0])
        return
    texts = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as site:
        write(os.path.join(site, "config.toml"), CONFIG % words[0])
        write(os.path.join(site, "layouts/_default/single.html"), "{{ .Content }}")
        write(os.path.join(site, "layouts/_default/list.html"), "")
        for number, text in enumerate(texts):
            write(os.path.join(site, f"content/p/{number}.md"), "---\ntitle: page\n---\n" + text)
        subprocess.run(["hugo", "--quiet", "--source", site], check=True, stdout=sys.stderr)
        ids = []
        for number in range(len(texts)):
            with open(os.path.join(site, f"public/p/{number}/index.html"), encoding="utf-8") as page:
                tags = re.findall(r"<h[1-6]([^>]*)>", page.read())
            found = [re.search(r'\bid="?([^" ]*)', tag) for tag in tags]
            ids.append([html.unescape(id.group(1)) if id else None for id in found])
    json.dump(ids, sys.stdout)


main(sys.argv[1:])
