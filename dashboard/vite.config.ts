/** Builds the officials' dashboard into dist/dashboard, and prints the compressed size of the first view. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstViewSize } from './first-view-size.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/desk/',
  plugins: [react(), firstViewSize()],
  build: {
    outDir: here('../dist/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    // Data addresses are not allowed for fonts by the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
