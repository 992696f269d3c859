"""The ids of Python-Markdown: a JSON list of texts in, for each the list of its headings' ids out.

Usage: python_markdown.py [attr_list] [unicode | pymdownx] [--version]
"""
import html
import json
import re
import sys

import markdown
from markdown.extensions import toc


def main(words):
    slugify = toc.slugify
    if "unicode" in words:
        slugify = toc.slugify_unicode
    elif "pymdownx" in words:
        from pymdownx import slugs
        slugify = slugs.slugify(case="lower")
    if "--version" in words:
        print("Python-Markdown", markdown.__version__)
        return
    names = ["toc", "tables", "fenced_code"] + (["attr_list"] if "attr_list" in words else [])
    extensions = ["markdown.extensions." + name for name in names]
    converter = markdown.Markdown(extensions=extensions, extension_configs={"markdown.extensions.toc": {"slugify": slugify}})
    ids = []
    for text in json.load(sys.stdin):
        rendered = converter.reset().convert(text)
        tags = re.findall(r"<h[1-6]([^>]*)>", rendered)
        found = [re.search(r'\bid="([^"]*)"', tag) for tag in tags]
        ids.append([html.unescape(id.group(1)) if id else None for id in found])
    json.dump(ids, sys.stdout)


main(sys.argv[1:])
