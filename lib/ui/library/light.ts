/** Names of the passages that the stylesheet paints, in the order in which they lie over one another. */
const PAINTS = { figures: 0, marks: 1, lit: 2 } as const;

/** Paints these passages by the browser's own highlights: the article's elements stay as they are. */
export function paint(name: keyof typeof PAINTS, ranges: Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = PAINTS[name];
  CSS.highlights.set(`readout-${name}`, highlight);
}

/** Takes the paint off again. */
export function unpaint(): void {
  for (const name of Object.keys(PAINTS)) CSS.highlights.delete(`readout-${name}`);
}

const LIT_MS = 6000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Brings the passage to the middle of the window and lights it up for some seconds. */
export function hopTo(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
  paint('lit', [range]);
  clearTimeout(fading);
  fading = setTimeout(unlight, LIT_MS);
}

/** Puts the light out. */
export function unlight(): void {
  CSS.highlights.delete('readout-lit');
}
