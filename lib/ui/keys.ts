import { useLayoutEffect, useRef } from 'preact/hooks';

/** What to do on a key: `j`, `?`, `Enter`, `Shift+ArrowDown`, `Mod+a` (Ctrl, or Cmd on a Mac). */
export type Keys = Record<string, (event: KeyboardEvent) => void>;

/** Answers these keys wherever the focus is, except while the reader types, or while a dialog or a panel is open, which Escape closes. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // As it is drawn: what comes after the paint would miss the keys of a fast hand.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = latest.current[keyName(event)];
      if (!action || event.defaultPrevented || isTyping(event)) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      action(event);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The name of the pressed key; a letter key of a keyboard without Latin letters goes by its place. */
export function keyName(
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
  platform = navigator.platform,
): string {
  const isForeign = /^\p{L}$/u.test(key) && !/^[a-z]$/iu.test(key) && code.startsWith('Key');
  // What a Mac's keyboard calls Delete.
  const said = key === 'Backspace' && isMac(platform) ? 'Delete' : key;
  const name = isForeign ? code.slice(3).toLowerCase() : key.length === 1 ? key.toLowerCase() : said;
  const shift = shiftKey && (key.length > 1 || /^[a-z]$/u.test(name)) ? 'Shift+' : '';
  return `${altKey ? 'Alt+' : ''}${ctrlKey || metaKey ? 'Mod+' : ''}${shift}${name}`;
}

const isMac = (platform: string) => platform.startsWith('Mac');

/** What stands on the keys of a Mac. Firefox says Ctrl there of ⌘, as manifests do. */
const MAC_SIGNS: Record<string, string> = {
  ...{ Mod: '⌘', Ctrl: '⌘', Command: '⌘', MacCtrl: '⌃', Alt: '⌥', Shift: '⇧' },
};

/** The single keys of a shortcut as the keyboard names them, be it ours, Firefox's "Alt+Shift+F" or a Mac's "⌥⇧F". */
export function keysOf(shortcut: string, platform = navigator.platform): string[] {
  const keys = shortcut.match(/[⌃⌥⇧⌘]|[^+⌃⌥⇧⌘]+/gu) ?? [];
  return keys.map((key) => (isMac(platform) ? (MAC_SIGNS[key] ?? key) : key === 'Mod' ? 'Ctrl' : key));
}

/** The same as one word: "Mod+A" → "Ctrl+A", "⌘A". */
export function shownKeys(shortcut: string, platform = navigator.platform): string {
  return keysOf(shortcut, platform).join(isMac(platform) ? '' : '+');
}

const NO_TEXT = /^(?:button|checkbox|radio|range|submit|reset)$/u;

function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || !(target instanceof HTMLElement)) return isComposing;
  if (target instanceof HTMLInputElement) return !NO_TEXT.test(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
