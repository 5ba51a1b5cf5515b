import type { Start } from '../../lib/ui/start.ts';

/** What Readout does, on the day it is installed. */
export function Welcome({ texts }: Start) {
  return (
    <main class="welcome">
      <h1>{texts.welcomeTitle}</h1>
      <p>{texts.welcomeSentence}</p>
    </main>
  );
}
