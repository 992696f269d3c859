import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text.replace(basedir.canonicalPath + '/', '')
assert log.contains('entrylint-baseline.tsv: 9 findings of 3 rules, which')
assert log.contains('no new findings in 5 files, 9 findings known')
assert log.contains('entrylint found 6 errors (and 2 warnings, 1 info) in 4 of 5 files; see above')
assert log.contains("there is a baseline 'entrylint-baseline.tsv' already; 'update' writes it anew")

def report = new JsonSlurper().parse(new File(basedir, 'target/reports/entrylint.json'))
assert report.findings.size() == 0
assert report.summary.known == 9
assert report.summary.gone == 0
assert new File(basedir, 'entrylint-baseline.tsv').readLines()[0] == '# entrylint baseline 1'
true
