import { useId } from 'preact/hooks';
import { BOUNDS } from '../../../lib/settings.ts';

interface RadiosProps<Value extends string> {
  label: string;
  hint?: string;
  /** What each choice is called. */
  names: Record<Value, string>;
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Radios<Value extends string>({ label, hint, names, value, onChange }: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset class="pref-field">
      <legend>{label}</legend>
      <div class="pref-choices">
        {(Object.entries(names) as [Value, string][]).map(([choice, called]) => (
          <label key={choice} class="pref-choice">
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{called}</span>
          </label>
        ))}
      </div>
      {hint && <p class="meta">{hint}</p>}
    </fieldset>
  );
}

interface SliderProps {
  label: string;
  bounds: keyof typeof BOUNDS;
  step?: number;
  /** The value as the reader sees it. */
  show: (value: number) => string;
  value: number;
  onChange: (value: number) => void;
}

/** A number within its bounds. */
export function Slider({ label, bounds, step = 1, show, value, onChange }: SliderProps) {
  const id = useId();
  const [min, max] = BOUNDS[bounds];
  return (
    <div class="pref-field">
      <label for={id}>{label}</label>
      <div class="pref-slider">
        <input
          id={id}
          type="range"
          {...{ min, max, step, value }}
          aria-valuetext={show(value)}
          onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
        <output for={id}>{show(value)}</output>
      </div>
    </div>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** On or off. */
export function Switch({ label, hint, value, onChange }: SwitchProps) {
  return (
    <div class="pref-field">
      <label class="pref-switch">
        <input
          type="checkbox"
          checked={value}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && <p class="meta">{hint}</p>}
    </div>
  );
}
