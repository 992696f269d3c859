String log = new File(basedir, 'build.log').text
assert log.contains('-See the [dough](#Dough) and the [yeast](#yeasts).')
assert log.contains('+See the [dough](#dough) and the [yeast](#yeast).')
assert log.contains('as the diff above shows')
assert log.contains("the parameter 'unsafe' mends it")
assert log.contains('mended nothing')
assert log.contains('mended 2 findings in 1 file')
assert log.contains('nothing would be mended')
assert new File(basedir, 'docs/bread.md').text == '''# Bread

See the [dough](#dough) and the [yeast](#yeast).

## Dough

## Yeast
'''
true
