#!/bin/sh
# Reads hostile texts of 1, 2, 4 and 8 MB and prints how the time grows with them.
# Arguments choose the texts whose name holds one of them: bench/hostile.sh '[a](' quotes
# With --all first, by the rules of a dialect of each family and of all mixtures, not of three sets.
set -eu
all=
if [ "${1:-}" = --all ]; then
  all=-Dentrylint.thorough=true
  shift
fi
cd "$(dirname "$0")/.."
mvn -q -pl core test-compile
# shellcheck disable=SC2086
exec java $all -Xmx4g -XX:+UseSerialGC -cp core/target/classes:core/target/test-classes \
  dev.entrylint.parse.bench.HostileInputs "$@"
