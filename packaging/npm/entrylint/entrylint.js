#!/usr/bin/env node
// Starts entrylint: with the Java that npm installed beside it for this platform, else with one of the user's.
// On POSIX the start script does all the rest; it is handed the arguments, the terminal and each signal.
'use strict';

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

// Programs of Linux name the program that loads them. Alpine has none of this name, and can run none of ours.
const LOADERS = { 'linux-x64': '/lib64/ld-linux-x86-64.so.2', 'linux-arm64': '/lib/ld-linux-aarch64.so.1' };

/** What ends a run before it began: a sentence for the user. */
class Refusal extends Error {}

/** The folder of the package for this platform, if npm put it, of our own version, where npm puts it; else undefined. */
function image(own, platform, env) {
  // Whoever names a Java means it.
  if (env.ENTRYLINT_JAVA || (LOADERS[platform] && !fs.existsSync(LOADERS[platform]))) {
    return undefined;
  }
  const version = versionOf(own);
  // Node would go on to search every folder above, some of which may be a stranger's.
  return [path.join(own, 'node_modules'), path.dirname(own)]
    .map((modules) => path.join(modules, '@entrylint', platform))
    .find((folder) => versionOf(folder) === version);
}

function versionOf(folder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}

/** The java.exe to run a jar with on Windows, where no shell looks for it; that in the working directory is no candidate. */
function javaOnWindows(env) {
  const java = env.ENTRYLINT_JAVA || (env.JAVA_HOME && path.join(env.JAVA_HOME, 'bin', 'java.exe'));
  if (java && path.isAbsolute(java)) {
    if (!fs.existsSync(java)) {
      throw new Refusal(`there is no Java at ${java}`);
    }
    return java;
  }
  const name = `${java || 'java'}`.replace(/(\.exe)?$/i, '.exe');
  const found = (env.PATH || env.Path || '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
  if (!found) {
    throw new Refusal('needs Java 17 or newer; install one, or set JAVA_HOME');
  }
  return found;
}

// A Java too old for the program would end as if there were findings.
function refuseOld(java) {
  const said = spawnSync(java, ['-version'], { encoding: 'utf8', windowsHide: true });
  const version = /version "(?:1\.)?(\d+)/.exec(said.stderr || '');
  if (!version) {
    throw new Refusal(`${java} is no Java that can be run`);
  }
  if (Number(version[1]) < 17) {
    throw new Refusal(`needs Java 17 or newer, but ${java} is Java ${version[1]}`);
  }
}

/** What to run on Windows: Java itself, for what a .cmd is given the command processor would read as its own. */
function onWindows(own, folder, env) {
  const flags = ['-XX:+UseSerialGC', '-Xmn16m', '-XX:MaxTenuringThreshold=0', '-XX:TieredStopAtLevel=1'];
  flags.push('-XX:CompileThresholdScaling=0.5', '-XX:-UsePerfData', '-Xlog:disable');
  flags.push(...(env.ENTRYLINT_JAVA_OPTS || '').split(/\s+/).filter(Boolean));
  if (folder) {
    const runtime = path.join(folder, 'runtime');
    const archive = path.join(runtime, 'lib', 'entrylint.archive');
    if (fs.existsSync(archive)) {
      flags.unshift(`-XX:AOTCache=${archive}`);
    }
    return [path.join(runtime, 'bin', 'java.exe'), [...flags, '-m', 'dev.entrylint/dev.entrylint.cli.Main']];
  }
  const java = javaOnWindows(env);
  refuseOld(java);
  return [java, [...flags, '-jar', path.join(own, 'lib', 'entrylint.jar')]];
}

function run(file, args) {
  const env = { ...process.env };
  // What a hook of git is to call later, unless somebody else has called us.
  env.ENTRYLINT_PROGRAM = env.ENTRYLINT_PROGRAM || process.argv[1];
  const child = spawn(file, args, { stdio: 'inherit', env });
  // A terminal sends its signals to both; any other sender means the program, and sends to us alone.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  for (const signal of signals) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (failed) => refuse(`cannot start ${file}: ${failed.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exit(code);
    }
    signals.forEach((each) => process.removeAllListeners(each));
    // Who waits for us learns what it was; should it not end us, the code says so.
    process.exitCode = 128 + os.constants.signals[signal];
    process.kill(process.pid, signal);
  });
}

function refuse(sentence) {
  process.stderr.write(`entrylint: ${sentence}\n`);
  process.exit(2);
}

const own = path.dirname(__dirname);
const folder = image(own, `${process.platform}-${process.arch}`, process.env);
const args = process.argv.slice(2);
if (process.platform === 'win32') {
  try {
    const [java, flags] = onWindows(own, folder, process.env);
    run(java, [...flags, ...args]);
  } catch (failed) {
    if (!(failed instanceof Refusal)) {
      throw failed;
    }
    refuse(failed.message);
  }
} else {
  // Not every package manager leaves a script executable.
  run('/bin/sh', [path.join(folder || own, 'bin', 'entrylint'), ...args]);
}
