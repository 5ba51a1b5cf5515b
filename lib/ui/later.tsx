import { type ComponentType, h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Note } from './Note.tsx';
import type { Texts } from './texts/index.ts';

/**
 * A component whose code is loaded when it is first drawn: what a page begins with does not wait for it. Where the code
 * does not come, the reader is told.
 */
export function later<Props extends { texts: Texts }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return (props) => {
    const [state, setState] = useState<'coming' | 'here' | 'missing'>('coming');
    // What was fetched ahead is there before the frame.
    useLayoutEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setState('here');
        },
        () => setState('missing'),
      );
    }, []);
    if (loaded) return h(loaded, props);
    return state === 'missing' ? <Missing texts={props.texts} /> : null;
  };
}

/** A browser may keep in mind that a file did not come, for as long as the page lives: so the page is loaded anew. */
function Missing({ texts }: { texts: Texts }) {
  return (
    <div role="alert">
      <Note title={texts.notLoaded} next={texts.notLoadedNext}>
        <button type="button" class="button" id="again" onClick={() => location.reload()}>
          {texts.tryAgain}
        </button>
      </Note>
    </div>
  );
}
