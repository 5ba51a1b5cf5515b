import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const sheets = globSync('{lib,entrypoints}/**/*.css', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(new URL(path, root), 'utf8'),
}));
const tokens = new Map(
  [
    ...(sheets.find(({ path }) => path.endsWith('base.css'))?.text ?? '').matchAll(
      // "--paper: light-dark(#ffffff, #1a1b1e);"
      /--(?<name>[a-z-]+): light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\)/gu,
    ),
  ].map(({ groups }) => [groups?.name ?? '', [groups?.light ?? '', groups?.dark ?? '']] as const),
);

test.each(sheets)('every size of type in $path is one of the scale', ({ text }) => {
  // "font-size: var(--small)", "font-size: 1.15em" inside an article, "11pt" on paper
  const sizes = [...text.matchAll(/font(?:-size)?:\s*(?<size>[^;]{1,60})/gu)].map(
    ({ groups }) => groups?.size ?? '',
  );
  expect(sizes.filter((size) => /\dpx/u.test(size))).toEqual([]);
});

test.each(sheets)('every colour of $path is one for light and one for dark', ({ text }) => {
  const bare = text.replaceAll(/light-dark\([^()]{1,60}\)/gu, '').replaceAll(/mask-image:[^;]{1,80}/gu, '');
  expect(bare.match(/#[0-9a-f]{3,8}\b/giu) ?? []).toEqual([]);
});

test.each(sheets)(
  'what moves in $path does so only where the reader does not ask for less of it',
  ({ text }) => {
    const calm = text.replaceAll(/@media \(prefers-reduced-motion: no-preference\) \{.*?\n\}/gsu, '');
    expect(calm.match(/(?:transition|animation)[a-z-]*:|scroll-behavior: smooth/gu) ?? []).toEqual([]);
  },
);

/** [text, what it stands on] */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'calm'],
  ['ink', 'mark'],
  ['quiet', 'paper'],
  ['quiet', 'raised'],
  ['quiet', 'calm'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'calm'],
  ['on-accent', 'accent'],
  ['warn', 'paper'],
  ['warn', 'raised'],
  ['paper', 'ink'],
] as const;

test.each(PAIRS)('%s on %s has the contrast of WCAG AA, in light and in dark', (text, ground) => {
  for (const theme of [0, 1])
    expect(contrast(tokens.get(text)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '')).toBeGreaterThan(4.5);
});

/** The contrast ratio of WCAG 2, 1 to 21; NaN where one is no colour. */
function contrast(one: string, other: string): number {
  const [low = Number.NaN, high = Number.NaN] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
