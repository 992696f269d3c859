String log = new File(basedir, 'build.log').text

// That all names here are ASCII does not count: the next file may have another.
assert log.contains('Java reads names of files as ')
assert log.contains('set LC_ALL to a UTF-8 locale')
true
