/** Every component in every state, with invented data, in any browser: `npm run playground`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../playground', import.meta.url)),
  publicDir: fileURLToPath(new URL('../public', import.meta.url)),
  plugins: [preact()],
  // Without an extension there is no browser to ask.
  resolve: { alias: { 'wxt/browser': fileURLToPath(new URL('../playground/browser.ts', import.meta.url)) } },
  server: { fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
});
await server.listen();
server.printUrls();
