String log = new File(basedir, 'build.log').text

assert log.contains("[ERROR] pages/fire.md:1:3: 'Fire!' shouts [shouting-heading]")
assert log.contains('entrylint found 1 error in 1 of 1 file; see above')
// The author of a rule names entrylint-core alone, and tests the rule with its page.
assert log.contains('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
true
