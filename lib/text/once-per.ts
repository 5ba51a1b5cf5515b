/** A function that makes something for a key once, and gives it again. */
export function oncePer<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** A function that is asked for the same key several times in a row, and works it out once. */
export function onceFor<Key, T>(make: (key: Key) => T): (key: Key) => T {
  let last: { key: Key; made: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}
