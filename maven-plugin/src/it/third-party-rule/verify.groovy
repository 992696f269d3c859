String log = new File(basedir, 'build.log').text

assert log.contains("[ERROR] pages/fire.md:1:3: 'Fire!' shouts [shouting-heading]")
assert log.contains('entrylint found 1 error in 1 of 1 file; see above')
true
