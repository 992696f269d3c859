# What scripts ask of this checkout; they source it, and have said `root`, its folder.
# shellcheck shell=bash
: "${root:?}"

# The first value of a property in the parent's pom. Its first version is that of the project.
property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$root/pom.xml" | head -n 1; }

# Prints the folder of the distribution, which is built if it is not there.
distribution() {
  local dist
  dist=$root/cli/target/entrylint-$(property version)
  # Even a quiet Maven prints a little, which is not what this prints.
  [ -f "$dist/lib/entrylint.jar" ] ||
    (cd "$root" && mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -pl cli -am package) >&2 || return
  printf '%s\n' "$dist"
}
