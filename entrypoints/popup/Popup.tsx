import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { quoteOfMention } from '../../lib/text/quote.ts';
import type { Article, Mention } from '../../lib/types.ts';
import { citation, plainList } from '../../lib/ui/citation.ts';
import { useKeys } from '../../lib/ui/keys.ts';
import type { Start } from '../../lib/ui/start.ts';
import { showInTab } from '../tab/ask.ts';
import { Figures } from './Figures.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { hop } from './keys.ts';
import { Refused } from './Refused.tsx';
import { type Reading, readSelected } from './read.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { Skeleton } from './Skeleton.tsx';
import { useNotice } from './useNotice.ts';
import { useReading } from './useReading.ts';

/** The popup: reads the tab at once and shows its key figures. */
export function Popup({ reading, texts, language, settings }: Start & { reading: Promise<Reading> }) {
  const [state, setState] = useReading(reading);
  const [notice, setNotice] = useNotice();
  const [keysShown, setKeysShown] = useState(false);
  useKeys({
    j: () => hop(1),
    ArrowDown: () => hop(1),
    k: () => hop(-1),
    ArrowUp: () => hop(-1),
    '?': () => setKeysShown(true),
  });

  const copy = (text: string, done = texts.copied) =>
    navigator.clipboard.writeText(text).then(
      () => setNotice({ text: done }),
      () => setNotice({ text: texts.copyFailed, warn: true }),
    );
  // What was said of figures goes with them; in the same frame, so that what is said of the next ones stays.
  useLayoutEffect(() => setNotice(undefined), [state.is]);
  const cards = state.is === 'read' ? state.figures.slice(0, settings.cards) : [];
  const copyAll = () =>
    state.is === 'read' && copy(plainList(cards, state.article, texts), texts.figuresCopied(cards.length));
  const ask = state.is === 'read' && new URLSearchParams(location.search).get('ask');
  useEffect(() => {
    if (ask === 'copy' && cards.length > 0) copyAll();
    // An article with an address is the page's, not what is selected in it.
    if (ask === 'selection' && state.is === 'read' && state.article.url)
      setNotice({ text: texts.notTheSelection, warn: true });
  }, [ask]);
  const show = async (article: Article, tabId: number, mention: Mention) => {
    const { quote, part } = quoteOfMention(article.text, mention);
    const shown = await showInTab(tabId, quote, part);
    setNotice(shown ? undefined : { text: texts.quoteGone, warn: true });
  };
  const select = async (tabId: number) => {
    const selected = await readSelected(tabId);
    if (selected) setState(selected);
    else setNotice({ text: texts.nothingSelected, warn: true });
  };

  return (
    <main class="popup" aria-busy={state.is === 'reading'}>
      {state.is === 'reading' && <Skeleton texts={texts} />}
      {state.is === 'refused' && <Refused {...state} texts={texts} onSelect={select} />}
      {state.is === 'read' && (
        <>
          <Head article={state.article} texts={texts} language={language} />
          <Figures
            {...state}
            {...{ texts, language, settings }}
            onShow={(mention) => show(state.article, state.tabId, mention)}
            onCopy={(figure, markdown) => copy(citation(figure, state.article, texts, markdown))}
          />
        </>
      )}
      {keysShown && <Shortcuts texts={texts} rows={texts.popupKeys} onClose={() => setKeysShown(false)} />}
      <Foot
        {...(state.is === 'read' && state)}
        saveNow={ask === 'save'}
        heard={state.is === 'read' && `${texts.keyFigures}: ${cards.length}`}
        {...(cards.length > 0 && { onCopy: copyAll })}
        {...{ texts, notice }}
      />
    </main>
  );
}
