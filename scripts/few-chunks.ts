import type { Plugin } from 'vite';

/** What pages share, by the module's path; the first that fits has it. */
const SHARED: [name: string, modules: RegExp][] = [
  // What the popup asks the tab with before all else, and the background too: nothing in it needs a document.
  [
    'base',
    /webextension-polyfill|virtual:wxt-|vite\/|lib\/(?:settings|messages)\.ts|lib\/ui\/texts\/(?:language|menu)\.ts|entrypoints\/tab\/read\.ts|lib\/page\/guard\.ts|lib\/text\/(?!lexicon|names)/u,
  ],
  [
    'figures',
    /lib\/(?:languages|figures|text|page\/quote)\/|lib\/ui\/(?:written|Figure\w+)\.tsx?|entrypoints\/tab\/language\.ts/u,
  ],
  ['ui', /node_modules\/preact\/|lib\/ui\/.*\.tsx?$/u],
  ['library', /node_modules\/dexie\/|lib\/library\/(?!save|export|import|backup|highlights|address)/u],
];

/**
 * Joins the code that pages share into a few files. Left alone the bundler makes one of every set of modules that the
 * same pages need, twenty for the popup, and each costs a request of some 5 ms.
 */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    apply: 'build',
    outputOptions: (options) =>
      options.format === 'es'
        ? {
            ...options,
            codeSplitting: {
              minShareCount: 2,
              includeDependenciesRecursively: false,
              groups: SHARED.map(([name, test], at) => ({ name, test, priority: SHARED.length - at })),
            },
          }
        : options,
  };
}
