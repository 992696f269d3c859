println new File(basedir, 'build.log').text
true
