/** Every component in every state, with invented data, in any browser: `npm run playground`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../playground', import.meta.url)),
  plugins: [preact()],
  server: { fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
});
await server.listen();
server.printUrls();
