import { saveSettings, type Settings as Wishes } from '../../lib/settings.ts';
import { showPercent } from '../../lib/ui/format.ts';
import type { Start } from '../../lib/ui/start.ts';
import { useTitle } from '../../lib/ui/useTitle.ts';
import { About } from './settings/About.tsx';
import { Radios, Slider, Switch } from './settings/fields.tsx';
import { Keys } from './settings/Keys.tsx';
import { Storage } from './settings/Storage.tsx';
import './settings.css';

/** The settings, in force at once in every open page of Readout; shortcuts, storage, privacy and version below them. */
export function Settings({ texts, language, settings }: Start) {
  const words = texts.preferences;
  useTitle(texts.settings, texts.appName);
  const field = <Name extends keyof Wishes>(name: Name) => ({
    value: settings[name],
    onChange: (value: Wishes[Name]) => saveSettings({ [name]: value }),
  });
  const percent = (value: number) => showPercent(value / 100, language);
  return (
    <div class="settings">
      <h1>{texts.settings}</h1>
      <section>
        <h2>{words.look}</h2>
        <Radios label={words.uiLanguage} names={words.uiLanguages} {...field('uiLanguage')} />
        <Radios label={words.theme} names={words.themes} {...field('theme')} />
      </section>
      <section>
        <h2>{words.figures}</h2>
        <Slider label={words.cards} bounds="cards" show={String} {...field('cards')} />
        <Radios label={words.values} names={words.valuesNames} hint={words.valuesHint} {...field('values')} />
      </section>
      <section>
        <h2>{words.reading}</h2>
        <Radios label={words.readingFont} names={words.readingFonts} {...field('readingFont')} />
        <Slider
          label={words.readingSize}
          bounds="readingSize"
          step={5}
          show={percent}
          {...field('readingSize')}
        />
        <Slider
          label={words.readingWidth}
          bounds="readingWidth"
          step={2}
          show={words.characters}
          {...field('readingWidth')}
        />
        <Slider
          label={words.lineHeight}
          bounds="lineHeight"
          step={5}
          show={percent}
          {...field('lineHeight')}
        />
      </section>
      <Keys texts={texts} />
      <section>
        <h2>{words.keeping}</h2>
        <Switch label={words.backupReminder} hint={words.backupHint} {...field('backupReminder')} />
        <Storage texts={texts} language={language} lastBackupAt={settings.lastBackupAt} />
      </section>
      <About texts={texts} />
    </div>
  );
}
