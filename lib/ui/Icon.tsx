/** One family: 16 units, lines of 1.5 in the colour of the text. */
const PATHS = {
  copy: 'M5.5 5.5v-3h8v8h-3 M2.5 5.5h8v8h-8z',
  markdown: 'M1.5 11.5v-7l3 3.5 3-3.500v7 M12 4.500v6.500 M9.700 8.800l2.300 2.500 2.300-2.500',
  check: 'M3 8.500l3.200 3.200L13 4.800',
  up: 'M8 13V3.500 M4 7.500l4-4 4 4',
  down: 'M8 3v9.500 M4 8.500l4 4 4-4',
  settings:
    'M8 5.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z M8 1.800v1.700 M8 12.500v1.700 M1.800 8h1.700 M12.500 8h1.700 M3.600 3.600l1.200 1.200 M11.200 11.200l1.200 1.200 M3.600 12.400l1.200-1.200 M11.200 4.800l1.200-1.200',
  library: 'M3 2.500v11 M6 2.500v11 M9 3l3.500 10.300',
  save: 'M4 2.500h8v11l-4-3-4 3z',
  keys: 'M1.500 4.500h13v7.500h-13z M4 7h.01 M6.700 7h.01 M9.300 7h.01 M12 7h.01 M5 9.700h6',
  close: 'M4 4l8 8 M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, or in a button that has a name; not read aloud. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
