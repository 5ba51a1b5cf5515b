import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One classic script that sets `globalThis.readout` to what the module exports, for a page without our extension and
 * without any policy of its own.
 */
export async function bundle(module: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../../${module}`, import.meta.url)),
        formats: ['iife'],
        name: 'readout',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was bundled.');
  return `${chunk.code}; globalThis.readout = readout;`;
}
