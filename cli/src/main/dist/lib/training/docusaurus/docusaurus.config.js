module.exports = { title: 'Bakery' };
