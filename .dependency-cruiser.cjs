// Who may import whom. Data runs reports -> ingest -> store -> loaders -> resolvers -> server; imports point inwards.
// `cli` may import all; src never imports test; seed is read as data.
const rooms = {
  ontology: [],
  model: ['ontology'],
  analysis: ['ontology', 'model'],
  store: ['ontology', 'model'],
  ingest: ['ontology', 'model', 'store', 'controls'],
  loaders: ['ontology', 'model', 'store'],
  resolvers: ['ontology', 'model', 'analysis', 'loaders'],
  server: ['ontology', 'model', 'store', 'loaders', 'resolvers'],
  controls: ['ontology', 'model'],            // the dated rules, parsed
  neo4j: ['ontology', 'model'],               // a local server for those who have none
  environment: ['ontology', 'model'],
};
const files = (room) => `^src/${room}(/|\\.ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-imports`, severity: 'error', comment: `${room} may import ${may.join(', ') || 'nothing'}`,
      from: { path: files(room) }, to: { path: '^src/', pathNot: [room, ...may].map(files) },
    })),
    { name: 'analysis-is-pure', severity: 'error', from: { path: files('analysis') }, to: { pathNot: '^src/' } },
    { name: 'driver-stays-in-its-store', severity: 'error', from: { path: '^src/', pathNot: '^src/(store/neo4j|neo4j)/' }, to: { path: 'node_modules/neo4j-driver' } },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench)/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '^src/(cli\\.ts|resolvers/generated\\.ts)' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
