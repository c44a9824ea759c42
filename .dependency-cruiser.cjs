// The finer rows of the house plan (docs/architecture.md); the coarse ones are the compiler's.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'a cycle has no floor to stand on', {}, { circular: true }),
    rule(
      'core-is-pure',
      'core takes values and gives values',
      { path: '^core/' },
      { path: '^(electron|renderer|tests)/|^node:|node_modules/(electron|react|libsql)/' },
    ),
    rule(
      'core-no-builtins',
      'core has no disk and no network',
      { path: '^core/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'shared-is-the-floor',
      'core/shared imports no topic',
      { path: '^core/shared/' },
      { path: '^core/(?!shared/)' },
    ),
    rule(
      'services-take-ports',
      'services get their ports as arguments',
      { path: '^electron/services/' },
      { path: '^electron/(?!services/)' },
    ),
    rule(
      'plumbing-knows-no-service',
      'storage, network, security and windows are below the services',
      { path: '^electron/(storage|network|security|windows)/' },
      { path: '^electron/(services|ipc)/' },
    ),
    rule(
      'workers-know-core-only',
      'a thread has neither window nor vault',
      { path: '^electron/workers/' },
      { path: '^electron/(?!workers/)' },
    ),
    rule(
      'ipc-only-calls-services',
      'a handler decodes, calls a service, answers',
      { path: '^electron/ipc/' },
      { path: '^electron/(?!ipc/|services/)' },
    ),
    rule(
      'only-main-wires',
      'what joins services to doors is imported by main alone',
      { path: '^electron/', pathNot: '^electron/(main|run-app|assemble-services)\\.ts$' },
      { path: '^electron/(main|run-app|assemble-services|assemble-rooms|assemble-classes)\\.ts$' },
    ),
    rule(
      'one-door-to-the-database',
      'libsql aborts the process on a wrong parameter: one small module talks to it',
      { path: '^electron/', pathNot: '^electron/storage/database\\.ts$' },
      { path: 'node_modules/libsql/' },
    ),
    rule(
      'renderer-knows-no-electron',
      'the compiler lets a bare import of electron through',
      { path: '^renderer/' },
      { path: '^electron/|node_modules/electron/|^electron$|^node:' },
    ),
    rule(
      'renderer-has-no-builtins',
      'the screen has no disk',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'renderer-decodes-nothing',
      'decoders live at the gate; zod would weigh 166 kB on the screen',
      { path: '^renderer/' },
      { path: 'node_modules/zod/|^core/contract/.*decode' },
    ),
    rule(
      'only-stores-use-the-bridge',
      'stores mirror main; nothing else talks to it',
      { path: '^renderer/', pathNot: '^renderer/(stores/|bridge\\.ts$|main\\.tsx$)' },
      { path: '^renderer/bridge\\.ts$' },
    ),
    rule(
      'screens-are-neighbours',
      'a screen does not import another',
      { path: '^renderer/screens/([^/]+)/' },
      { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    ),
    rule(
      'stores-know-no-screen',
      'a store is below the screens',
      { path: '^renderer/stores/' },
      { path: '^renderer/(screens|components)/' },
    ),
    rule(
      'components-are-plain',
      'props in, callbacks out',
      { path: '^renderer/components/' },
      { path: '^renderer/(stores|screens)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.cts', '.mts', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
