// Stands in for js-yaml, which gray-matter brings along: notes are read with the yaml package instead.
const refuse = () => {
  throw new Error('Front matter is read with another parser.');
};

module.exports = { safeLoad: refuse, safeDump: refuse };
