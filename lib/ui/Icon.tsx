/** Line icons on a grid of 24, drawn for this extension. */
const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20',
  inbox: 'M4 13.5h4.5l1.5 3h4l1.5-3H20M4 13.5V18h16v-4.5L17.5 6h-11z',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  favourites: 'm12 4 2.4 5.1 5.6.7-4.1 3.9 1 5.6-4.9-2.7-4.9 2.7 1-5.6L4 9.8l5.6-.7z',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5',
  tag: 'M4 4h8l8 8-7.5 7.5L4 11.5zM8.2 8.2h.01',
  restore: 'M5 9h9a5 5 0 0 1 0 10H9M5 9l4-4M5 9l4 4',
  close: 'M6 6l12 12M18 6 6 18',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  previous: 'm6 15 6-6 6 6',
  next: 'm6 9 6 6 6-6',
  text: 'M3 18 8 6l5 12M4.8 14h6.4M14 18l3-7.5 3 7.5M15 15.5h4',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5',
  marker: 'm5 19 1-4L16 5l3 3L9 18zM4 21h16',
  read: 'M4.5 12.5 10 18 20 6.5',
  figures: 'M5 19V11M10 19V5M15 19v-6M20 19V8',
  settings: 'M4 7h10M18 7h2M16 5v4M4 12h2M10 12h10M8 10v4M4 17h8M16 17h4M14 15v4',
  import: 'M12 4v11M7 10.5l5 5 5-5M4 19.5h16',
  export: 'M12 15V4M7 8.5l5-5 5 5M4 19.5h16',
  open: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8.5 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words, or in a button that has a name of its own; never read aloud. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
