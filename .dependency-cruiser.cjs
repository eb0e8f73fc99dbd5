/**
 * The floors of the house as law: imports go down only, and nothing goes round in circles.
 * A picture of the floors stands in docs/architecture.md.
 */
const MODULES = '^src/modules/';
const floors = [
  { name: 'base', path: '^src/(kernel|config|database)/' },
  { name: 'web and jobs', path: '^src/(web|jobs)/' },
  { name: 'people and places', path: `${MODULES}(users|visitors|regions|categories)/` },
  { name: 'shared services', path: `${MODULES}(moderation|contacts|media|search|number-owners)/` },
  { name: 'trades', path: `${MODULES}(listings|news|notices|numbers)/` },
  { name: 'city', path: `${MODULES}city/` },
  { name: 'roof', path: '^src/(main|server|app\\.module|cli/|demo/|bench/)' },
];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...floors.slice(0, -1).map((floor, index) => ({
      name: `upward-from-${floor.name.replace(/ /g, '-')}`,
      severity: 'error',
      from: { path: floor.path },
      to: {
        path: floors
          .slice(index + 1)
          .map(({ path }) => path)
          .join('|'),
      },
    })),
    {
      name: 'trades-never-meet',
      severity: 'error',
      from: { path: `${MODULES}(listings|news|notices|numbers)/` },
      to: { path: `${MODULES}(listings|news|notices|numbers)/`, pathNot: `${MODULES}$1/` },
    },
    {
      name: 'kernel-knows-nothing',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^src/', pathNot: '^src/kernel/' },
    },
    {
      name: 'config-knows-kernel-only',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/(kernel|config)/' },
    },
    {
      name: 'policies-are-plain',
      severity: 'error',
      from: { path: '\\.policy\\.ts$' },
      to: { path: '^src/database/database|\\.(service|queries|controller)\\.ts$' },
    },
    {
      name: 'controllers-do-not-query',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '^src/database/|node_modules/typeorm/' },
    },
    {
      name: 'services-know-no-http',
      severity: 'error',
      from: { path: '\\.(service|queries|entity)\\.ts$' },
      to: { path: 'node_modules/(express|@types/express|@nestjs/platform-express)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.spec\\.ts|\\.d\\.ts|\\.json)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
