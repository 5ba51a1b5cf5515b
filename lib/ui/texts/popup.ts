/** The words of the popup, context menu and commands. */
export const en = {};

/** Bằng tiếng Việt. */
export const vi: typeof en = {};
