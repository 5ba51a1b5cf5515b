/** Has tasks done one after the other, also behind one that failed; gives what each gives. */
export function inTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => T): Promise<Awaited<T>> => {
    const turn = last.then(task) as Promise<Awaited<T>>;
    last = turn.catch(() => {});
    return turn;
  };
}
