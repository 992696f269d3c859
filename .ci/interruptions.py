#!/usr/bin/env python3
"""Interrupts `entrylint fix` and `entrylint mv` in all ways that a machine does, and looks at the files.

interruptions.py PROGRAM [PART...]

Whatever happens, each file is what it was or what it was to be, what failed is said with exit code 2 (a
file that cannot be written from the start: 1), and a second run does the rest. PARTs:

  killed      SIGKILL before each call of the system that changes the disk (needs strace)
  stopped     SIGINT and SIGTERM, at each of these calls as well (needs strace)
  full        a disk without room, more of it each time (needs root, to mount one)
  failing     each of these calls fails once: no room, an error of the disk (needs strace)
  limited     no file may grow beyond some size (ulimit -f)
  read-only   files and folders, for an ordinary user (as root needs setpriv)
  two         two runs at once, twenty times
  changed     another program writes into the files all the while

Exit 0 when all holds, 1 when not. What cannot be tried here is said.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import threading

CALLS = ["write", "pwrite64", "rename", "link", "unlink", "chmod", "fchmod", "mkdir", "rmdir", "ftruncate"]
NAMES = ["a", "b", "c", "d"]
failures = []


def corpus(root):
    """Four pages whose links to each other have ids in the wrong case; two of them in a folder."""
    os.makedirs(os.path.join(root, "sub"))
    place = {"a": "a.md", "b": "b.md", "c": "sub/c.md", "d": "sub/d.md"}
    for name in NAMES:
        lines = ["# " + name.upper(), "", "## The use", ""]
        for other in NAMES:
            path = os.path.relpath(place[other], os.path.dirname(place[name]) or ".")
            fragment = "#The-Use" if other != name else "#the-use"
            lines.append(f"- [{other}]({path}{fragment})")
        with open(os.path.join(root, place[name]), "w") as out:
            out.write("\n".join(lines + ["", "words " * 200, ""]))
    with open(os.path.join(root, "entrylint.yml"), "w") as out:
        out.write("dialect: github\n")


COMMANDS = {
    "fix": ["fix"],
    "mv of a page": ["mv", "b.md", "new/e.md"],
    "mv of a folder": ["mv", "sub", "other"],
    "mv of an id": ["mv", "a.md#the-use", "--title", "The purpose"],
}


def tree(root):
    files = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as text:
                files[os.path.relpath(path, root)] = text.read()
    return files


def without_rest(files):
    """But for what a run that was killed may leave."""
    return {path: text for path, text in files.items() if not os.path.basename(path).startswith(".entrylint-")}


def expect(holds, what, *more):
    if not holds:
        failures.append(what)
        print("failed:", what, *(str(each).strip() for each in more), flush=True)
    return holds


def skipped(part, why):
    print(f"skipped: {part}: {why}", flush=True)


class Trial:
    """A copy of the corpus, a command, and what it makes of the corpus if nothing happens."""

    def __init__(self, program, command, folder):
        self.program = program
        self.command = command
        self.folder = folder
        self.root = os.path.join(folder, "corpus")
        self.fresh()
        self.old = tree(self.root)
        done = self.run()
        self.new = tree(self.root)
        assert done.returncode == 0 and self.old != self.new, done.stdout + done.stderr

    def fresh(self):
        if os.path.isdir(self.root):
            for name in os.listdir(self.root):
                path = os.path.join(self.root, name)
                shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        os.makedirs(self.root, exist_ok=True)
        corpus(self.root)

    def arguments(self):
        return [self.program, *COMMANDS[self.command]]

    def run(self, *before):
        return subprocess.run([*before, *self.arguments()], cwd=self.root, capture_output=True, text=True)

    def is_whole(self, what, *more):
        """Each file is old or new, and none is lost."""
        now = without_rest(tree(self.root))
        texts = {}
        for files in (self.old, self.new):
            for path, text in files.items():
                texts.setdefault(path, []).append(text)
        moved = {self.new_path(path): path for path in self.old}
        for path, text in now.items():
            known = texts.get(path, []) + texts.get(moved.get(path, path), []) + texts.get(self.new_path(path), [])
            expect(text in known, f"{what}: '{path}' is neither old nor new", *more)
        for path in self.old:
            expect(path in now or self.new_path(path) in now, f"{what}: '{path}' is lost", *more)

    def new_path(self, path):
        if self.command == "mv of a page" and path == "b.md":
            return "new/e.md"
        if self.command == "mv of a folder" and path.startswith("sub/"):
            return "other/" + path[4:]
        return path

    def ends(self, what):
        """A second run does the rest."""
        again = self.run()
        now = without_rest(tree(self.root))
        expect(now == self.new, f"{what}: a second run does not do the rest", again.returncode,
               again.stdout + again.stderr, sorted(set(now.items()) ^ set(self.new.items())))


def at_each_call(trial, part, injected, look):
    """Runs the command once for each call that it makes, with something injected before the call."""
    points = 0
    for call in CALLS:
        number = 1
        while True:
            trial.fresh()
            log = os.path.join(trial.folder, "calls")
            run = trial.run("strace", "-f", "-qq", "-o", log, "-e", "trace=" + call,
                            "-e", f"inject={call}:{injected}:when={number}")
            with open(log) as lines:
                hit = any(sign in line for line in lines
                          for sign in ("INJECTED", "+++ killed", "--- SIGINT", "--- SIGTERM"))
            if not hit:
                break
            look(run, f"{part}, {trial.command}, {call} {number}")
            points += 1
            number += 1
    print(f"{part}: {trial.command}: {points} points", flush=True)


def have_strace(part):
    if shutil.which("strace"):
        return True
    skipped(part, "there is no strace")
    return False


def killed(trial):
    def look(run, what):
        trial.is_whole(what)
        trial.ends(what)
    at_each_call(trial, "killed", "signal=KILL", look)


def stopped(trial):
    for name in ("INT", "TERM"):
        def look(run, what):
            now = tree(trial.root)
            expect(now in (trial.old, trial.new), f"{what}: it is neither taken back nor done", sorted(now))
            trial.ends(what)
        at_each_call(trial, "stopped by SIG" + name, "signal=" + name, look)


def failing(trial):
    for error in ("ENOSPC", "EIO"):
        def look(run, what):
            trial.is_whole(what, run.stderr)
            if without_rest(tree(trial.root)) != trial.new:
                expect(run.returncode == 2, f"{what}: exit code {run.returncode}", run.stdout, run.stderr)
                expect("Exception" not in run.stderr, f"{what}: a report for nobody", run.stderr)
            trial.ends(what)
        at_each_call(trial, "failing with " + error, "error=" + error, look)


def full(trial):
    if os.geteuid() != 0:
        return skipped("full", "only root may mount a disk")
    os.makedirs(trial.root, exist_ok=True)
    tried = 0
    for blocks in range(1, 60):
        shutil.rmtree(trial.root)
        os.makedirs(trial.root)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", trial.root]).returncode:
            return skipped("full", "no disk can be mounted here")
        try:
            corpus(trial.root)
            free = os.statvfs(trial.root).f_bavail
            with open(os.path.join(trial.root, "fill"), "wb") as fill:
                fill.write(b"x" * ((free - (blocks - 1)) * os.statvfs(trial.root).f_frsize))
            run = trial.run()
            os.remove(os.path.join(trial.root, "fill"))
            now = tree(trial.root)
            what = f"full, {trial.command}, {blocks - 1} blocks are free"
            tried += 1
            if now == trial.new:
                expect(run.returncode == 0, f"{what}: exit code {run.returncode}", run.stderr)
                break
            expect(now == trial.old, f"{what}: something was changed", sorted(now), run.stdout, run.stderr)
            expect(run.returncode == 2 and "space" in run.stdout + run.stderr,
                   f"{what}: exit code {run.returncode}", run.stdout, run.stderr)
            trial.ends(what)
        finally:
            subprocess.run(["umount", trial.root])
    print(f"full: {trial.command}: {tried} sizes", flush=True)


def limited(trial):
    for kilobytes in (0, 1):
        trial.fresh()
        run = trial.run("bash", "-c", f'ulimit -f {kilobytes} && exec "$@"', "bash")
        what = f"limited, {trial.command}, {kilobytes} KiB"
        expect(tree(trial.root) == trial.old, f"{what}: something was changed", run.stdout, run.stderr)
        expect(run.returncode == 2, f"{what}: exit code {run.returncode}", run.stdout, run.stderr)
        trial.ends(what)
    print(f"limited: {trial.command}: 2 sizes", flush=True)


def read_only(trial):
    ordinary = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            return skipped("read-only", "root may write all, and there is no setpriv")
        ordinary = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    for path in ("a.md", "sub/c.md", "sub", "."):
        for as_root in (True, False):
            trial.fresh()
            if ordinary:
                for folder, _, names in os.walk(trial.root):
                    for name in [folder] + [os.path.join(folder, each) for each in names]:
                        os.chown(name, 65534, 65534)
            place = os.path.join(trial.root, path)
            mode = os.stat(place).st_mode
            os.chmod(place, mode & ~0o222)
            run = trial.run(*([] if as_root else ordinary))
            os.chmod(place, mode)
            what = f"read-only '{path}', {trial.command}, {'as I am' if as_root else 'as another'}"
            trial.is_whole(what, run.stdout, run.stderr)
            now = tree(trial.root)
            expect(set(now) <= set(trial.old) | set(trial.new), f"{what}: something is left", sorted(now))
            if now != trial.new:
                expect(run.returncode == (1 if trial.command == "fix" else 2), f"{what}: exit code {run.returncode}",
                       run.stdout, run.stderr)
                expect("read-only" in run.stdout + run.stderr, f"{what}: it does not say why", run.stdout, run.stderr)
            trial.ends(what)
    print(f"read-only: {trial.command}: 4 places", flush=True)


def two(trial):
    for number in range(20):
        trial.fresh()
        both = [subprocess.Popen(trial.arguments(), cwd=trial.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                 text=True) for _ in range(2)]
        said = [each.communicate()[0] for each in both]
        codes = sorted(each.returncode for each in both)
        what = f"two at once, {trial.command}, try {number}"
        expect(tree(trial.root) == trial.new, f"{what}: not what one does", codes, *said)
        expect(codes[0] == 0 and not any("Exception" in each for each in said), f"{what}: exit codes {codes}", *said)
    print(f"two: {trial.command}: 20 tries", flush=True)


def changed(trial):
    for number in range(10):
        trial.fresh()
        end = threading.Event()
        lines = [0]

        def writing():
            while not end.is_set():
                with open(os.path.join(trial.root, "a.md"), "a") as text:
                    text.write(f"line {lines[0]}.\n")
                lines[0] += 1
                end.wait(0.002)

        writer = threading.Thread(target=writing)
        writer.start()
        run = trial.run()
        end.set()
        writer.join()
        what = f"changed meanwhile, {trial.command}, try {number}"
        text = tree(trial.root)["a.md"].decode()
        lost = [each for each in range(lines[0]) if f"line {each}.\n" not in text]
        expect(not lost, f"{what}: {len(lost)} of {lines[0]} lines are lost", run.stdout, run.stderr)
        if "changed" in run.stdout + run.stderr:
            expect(run.returncode in (1, 2), f"{what}: exit code {run.returncode}", run.stdout, run.stderr)
    print(f"changed: {trial.command}: 10 tries", flush=True)


PARTS = {"killed": killed, "stopped": stopped, "failing": failing, "full": full, "limited": limited,
         "read-only": read_only, "two": two, "changed": changed}


def main(program, parts):
    for part in parts or PARTS:
        if part in ("killed", "stopped", "failing") and not have_strace(part):
            continue
        for command in COMMANDS:
            with tempfile.TemporaryDirectory() as folder:
                os.chmod(folder, 0o755)
                PARTS[part](Trial(os.path.abspath(program), command, folder))
    print(f"{len(failures)} failures" if failures else "all holds", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
