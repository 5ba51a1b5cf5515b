/** The words of import, export, backup and reminder. */
export const en = {};

/** Bằng tiếng Việt. */
export const vi: typeof en = {};
