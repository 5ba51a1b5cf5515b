/** One family: 16 units, lines of 1.5 in the colour of the text. */
const PATHS = {
  copy: 'M5.5 5.5v-3h8v8h-3 M2.5 5.5h8v8h-8z',
  markdown: 'M1.5 11.5v-7l3 3.5 3-3.5v7 M12 4.5v6.5 M9.7 8.8l2.3 2.5 2.3-2.5',
  up: 'M8 13V3.5 M4 7.5l4-4 4 4',
  down: 'M8 3v9.5 M4 8.5l4 4 4-4',
  settings:
    'M2 5h6.5 M12.5 5H14 M2 11h1.5 M7.5 11H14 M10.5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4z M5.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  library: 'M3 2.5v11 M6 2.5v11 M9 3l3.5 10.3',
  close: 'M4 4l8 8 M12 4l-8 8',
  search: 'M7 2.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6M10.3 10.3l3 3',
  inbox: 'M2.67 9h3l1 2h2.67l1-2H13.33 M2.67 9V12h10.67v-3L11.67 4h-7.33z',
  archive: 'M2.67 3.33h10.67v2.67H2.67z M3.67 6v6.67h8.67V6 M6.67 8.67h2.67',
  favourites: 'm8 2.67 1.6 3.4 3.73 0.47-2.73 2.6 0.67 3.73-3.27-1.8-3.27 1.8 0.67-3.73L2.67 6.53l3.73-0.47z',
  bin: 'M3.33 4.67h9.33 M6.33 4.67V3h3.33V4.67 M4.67 4.67l0.53 8.33h5.6L11.33 4.67 M6.87 7v3.67 M9.13 7v3.67',
  tag: 'M2.67 2.67h5.33l5.33 5.33-5 5L2.67 7.67z M5.47 5.47h0.01',
  restore: 'M3.3 6h6a3.3 3.3 0 0 1 0 6.7H6 M3.3 6l2.7-2.7 M3.3 6l2.7 2.7',
  back: 'M12.67 8H3.33 M7.33 4l-4 4 4 4',
  previous: 'm4 10 4-4 4 4',
  next: 'm4 6 4 4 4-4',
  text: 'M2 12 5.33 4l3.33 8 M3.2 9.33h4.27 M9.33 12l2-5 2 5 M10 10.33h2.67',
  print: 'M4.67 6V2.67h6.67v3.33 M4.67 11.33H2.67v-5.33h10.67v5.33h-2 M4.67 9.33h6.67v4H4.67z',
  note: 'M3.33 2.67h9.33v7.33l-3.33 3.33H3.33z M9.33 13.33v-3.33h3.33',
  marker: 'm3.33 12.67 0.67-2.67L10.67 3.33l2 2L6 12z M2.67 14h10.67',
  figures: 'M3.33 12.67V7.33 M6.67 12.67V3.33 M10 12.67v-4 M13.33 12.67V5.33',
  import: 'M8 2.67v7.33 M4.67 7l3.33 3.33 3.33-3.33 M2.67 13h10.67',
  export: 'M8 10V2.67 M4.67 5.67l3.33-3.33 3.33 3.33 M2.67 13h10.67',
  open: 'M6 3.33H3.33v9.33h9.33v-2.67 M8.67 3.33h4v4 M12.67 3.33l-5.67 5.67',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, or in a button that has a name; not read aloud. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class={filled ? 'icon filled' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
