// Who may know whom. `npm run check` runs these rules, and src/structure.test.ts asserts them. No file is exempt.

/** The rooms that each room may import, beside itself. */
const mayImport = {
  ledger: [],
  outlines: ['ledger'],
  domains: ['ledger', 'outlines'],
  checker: ['ledger', 'domains'],
  store: ['ledger', 'outlines', 'domains'],
  server: ['ledger', 'outlines', 'domains', 'checker', 'store'],
  web: ['ledger', 'outlines', 'domains', 'server'],
  cli: ['ledger', 'outlines', 'domains', 'checker', 'store', 'server', 'demo'],
  demo: ['ledger', 'outlines', 'domains', 'checker', 'store', 'server'],
  bench: ['ledger', 'outlines', 'domains', 'checker', 'store', 'server', 'demo'],
}

const folderOf = (room) => (room === 'demo' || room === 'bench' ? room : `src/${room}`)
const anyRoom = Object.keys(mayImport).map((room) => `^${folderOf(room)}/`)

// Tests may import from folders named testing/; another rule keeps all other code out of them.
const testing = '/testing/'
const testCode = ['\\.test\\.tsx?$', testing]

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const arrows = Object.entries(mayImport).map(([room, others]) =>
  rule(
    `arrows-of-${room}`,
    `${room} may import ${others.length === 0 ? 'no other room' : `only ${others.join(', ')}`}.`,
    // Screens are tested in a browser, on the demonstration as it is served.
    { path: `^${folderOf(room)}/`, ...(room === 'web' ? { pathNot: testCode } : {}) },
    { path: anyRoom, pathNot: [room, ...others].map((other) => `^${folderOf(other)}/`) },
  ),
)

const doors = Object.keys(mayImport).map((room) => {
  const folder = folderOf(room)
  const partDoors = hasParts(room) ? [`^${folder}/[^/]+/index\\.ts$`] : []
  return rule(
    `door-of-${room}`,
    `From outside, ${folder}/ is entered through its index.ts${hasParts(room) ? ' or that of one of its parts' : ''}.`,
    { pathNot: `^${folder}/` },
    { path: `^${folder}/`, pathNot: [`^${folder}/index\\.ts$`, ...partDoors, testing] },
  )
})

// The parts of the ledger and the domains are rooms of their own.
function hasParts(room) {
  return room === 'ledger' || room === 'domains'
}

const partDoors = ['src/ledger', 'src/domains'].flatMap((folder) => {
  const name = folder.replace('src/', '')
  const intoPart = (own) => ({ path: `^${folder}/[^/]+/`, pathNot: [...own, `^${folder}/[^/]+/index\\.ts$`, testing] })
  const comment = `A part of ${folder}/ is entered through its index.ts.`
  return [
    rule(`part-doors-of-${name}`, comment, { path: `^${folder}/([^/]+)/` }, intoPart([`^${folder}/$1/`])),
    rule(`part-doors-of-${name}-from-its-root`, comment, { path: `^${folder}/[^/]+\\.ts$` }, intoPart([])),
  ]
})

const ownDoors = ['^((?:src/[^/]+)|demo|bench)/', '^(src/(?:ledger|domains)/[^/]+)/'].map((path, depth) =>
  rule(
    depth === 0 ? 'own-door' : 'own-door-of-a-part',
    'Inside a room, import the file itself: the own door leads in circles.',
    { path, pathNot: testCode },
    { path: '^$1/index\\.ts$' },
  ),
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    ...doors,
    ...partDoors,
    ...ownDoors,
    rule('no-circle', 'Files do not import each other in a circle.', {}, { circular: true }),
    rule(
      'test-code-behind-no-door',
      'Tests and test support are imported by tests only.',
      { pathNot: testCode },
      { path: testCode },
    ),
    rule(
      'web-knows-answers-not-servers',
      'Of the server the screens know the types of its answers, and nothing that would have to run in a browser.',
      { path: '^src/web/', pathNot: testCode },
      { path: '^src/(server|domains|outlines)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'web-runs-what-is-pure',
      'Of the ledger only the registers, the periods and the passages can run in a browser; the rest is known by its types.',
      { path: '^src/web/', pathNot: testCode },
      { path: '^src/ledger/', pathNot: '^src/ledger/(register|period|passage)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'scripts-behind-no-door',
      'The program runs without the repository’s scripts.',
      { path: '^(src|demo)/', pathNot: testCode },
      { path: '^scripts/' },
    ),
    rule(
      'declared-packages',
      'The program imports only what stands in "dependencies".',
      { path: '^(src|demo)/', pathNot: testCode },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule('found', 'An import leads to a file.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.mts', '.d.ts'],
    },
  },
}
