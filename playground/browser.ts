/** As much of the browser's own API as the pages ask for, without an extension: nothing is kept, nothing opens. */
export const browser = {
  runtime: {
    getURL: (path: string) => path,
    getManifest: () => ({ version: '0.0.0' }),
    openOptionsPage: () => {},
  },
  tabs: { create: () => {} },
  commands: {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+F' },
      { name: 'copy-figures', shortcut: '⌥⇧K' },
      { name: 'save-article', shortcut: '' },
    ],
  },
  storage: {
    local: {
      get: async () => ({}),
      set: async () => {},
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
};
