import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Main and preload run on Electron 25's Node 18, the screen on its Chromium 114: the oldest
// runtime that development and tests may meet (docs/architecture.md, "Runtime").
const external = ['electron', 'libsql', /^@libsql\//, /^node:/];
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs' } as const;

// What main and the threads share, kept out of main.cjs: without a name the bundler's own helpers
// would lie in the same file, and the window would wait for all of it.
const shared = [
  { name: 'values', test: /core.shared/, priority: 1 },
  { name: 'shared', test: /papaparse|core.strings|temporal-/ },
];

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      outDir: 'out/main',
      externalizeDeps: false,
      // Half the bytes to read and compile before the first window.
      minify: true,
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          'derive-key': 'electron/workers/derive-key.ts',
          'parse-report': 'electron/workers/parse-report.ts',
          'parse-roster': 'electron/workers/parse-roster.ts',
          'unfold-pictures': 'electron/workers/unfold-pictures.ts',
          'write-sheets': 'electron/workers/write-sheets.ts',
        },
        output: { ...commonJs, codeSplitting: { groups: shared } },
        external,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        // Each stands alone: a sandboxed preload can load no file beside it.
        input: {
          preload: 'electron/preload.ts',
          'meeting-preload': 'electron/meeting-preload.ts',
          'chooser-preload': 'electron/chooser-preload.ts',
        },
        output: commonJs,
        external,
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome114',
      outDir: 'out/renderer',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: 'renderer/index.html',
          print: 'renderer/print.html',
          meeting: 'renderer/meeting.html',
          stage: 'renderer/stage.html',
          chooser: 'renderer/chooser.html',
        },
      },
    },
  },
});
