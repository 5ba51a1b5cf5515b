declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  /** Tables as those of GitHub's Markdown. */
  export const tables: TurndownService.Plugin;
}
