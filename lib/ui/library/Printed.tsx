import { saidBefore } from '../../text/said.ts';
import type { Quantity } from '../../types.ts';
import { useApp } from './app.ts';

interface Props {
  text: string;
  quantity: Pick<Quantity, 'bound' | 'change'>;
}

/** A value as printed, with the words without which it would tell something else: "up 12%". */
export function Printed({ text, quantity }: Props) {
  const { texts, language } = useApp();
  const before = saidBefore(text, quantity, texts);
  return (
    <>
      {before && <span lang={language}>{before}</span>}
      <b>{text}</b>
    </>
  );
}
