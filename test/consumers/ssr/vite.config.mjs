import { defineConfig } from 'vite';

// One script under a name that the server knows.
export default defineConfig({
  build: { rollupOptions: { input: 'src/main.ts', output: { entryFileNames: 'main.js' } } },
});
