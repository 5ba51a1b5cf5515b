/** The words of settings, welcome page, privacy, shortcuts. */
export const en = {};

/** Bằng tiếng Việt. */
export const vi: typeof en = {};
