#!/bin/sh
# Reads hostile texts of 1, 2, 4 and 8 MB and prints how the time grows with them.
# Arguments choose the texts whose name holds one of them: bench/hostile.sh '[a](' quotes
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl core test-compile
exec java -Xmx4g -XX:+UseSerialGC -cp core/target/classes:core/target/test-classes \
  dev.entrylint.parse.bench.HostileInputs "$@"
