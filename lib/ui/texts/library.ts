/** The words of the library: views, search, list, bulk actions, reading view, highlights. */
export const en = {};

/** Bằng tiếng Việt. */
export const vi: typeof en = {};
