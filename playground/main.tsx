import '../lib/ui/base.css';
import '../entrypoints/popup/popup.css';
import '../entrypoints/options/options.css';
import '../entrypoints/options/reading.css';
import '../entrypoints/options/transfer.css';
import '../entrypoints/options/settings.css';
import '../entrypoints/welcome/welcome.css';
import './playground.css';
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { Radios, Slider, Switch } from '../entrypoints/options/settings/fields.tsx';
import { Figures } from '../entrypoints/popup/Figures.tsx';
import { Foot } from '../entrypoints/popup/Foot.tsx';
import { Head } from '../entrypoints/popup/Head.tsx';
import { Refused } from '../entrypoints/popup/Refused.tsx';
import { Shortcuts } from '../entrypoints/popup/Shortcuts.tsx';
import { Skeleton } from '../entrypoints/popup/Skeleton.tsx';
import { Tags } from '../entrypoints/popup/Tags.tsx';
import type { Refusal } from '../entrypoints/tab/read.ts';
import { DEFAULT_SETTINGS } from '../lib/settings.ts';
import type { Article, Figure, Span } from '../lib/types.ts';
import { FigureCard } from '../lib/ui/FigureCard.tsx';
import { uiTexts } from '../lib/ui/texts/index.ts';
import { FIGURES } from './figures.ts';
import { LibraryStages, ROW } from './library.tsx';
import { RoomStages } from './rooms.tsx';
import { Stage } from './Stage.tsx';

const ARTICLE: Article = {
  ...{
    url: 'https://news.example/harbour',
    language: 'en',
    html: '<p>Text.</p>',
    text: 'Text. '.repeat(900),
  },
  ...{ title: 'Harbour town opens tram line as ferry traffic grows 18%', site: 'The Example' },
  ...{ byline: 'Ida Rowe', published: '2026-03-04' },
};
const LONG: Article = {
  ...ARTICLE,
  title: 'Tỉnh Hòa Giang xuất khẩu 2,4 tỷ USD trong chín tháng, vượt kế hoạch cả năm và '.repeat(3),
  language: 'vi',
};
const RIGHT_TO_LEFT: Article = { ...ARTICLE, title: 'المدينة تفتتح خط ترام جديداً', language: 'ar' };
/** The figures as of one text, each at a place of its own. */
const IN_ONE_TEXT: Figure[] = FIGURES.map(([, figure], n) => {
  const later = ({ start, end }: Span) => ({ start: start + 1000 * n, end: end + 1000 * n });
  const [first] = figure.mentions;
  const sentence = { ...first.sentence, ...later(first.sentence) };
  return { ...figure, mentions: [{ ...first, ...later(first), sentence }] };
});
const nothing = () => {};

function Playground() {
  const [language, setLanguage] = useState<'en' | 'vi'>('vi');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [keys, setKeys] = useState(false);
  const texts = uiTexts(language);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  return (
    <div class="playground">
      <header>
        <Button does={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>{language}</Button>
        <Button does={() => setTheme(theme === 'light' ? 'dark' : 'light')}>{theme}</Button>
        <Button does={() => setKeys(true)}>{texts.shortcuts}</Button>
      </header>
      {keys && <Shortcuts texts={texts} rows={texts.popupKeys} onClose={() => setKeys(false)} />}
      <div class="stages">
        {FIGURES.map(([state, figure]) => (
          <Stage key={state} name={state}>
            <ul class="figures">
              <FigureCard {...{ figure, texts, language }} onShow={nothing} onCopy={nothing} />
              <FigureCard
                {...{ figure, texts, language }}
                values="written"
                compact
                onShow={nothing}
                onCopy={nothing}
              />
            </ul>
          </Stage>
        ))}
        {[ARTICLE, LONG, RIGHT_TO_LEFT].map((article) => (
          <Stage key={article.title} name={`head, ${article.language}`}>
            <Head {...{ article, texts, language }} />
          </Stage>
        ))}
        <Stage name="reading">
          <Skeleton texts={texts} />
        </Stage>
        {(Object.keys(texts.refusal) as Refusal[]).map((refusal) => (
          <Stage key={refusal} name={refusal}>
            <Refused {...{ refusal, texts }} tabId={1} onSelect={nothing} />
          </Stage>
        ))}
        <Stage name="foot">
          <Foot {...{ article: ARTICLE, texts }} onCopy={nothing} notice={{ text: texts.copied }} />
        </Stage>
        {[[], ['harbour'], ['kinh tế', 'ngân sách', 'một nhãn dài hơn nhiều so với các nhãn khác']].map(
          (tags) => (
            <Stage key={tags.length} name={`saved, with ${tags.length} tags`}>
              <Tags row={{ ...ROW, tags }} texts={texts} edit={nothing} />
            </Stage>
          ),
        )}
        {(
          [
            ['some and more', 12, false],
            ['none', 0, false],
            ['some of a first part', 2, true],
            ['none in a first part', 0, true],
          ] as const
        ).map(([state, many, partial]) => (
          <Stage key={state} name={`figures: ${state}`}>
            <Figures
              {...{ article: ARTICLE, texts, language, partial, settings: DEFAULT_SETTINGS }}
              figures={IN_ONE_TEXT.slice(0, many)}
              onShow={nothing}
              onCopy={nothing}
            />
          </Stage>
        ))}
        <Stage name="foot, in a private window">
          <Foot {...{ article: ARTICLE, texts }} isPrivate />
        </Stage>
        <Stage name="foot, something went wrong">
          <Foot {...{ texts }} notice={{ text: texts.quoteGone, warn: true }} />
        </Stage>
        {Object.entries(texts.saveFailed).map(([failure, sentence]) => (
          <Stage key={failure} name={`not saved: ${failure}`}>
            <p class="notice warn">{sentence}</p>
          </Stage>
        ))}
        <Stage name="fields of the settings">
          <Radios
            label={texts.preferences.theme}
            names={texts.preferences.themes}
            value="auto"
            onChange={nothing}
          />
          <Slider label={texts.preferences.cards} bounds="cards" show={String} value={7} onChange={nothing} />
          <Switch
            label={texts.preferences.backupReminder}
            hint={texts.preferences.backupHint}
            value
            onChange={nothing}
          />
        </Stage>
        <LibraryStages {...{ texts, language }} />
        <RoomStages {...{ texts, language }} />
      </div>
    </div>
  );
}

function Button({ does, children }: { does: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="button" onClick={does}>
      {children}
    </button>
  );
}

const root = document.getElementById('app');
if (root) render(<Playground />, root);
