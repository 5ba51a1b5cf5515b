import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';

interface Props {
  /** The number of imports that had ended with their page. */
  left: Promise<number>;
  texts: Texts;
}

/** Says that an import whose page was closed or killed has changed nothing. */
export function Interrupted({ left, texts }: Props) {
  const [imports, setImports] = useState(0);
  useEffect(() => {
    left.then(setImports);
  }, [left]);
  if (imports === 0) return null;
  return (
    <p class="notice reminder" role="status" id="import-interrupted">
      {texts.transfer.interrupted}
    </p>
  );
}
