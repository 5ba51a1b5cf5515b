import type { Texts } from '../../lib/ui/texts/index.ts';

/** What Readout does, on the day it is installed. */
export function Welcome({ texts }: { texts: Texts }) {
  return (
    <main class="welcome">
      <h1>{texts.welcomeTitle}</h1>
      <p>{texts.welcomeSentence}</p>
    </main>
  );
}
