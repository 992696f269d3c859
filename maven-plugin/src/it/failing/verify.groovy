import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text.replace(basedir.canonicalPath + '/', '')

// Each finding at its severity, in the short form.
assert log.contains("[ERROR] glossary/medlar.md:3:57: '#Indx' is defined nowhere [broken-anchor]")
assert log.contains("[WARNING] glossary/medlar.md:12:29: 'Apple' does not list 'Medlar' in return [one-way-see-also]")
assert log.contains("[INFO] glossary/medlar.md:12:21: 'Apple' should come before 'Quince' [unsorted-see-also]")

// Many findings of one subject are gathered.
assert log.contains('[ERROR] #Index is linked 5 times in 4 files and defined nowhere [broken-anchor]')
assert log.contains('[ERROR]   glossary/apple.md:12:25')
assert !log.contains('glossary/quince.md:26:9')

assert log.contains('entrylint found 6 errors (and 2 warnings, 1 info) in 4 of 5 files; see above')

def report = new JsonSlurper().parse(new File(basedir, 'target/reports/entrylint.json'))
assert report.summary.errors == 6
assert report.findings.size() == 9
assert new File(basedir, 'target/reports').list() == ['entrylint.json']
true
