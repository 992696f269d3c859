String log = new File(basedir, 'build.log').text.replace(basedir.canonicalPath + '/', '')

assert log.contains("[ERROR] handbook/pages/fire.md:1:3: 'Fire!' shouts [shouting-heading]")
assert log.contains("[ERROR] handbook/pages/fire.md:3:58: this is link 2 to 'Stairs' in one entry; 1 will do [repeated-link]")
assert log.contains('entrylint found 2 errors in 1 of 2 files; see above')
// The author of a rule names entrylint-core alone, and tests the rule with its page.
assert log.contains('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
// The sample of CONTRIBUTING.md, whose project needs nothing from the others.
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
true
