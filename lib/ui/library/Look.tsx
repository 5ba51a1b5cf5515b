import { BOUNDS, DEFAULT_SETTINGS, type Settings } from '../../settings.ts';
import { showCount, showPercent } from '../format.ts';
import { useApp } from './app.ts';

const NAMES = ['readingFont', 'readingSize', 'readingWidth', 'lineHeight'] as const;
const STANDARD: Partial<Settings> = Object.fromEntries(NAMES.map((name) => [name, DEFAULT_SETTINGS[name]]));

/** Font, size, width, line height and theme; they stay for every article. */
export function Look({ id }: { id: string }) {
  const { texts, settings, change } = useApp();
  const { reader } = texts;
  return (
    <div id={id} popover="auto" class="look">
      <Choices
        words={reader.font}
        choices={{ serif: reader.serif, sans: reader.sans }}
        chosen={settings.readingFont}
        onChoose={(readingFont) => change({ readingFont })}
      />
      <Steps words={reader.size} name="readingSize" step={10} show={percent} />
      <Steps words={reader.width} name="readingWidth" step={4} show={showCount} />
      <Steps words={reader.lineHeight} name="lineHeight" step={10} show={percent} />
      <Choices
        words={reader.theme}
        choices={reader.themes}
        chosen={settings.theme}
        onChoose={(theme) => change({ theme })}
      />
      <button
        type="button"
        class="text-button look-reset"
        disabled={NAMES.every((name) => settings[name] === DEFAULT_SETTINGS[name])}
        onClick={() => change(STANDARD)}
      >
        {reader.reset}
      </button>
    </div>
  );
}

interface ChoicesProps<T extends string> {
  words: string;
  choices: Record<T, string>;
  chosen: T;
  onChoose: (choice: T) => void;
}

function Choices<T extends string>({ words, choices, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class="look-choices">
      <legend>{words}</legend>
      {(Object.keys(choices) as T[]).map((choice) => (
        <button
          key={choice}
          type="button"
          class="button"
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {choices[choice]}
        </button>
      ))}
    </fieldset>
  );
}

interface StepsProps {
  words: string;
  name: 'readingSize' | 'readingWidth' | 'lineHeight';
  step: number;
  /** The value as the reader sees it. */
  show: (value: number, language: string) => string;
}

const percent: StepsProps['show'] = (value, language) => showPercent(value / 100, language);

function Steps({ words, name, step, show }: StepsProps) {
  const { texts, settings, change, language } = useApp();
  const value = settings[name];
  const [low, high] = BOUNDS[name];
  const set = (next: number) => {
    const changes: Partial<Settings> = { [name]: Math.min(high, Math.max(low, next)) };
    change(changes);
  };
  return (
    <fieldset class="look-steps">
      <legend>{words}</legend>
      <button
        type="button"
        class="button"
        disabled={value <= low}
        aria-label={texts.reader.smaller(words)}
        onClick={() => set(value - step)}
      >
        −
      </button>
      <output aria-live="polite">{show(value, language)}</output>
      <button
        type="button"
        class="button"
        disabled={value >= high}
        aria-label={texts.reader.larger(words)}
        onClick={() => set(value + step)}
      >
        +
      </button>
    </fieldset>
  );
}
