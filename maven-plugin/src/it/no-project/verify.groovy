String log = new File(basedir, 'build.log').text.replace(basedir.canonicalPath + '/', '')

assert log.contains("[ERROR] README.md:3:")
assert log.contains("[missing-file]")
assert log.contains('entrylint found 1 error in 1 of 1 file; see above')

String report = new File(basedir, 'report.txt').text
assert report.contains('error: there is no file')
assert report.contains('^^^')

// The goal help
assert log.contains('entrylint:check')
assert log.contains('User property: entrylint.failOn')
true
