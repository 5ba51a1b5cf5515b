const TAGS =
  'p br hr h1 h2 h3 h4 h5 h6 blockquote q cite ul ol li dl dt dd pre code kbd samp var em strong i b u s del ins ' +
  'mark small sub sup abbr time span div section article figure figcaption table caption colgroup col thead tbody ' +
  'tfoot tr th td a bdi bdo ruby rt rp wbr';

/** Attributes that hold words or numbers, and so are not held against the pattern of addresses. */
export const WORDS = 'title lang dir datetime colspan rowspan scope start reversed value'.split(' ');
/** Attributes that hold an address. */
export const ADDRESSES = 'href cite'.split(' ');
/** What may stay of foreign HTML. */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set(TAGS.split(' '));
export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set([...ADDRESSES, ...WORDS]);
/** A fragment leads nowhere, since ids are not kept. */
export const ALLOWED_ADDRESS = /^(?:https?:|mailto:)/i;
/** How far a cell may span: the reading view of Firefox stands still for as long as spans are wide, rows times columns. */
export const MAX_SPAN = 100;
