#!/usr/bin/env python3
"""A registry for npm on this machine that has the packages of some files, to try what a published one would do.

registry.py FOLDER    serves the *.tgz of FOLDER, prints its address in one line, and goes on until it is ended
"""
import base64
import hashlib
import http.server
import json
import os
import sys
import tarfile
import urllib.parse


def packages(folder):
    """By name what npm asks for of a package; by file name its content."""
    known, files = {}, {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".tgz"):
            continue
        path = os.path.join(folder, name)
        with tarfile.open(path) as archive:
            manifest = json.load(archive.extractfile("package/package.json"))
        with open(path, "rb") as file:
            files[name] = file.read()
        checksum = base64.b64encode(hashlib.sha512(files[name]).digest()).decode()
        manifest["dist"] = {"file": name, "integrity": "sha512-" + checksum}
        known.setdefault(manifest["name"], []).append(manifest)
    return known, files


class Handler(http.server.BaseHTTPRequestHandler):
    known, files = {}, {}

    def do_GET(self):
        name = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)[1:]
        if name.startswith("-/") and name[2:] in self.files:
            self.answer(200, self.files[name[2:]], "application/octet-stream")
        elif name in self.known:
            self.answer(200, json.dumps(self.document(name)).encode(), "application/json")
        else:
            self.answer(404, b"{}", "application/json")

    def document(self, name):
        versions = {}
        for manifest in self.known[name]:
            dist = {"tarball": f"{address(self.server)}/-/{manifest['dist']['file']}",
                    "integrity": manifest["dist"]["integrity"]}
            versions[manifest["version"]] = {**manifest, "dist": dist}
        return {"name": name, "dist-tags": {"latest": max(versions)}, "versions": versions}

    def answer(self, code, body, kind):
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def address(server):
    return f"http://127.0.0.1:{server.server_address[1]}"


def main(folder):
    Handler.known, Handler.files = packages(folder)
    if not Handler.known:
        sys.exit(f"registry.py: there is no package in {folder}")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(address(server), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1])
