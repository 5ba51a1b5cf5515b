import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Anchors, anchorsOf } from '../../page/quote/anchor.ts';
import { showHtml } from '../../page/show.ts';
import type { SavedArticle } from '../../types.ts';
import { inLanguage } from '../direction.ts';
import { useApp } from './app.ts';

/** The text as it stands in the page, and the ways between the two. */
export interface Shown {
  root: HTMLElement;
  anchors: Anchors;
}

interface Props {
  article: SavedArticle;
  /** Told when the text stands in the page. */
  onShown: (shown: Shown) => void;
  /** A click on the text, not on a link. */
  onPoint: (event: MouseEvent) => void;
}

const FONTS = {
  serif: 'ui-serif, Georgia, Cambria, "Noto Serif", "Times New Roman", serif',
  sans: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
};
const BASE_SIZE = 18;

/** The article's own text, set as the reader likes it and as its language asks. */
export function ArticleText({ article, onShown, onPoint }: Props) {
  const { settings } = useApp();
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return;
    if (article.html.trim()) showHtml(root, article.html);
    else root.replaceChildren(...paragraphs(article.text, root.ownerDocument));
    onShown({ root, anchors: anchorsOf(root, article.text) });
  }, [article]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the highlights have buttons of their own beside the text
    <article
      class="reading-text"
      ref={element}
      {...inLanguage(article.language)}
      onClick={onPoint}
      style={{
        fontFamily: FONTS[settings.readingFont],
        fontSize: `${(BASE_SIZE * settings.readingSize) / 100}px`,
        lineHeight: String(settings.lineHeight / 100),
      }}
    />
  );
}

/** A text without HTML, such as a selection: its blocks as paragraphs. */
function paragraphs(text: string, document: Document): HTMLElement[] {
  return text.split('\n\n').map((block) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = block;
    return paragraph;
  });
}
