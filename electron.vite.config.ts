import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Main and preload run on Electron 25's Node 18, the screen on its Chromium 114: the oldest
// runtime that development and tests may meet (docs/architecture.md, "Runtime").
const external = ['electron', 'libsql', /^@libsql\//, /^node:/];
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs' } as const;

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
          'parse-roster': 'electron/workers/parse-roster.ts',
          'unfold-pictures': 'electron/workers/unfold-pictures.ts',
        },
        output: commonJs,
        external,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: { preload: 'electron/preload.ts' }, output: commonJs, external },
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
      rolldownOptions: { input: { index: 'renderer/index.html', print: 'renderer/print.html' } },
    },
  },
});
