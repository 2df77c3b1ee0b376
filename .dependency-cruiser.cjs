/** Who may import whom: docs/ARCHITECTURE.md draws it, this file enforces it (`npm run check`). */
const SLICES = ['platform', 'officials', 'facts', 'ingest', 'triage', 'responses', 'citizen'];
const MAY_IMPORT = {
  platform: [],
  officials: ['platform'],
  facts: ['platform', 'officials'],
  ingest: ['platform', 'officials'],
  triage: ['platform', 'officials', 'facts', 'ingest'],
  responses: ['platform', 'officials', 'facts', 'ingest', 'triage'],
  citizen: ['platform', 'officials', 'facts', 'ingest', 'triage', 'responses'],
};
const SPEC = '\\.spec\\.ts$';
const PURE = [
  '^src/triage/matching/',
  '^src/triage/(case-lifecycle|claim-lease|priority|placement|deadline|reach|case-title)\\.ts$',
  '^src/responses/(reply-rules|reply-lifecycle)\\.ts$',
  '^src/responses/formats/',
  '^src/ingest/(normalise|canonical-link|fingerprint|mask-personal)\\.ts$',
  '^src/facts/(fact-status|starter-format)\\.ts$',
];

const upstreamOnly = SLICES.map((slice) => ({
  name: `${slice}-imports-upstream-only`,
  severity: 'error',
  comment:
    'Arrows never turn back: platform <- officials <- facts, ingest <- triage <- responses <- citizen.',
  from: { path: `^src/${slice}/` },
  to: { path: '^src/', pathNot: [`^src/${slice}/`, ...MAY_IMPORT[slice].map((each) => `^src/${each}/`)] },
}));

const throughTheDoor = SLICES.filter((slice) => slice !== 'platform').map((slice) => ({
  name: `${slice}-is-entered-through-its-index`,
  severity: 'error',
  comment: 'A slice is entered through its index.ts, or its contract.ts for what travels on the wire.',
  from: { path: '^src/', pathNot: [`^src/${slice}/`, SPEC] },
  to: {
    path: `^src/${slice}/`,
    pathNot: [`^src/${slice}/(index|contract)\\.ts$`, '^src/triage/live/contract\\.ts$'],
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: [SPEC, '\\.d\\.ts$', '^src/citizen/assets/'] },
      to: {},
    },
    ...upstreamOnly,
    ...throughTheDoor,
    {
      name: 'pure-files-stay-pure',
      severity: 'error',
      comment:
        'Pure files take values and return values: no Nest, no TypeORM, no socket, no file system, no clock.',
      from: { path: PURE, pathNot: [SPEC] },
      to: {
        path: [
          'node_modules/(@nestjs|typeorm|socket\\.io|fastify|pg|better-sqlite3)',
          '^src/platform/(clock|config|ids|database)',
          '^(node:)?(fs|net|http|child_process|worker_threads)',
        ],
      },
    },
    {
      name: 'natural-has-one-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/triage/matching/' },
      to: { path: 'node_modules/natural/' },
    },
    {
      name: 'natural-by-sub-path-only',
      severity: 'error',
      comment: 'The barrel costs 0.7 s and 160 MB and loads database clients.',
      from: {},
      to: { path: 'node_modules/natural/(lib/natural/)?index\\.js$' },
    },
    {
      name: 'the-matching-engine-stands-alone',
      severity: 'error',
      from: { path: '^src/triage/matching/', pathNot: SPEC },
      to: { pathNot: ['^src/triage/matching/', 'node_modules/natural/'] },
    },
    {
      name: 'entities-stay-inside',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.*\\.entity\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'browser-code-imports-contracts-only',
      severity: 'error',
      from: { path: '^dashboard/' },
      to: { path: '^src/', pathNot: ['/contract\\.ts$', '\\.contract\\.ts$'] },
    },
    {
      name: 'contracts-carry-no-server-code',
      severity: 'error',
      from: { path: '^src/.*contract\\.ts$' },
      to: {
        pathNot: [
          'contract\\.ts$',
          '^src/triage/(case-lifecycle|priority)\\.ts$',
          '^src/responses/reply-lifecycle\\.ts$',
          'node_modules/zod',
        ],
      },
    },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      from: { path: '^(src|dashboard)/', pathNot: SPEC },
      to: { path: '^test/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
