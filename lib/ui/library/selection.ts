/** The rows chosen for a common action, and the row from which Shift extends. */
export interface Selection {
  ids: ReadonlySet<number>;
  anchor?: number;
}

/** No row. */
export const NONE: Selection = { ids: new Set() };

/** Chooses the row, or lets it go; Shift will extend from it. */
export function toggled({ ids }: Selection, id: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Chooses all rows from the anchor to `id`, in the list's order, besides those already chosen. */
export function extended({ ids, anchor }: Selection, id: number, list: Uint32Array): Selection {
  const to = list.indexOf(id);
  const from = anchor === undefined ? to : list.indexOf(anchor);
  const run = from < 0 || to < 0 ? [id] : list.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...run]), anchor: from < 0 ? id : (anchor ?? id) };
}

/** Chooses the whole list; nothing when it was all chosen already. */
export function everything({ ids }: Selection, list: Uint32Array): Selection {
  return list.length > 0 && list.every((id) => ids.has(id)) ? NONE : { ids: new Set(list) };
}

/** What of the selection is still in the list. */
export function kept(selection: Selection, list: Uint32Array): Selection {
  if (selection.ids.size === 0) return selection;
  const ids = new Set(list.filter((id) => selection.ids.has(id)));
  return ids.size === selection.ids.size ? selection : { ids, anchor: selection.anchor };
}
