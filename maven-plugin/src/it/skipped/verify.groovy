String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] entrylint is skipped')
assert !log.contains('[ERROR]')
true
