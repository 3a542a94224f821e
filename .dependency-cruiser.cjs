// The import table of ARCHITECTURE.md, as rules. A folder may import itself and what its row names, types included.
const table = require('./build/import-table.json');

const zones = Object.keys(table);
const pattern = (zone) => `^${zone.replaceAll('/', '\\/')}\\/`;

// A zone inside another (src/core/scene in src/core) has its own row; the outer row doesn't govern it.
const inner = (zone) => zones.filter((other) => other !== zone && other.startsWith(`${zone}/`));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means two ideas that are one, or one that is in the wrong place.',
      from: {},
      to: { circular: true },
    },
    ...zones.map((zone) => ({
      name: `zone ${zone}`,
      severity: 'error',
      comment: `${zone} may import only: ${table[zone].join(', ') || 'nothing'} (ARCHITECTURE.md).`,
      from: { path: pattern(zone), pathNot: inner(zone).map(pattern) },
      to: {
        path: '^(src|electron)\\/',
        pathNot: [
          pattern(zone),
          ...table[zone].map((allowed) => (allowed.endsWith('.ts') ? `^${allowed}$` : pattern(allowed))),
        ],
      },
    })),
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'Core runs anywhere: no Node, Electron or React.',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-ipc-file',
      severity: 'error',
      comment: 'The renderer has no Node and no Electron.',
      from: { path: '^src/(renderer|core|contract)/' },
      to: { path: 'node_modules/electron/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'tsc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
    exclude: { path: '\\.(css|html)$|\\?' },
  },
};
