import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** REGIE_URL: where the server listens while pages are developed with `npm run dev`. */
const server = process.env['REGIE_URL'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  // The server puts a fresh nonce in the place of this word in every answer that carries index.html.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content policy forbids fonts and scripts as data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { '/api': server } },
});
