import { browser } from 'wxt/browser';
import changelog from '../../../CHANGELOG.md?raw';
import type { Texts } from '../../../lib/ui/texts/index.ts';

/** The privacy statement, the version and what changed in it. */
export function About({ texts }: { texts: Texts }) {
  const words = texts.preferences;
  return (
    <>
      <section id="privacy">
        <h2>{words.privacy}</h2>
        {words.privacyStatement.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section id="about">
        <h2>Readout {browser.runtime.getManifest().version}</h2>
        <details>
          <summary>{words.changelog}</summary>
          <pre lang="en">{changelog.replace(/^# .*\n+/u, '')}</pre>
        </details>
        <a href={browser.runtime.getURL('/welcome.html')} target="_blank" rel="noreferrer">
          {words.welcomeAgain}
        </a>
      </section>
    </>
  );
}
