String log = new File(basedir, 'build.log').text

def passedOver = { folder -> log.contains("[INFO] nothing to check: there is no entrylint.yml in ${folder}\n") }

// Only modules with a configuration of their own are checked, and each of them once.
assert passedOver(basedir.path)
assert passedOver(new File(basedir, 'code').path)
assert log.count('[INFO] no findings in 2 files (2 links checked)') == 1
assert log.count("[ERROR] ${basedir.canonicalPath}/attic/pages/old.md:3:26: there is no file 'pages/cellar.md' [missing-file]") == 1

// The attic has failOn: never.
assert log.contains('BUILD SUCCESS')
assert !log.contains('not marked @threadSafe')
true
