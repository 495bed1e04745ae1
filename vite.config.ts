import { defineConfig } from 'vite'

/** Two builds: what browsers receive (style sheet, islands), and the server's pages (`--ssr`). */
export default defineConfig(({ isSsrBuild }) => ({
  publicDir: false,
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node22',
        minify: false,
        rollupOptions: { input: 'apps/server/main.ts', output: { entryFileNames: 'main.mjs' } },
      }
    : {
        outDir: 'dist/client',
        manifest: true,
        target: ['chrome80', 'safari13.1', 'firefox78'],
        cssTarget: 'chrome80',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rollupOptions: {
          input: [
            'ui/all.css',
            'platform/web/islands.ts',
            'platform/web/waiting/service-worker.ts',
          ],
          // What stands between a phone and the network must live at the root, under one name.
          output: {
            entryFileNames: ({ name }) =>
              name === 'service-worker' ? 'sw.js' : 'assets/[name]-[hash].js',
          },
        },
      },
}))
