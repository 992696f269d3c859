String log = new File(basedir, 'build.log').text

assert log.contains("entrylint.yml:3:3: unknown rule 'brokn-anchor'; did you mean 'broken-anchor'?")
assert !log.contains('see above')
true
