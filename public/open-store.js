// Before the library's own code is loaded: to open its store is what the browser takes longest for.
indexedDB.databases().catch(() => {});
