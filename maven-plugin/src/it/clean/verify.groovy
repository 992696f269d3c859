String log = new File(basedir, 'build.log').text

assert log.contains('entrylint-maven-plugin')
assert log.contains(':check (default) @ clean')
assert log.contains('[INFO] no findings in 3 files (2 entries, 6 links checked)')
assert !log.contains('[WARNING]')
true
