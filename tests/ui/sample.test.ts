import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { Sample } from '../../entrypoints/welcome/Sample.tsx';
import { uiTexts } from '../../lib/ui/texts/index.ts';
import { draw, START } from './drawn.ts';

test.each(['en', 'vi'] as const)(
  'the sample of the welcome page in %s shows its figures on a slow machine too',
  async (language) => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    const one = await draw(h(Sample, { ...START, language, texts: uiTexts(language) }));
    expect(one('.figures')?.children).toHaveLength(4);
    vi.restoreAllMocks();
  },
);
