import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';

/** REGIE_URL: where the server listens while pages are developed with `npm run dev`. */
const server = process.env['REGIE_URL'] ?? 'http://localhost:3000';

/**
 * Fetches the shell and the two fonts of every page together with the entry. The entry loads the shell by a dynamic
 * import, which the bundler does not announce, and fonts are otherwise found only when the style sheet is read.
 */
function announceShell(): Plugin {
  return {
    name: 'announce-shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const start = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/src/shell/start.tsx'));
        const scripts = start === undefined ? [] : [start.fileName, ...start.imports];
        const fonts = Object.keys(bundle).filter((name) => /-latin-wght-normal-[^/]*\.woff2$/.test(name));
        return [
          ...scripts.map(
            (name): HtmlTagDescriptor => ({
              tag: 'link',
              injectTo: 'head',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
            }),
          ),
          ...fonts.map(
            (name): HtmlTagDescriptor => ({
              tag: 'link',
              injectTo: 'head',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
            }),
          ),
        ];
      },
    },
  };
}

/** Writes the table of the glossary's names out in full: read as source it would bring every meaning along. */
function writeOutNames(): Plugin {
  return {
    name: 'write-out-names',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('/language/src/names.ts')) return undefined;
      const { module } = await runnerImport<{ names: object }>(id, { configFile: false, logLevel: 'warn' });
      return `export const names = ${JSON.stringify(module.names)};`;
    },
  };
}

export default defineConfig({
  plugins: [react(), announceShell(), writeOutNames()],
  // The server puts a fresh nonce in the place of this word in every answer that carries index.html.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content policy forbids fonts and scripts as data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 450,
  },
  server: { proxy: { '/api': server } },
});
