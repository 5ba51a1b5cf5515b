import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { seriousFaults } from './axe.ts';
import { inBoth } from './both.ts';
import { poll } from './chromium.ts';
import { FOREIGN, fillLibrary, makeArticles } from './shelf.ts';

const COUNT = 60;

inBoth('the library', (driver) => {
  let page: Page;
  let ids: number[];
  beforeAll(async () => {
    page = await driver.newPage();
    await page.setViewport({ width: 1280, height: 800 });
  });

  const open = async (hash: string) => {
    await driver.open(`options.html${hash}`, page);
    await page.bringToFront();
  };
  const place = () => page.evaluate(() => location.hash);
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const held = async (hold: KeyInput, ...keys: KeyInput[]) => {
    await page.keyboard.down(hold);
    await press(...keys);
    await page.keyboard.up(hold);
  };
  const counted = async (count: number) => {
    const words = count === 1 ? '1 article' : `${count} articles`;
    await page.waitForSelector('#count');
    await poll(async () => (await text('#count')) === words).catch(() => {});
    expect(await text('#count')).toBe(words);
  };
  const focusedId = () =>
    page.evaluate(() => Number(document.activeElement?.closest('[data-id]')?.getAttribute('data-id')));
  const selected = () => page.$$eval('.row.selected', (rows) => rows.length);
  const click = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
  /** The notes as they stand in the database. */
  const notes = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('readout');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('highlights').objectStore('highlights').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.map(({ note }) => note));
            };
          };
        }),
    );
  const faults = () => seriousFaults(page);

  test('empty, it says what to do, and has no serious fault of access', async () => {
    await open('');
    await page.waitForSelector('.empty');
    expect(await text('.empty')).toContain('press Save');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    expect(await faults()).toEqual([]);
  });

  test('filled, it counts its articles and has no serious fault of access', async () => {
    await open('');
    await page.waitForSelector('.empty');
    ids = await fillLibrary(page, [...FOREIGN, ...makeArticles(COUNT)]);
    await open('');
    await counted(COUNT + FOREIGN.length);
    await page.waitForSelector('.row-title');
    expect(await faults()).toEqual([]);
  });

  test('only rows in sight exist, and the keys reach both ends of the list', async () => {
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    expect((await page.$$('.row')).length).toBeLessThan(30);
    await press('ArrowDown', 'End');
    await poll(async () => (await focusedId()) === ids[FOREIGN.length]);
    expect(await page.$eval('.row:focus-within', (row) => row.getAttribute('aria-posinset'))).toBe('62');
    await press('Home');
    await poll(async () => (await focusedId()) === ids[1] || (await focusedId()) === ids[0]);
  });

  test('the row at which the keys stand is not covered by what can be done with the chosen', async () => {
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    await press('ArrowDown');
    for (let chosen = 2; chosen <= 10; chosen += 1) {
      await held('Shift', 'ArrowDown');
      await page.waitForSelector(`[aria-posinset="${chosen}"].selected:focus-within`);
      const isSeen = () =>
        page.evaluate(() => {
          const row = document.activeElement?.closest('.row');
          const { left = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
          return row?.contains(document.elementFromPoint(left + 40, bottom - 4)) ?? false;
        });
      await poll(isSeen, 2000).catch(() => {});
      expect(await isSeen(), `row ${chosen}`).toBe(true);
    }
    await press('Escape');
  });

  test('a search is typed, walked into, opened and come back from by keys alone', async () => {
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    await page.keyboard.type('hoa giang part');
    await page.waitForSelector('.empty');
    await press('Escape');
    await counted(COUNT + FOREIGN.length);
    await page.keyboard.type('harbour -lasts');
    await counted(COUNT / 4);
    await page.waitForSelector('.row-excerpt mark');
    expect(await text('.row-title mark')).toBe('Harbour');
    await press('ArrowDown');
    await poll(focusedId);
    await press('j');
    const second = await focusedId();
    await press('Enter');
    await page.waitForSelector('.reading-text p');
    expect(await place()).toContain(`#/article/${second}`);
    expect(await text('.reader-bar')).toContain('2 of 15');
    await press('j');
    await poll(async () => (await text('.reader-bar')).includes('3 of 15'));
    await press('Escape');
    await counted(COUNT / 4);
    expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('harbour -lasts');
    expect(await page.title()).toBe('Inbox – Readout');
  });

  test('figures are found by their value, words without their accents, and what was found is marked', async () => {
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    const search = async (words: string, count: number) => {
      await page.$eval('#search', (field) => {
        (field as HTMLInputElement).focus();
        (field as HTMLInputElement).select();
      });
      await page.keyboard.type(words);
      await counted(count);
    };
    const marked = (wanted: string) =>
      poll(async () =>
        (await page.$$eval('.row mark', (all) => all.map((one) => one.textContent))).includes(wanted),
      );
    // 12% stands in the English ones, 14.6% and more in the Vietnamese.
    await search('figure:>13%', 45);
    await search('figure:12%', 15);
    await search('312', 45);
    await marked('312');
    await search('figure:>47000000 harbour ', 15);
    await search('"dau tu nuoc ngoai"', 45);
    await marked('đầu tư nước ngoài');
    await press('Escape');
  });

  test('many articles are archived by keys, and the way back brings them all', async () => {
    await open('#/inbox?lang=vi');
    await counted(45);
    await press('Escape', 'ArrowDown', 'x');
    await held('Shift', 'ArrowDown', 'ArrowDown');
    await poll(async () => (await selected()) === 3);
    expect(await text('.bulk b')).toBe('3 selected');
    await press('e');
    await counted(42);
    expect(await text('.toast')).toContain('Archived 3 articles.');
    expect(await focusedId()).toBeGreaterThan(0);
    await press('z');
    await counted(45);
    expect(await text('.toast')).toContain('Undone.');
  });

  test('after the way back the keys stand where they stood, in sight; and where the focus is they act', async () => {
    await open('#/inbox?lang=vi');
    await counted(45);
    await press('Escape', 'ArrowDown', 'x');
    await held('Shift', ...Array<KeyInput>(8).fill('ArrowDown'));
    await poll(async () => (await selected()) === 9);
    const stood = await focusedId();
    await press('#');
    await counted(36);
    await press('z');
    await counted(45);
    await poll(async () => (await focusedId()) === stood);
    const { top, bottom } = await page.$eval('.row:focus-within', (row) =>
      row.getBoundingClientRect().toJSON(),
    );
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(800);

    await press('Escape');
    const third = await page.$eval('[aria-posinset="3"] [data-action="bin"]', (button) => {
      (button as HTMLElement).focus();
      return Number(button.closest('li')?.dataset.id);
    });
    await press('s');
    await page.waitForSelector(`[data-id="${third}"] [data-action="unfavourite"]`);
    await press('Enter');
    await counted(44);
    await page.$eval('#undo', (button) => (button as HTMLElement).focus());
    await press('Enter');
    await counted(45);
    await poll(async () => (await focusedId()) === third);
    await press('s');
    await page.waitForSelector(`[data-id="${third}"] [data-action="favourite"]`);
  });

  test('a run is chosen with the mouse and Shift, and tagged as one', async () => {
    await open('#/inbox?lang=en');
    await counted(15);
    const boxes = await page.$$('.row-select input');
    await boxes[1]?.click();
    await page.keyboard.down('Shift');
    await boxes[4]?.click();
    await page.keyboard.up('Shift');
    await poll(async () => (await selected()) === 4);
    await press('t');
    await page.waitForSelector('.tagging');
    await page.keyboard.type('#ports');
    await press('Enter');
    await page.waitForSelector('.tag-list input:checked');
    expect(await faults()).toEqual([]);
    await click('#tags-done');
    await poll(
      async () =>
        (await page.$$eval('.row .tag', (tags) => tags.map((tag) => tag.textContent))).filter(
          (tag) => tag === '#ports',
        ).length === 4,
    );
    await click('#undo');
    await poll(
      async () =>
        !(await page.$$eval('.row .tag', (tags) => tags.map((tag) => tag.textContent))).includes('#ports'),
    );
  });

  test('all are deleted, lie in the bin, and leave for good only after a question', async () => {
    await open('#/inbox?lang=ja');
    await counted(1);
    await press('Escape');
    await held('Control', 'a');
    await press('#');
    await page.waitForSelector('.empty');
    await open('#/bin');
    await counted(1);
    await page.waitForSelector('.row-facts');
    expect(await text('.row-facts')).toContain('deleted for good in 30 days');
    expect(await faults()).toEqual([]);
    await press('Escape', 'ArrowDown', 'Delete');
    await page.waitForSelector('dialog[open]');
    expect(await faults()).toEqual([]);
    await press('Escape');
    await poll(async () => (await page.$('dialog[open]')) === null);
    await counted(1);
    await press('e');
    await page.waitForSelector('.empty');
    expect(await text('.toast')).toContain('Restored');
    await click('#undo');
    await counted(1);
    await click('.row [data-action="forGood"]');
    await page.waitForSelector('#confirm');
    await click('#confirm');
    await page.waitForSelector('.empty');
    expect(await page.$('#undo')).toBeNull();
    await open('#/all?lang=ja');
    await page.waitForSelector('.empty');
  });

  test('filters narrow together, stand as chips, and are still there after a reload; the order also in a new tab', async () => {
    await open('#/inbox');
    const choose = (words: string) =>
      poll(() =>
        page.$$eval(
          '.choice',
          (all, wanted) => {
            const found = all.find((one) => one.textContent?.startsWith(wanted));
            (found as HTMLElement | undefined)?.click();
            return found !== undefined;
          },
          words,
        ),
      );
    await choose('kinh tế');
    await counted(19);
    await choose('Báo Hòa Giang');
    await poll(async () => (await page.$$('.chip')).length === 2);
    const both = await poll(async () => {
      const found = Number.parseInt(await text('#count'), 10);
      return found < 19 && found;
    });
    await page.select('.sort select', 'title');
    const first = await poll(async () => {
      const title = await text('.row-title');
      return title.endsWith('kỳ 0') && title;
    });
    await open(await place());
    await counted(both);
    expect(await text('.row-title')).toBe(first);
    expect(await page.$$eval('.chip', (chips) => chips.map((chip) => chip.textContent))).toEqual([
      '#kinh tế',
      'Báo Hòa Giang',
    ]);
    // Taken off by keys, each leaves the focus where the next key is of use.
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
    await page.focus('.chip');
    await page.keyboard.press('Enter');
    await poll(async () => (await page.$$('.chip')).length === 1);
    expect(await focused()).toBe('Báo Hòa Giang');
    await page.keyboard.press('Enter');
    await poll(async () => (await page.$$('.chip')).length === 0);
    expect(await focused()).toBe('search');
    await open('');
    await page.waitForSelector('.row-title');
    expect(await page.$eval('.sort select', (menu) => (menu as HTMLSelectElement).value)).toBe('title');
    await page.select('.sort select', 'saved');
    await poll(
      async () => (await text('.row-title')).includes('59') || (await text('.row-title')).includes('نمو'),
    );
  });

  test('a highlight with its note survives a reload, changes no element, and comes back when deleted', async () => {
    const id = ids.at(-1);
    await open(`#/article/${id}`);
    await page.waitForSelector('.reading-text p');
    const before = await page.$eval('.reading-text', (root) => root.innerHTML);
    await page.evaluate(() => {
      const [, second] = document.querySelectorAll('.reading-text p');
      const line = second?.firstChild;
      if (line) getSelection()?.setBaseAndExtent(line, 0, line, 17);
    });
    await held('Shift', 'H');
    await page.waitForSelector('.mark-note textarea:focus');
    await page.keyboard.type('đọc lại');
    await poll(async () => (await notes()).includes('đọc lại'));
    const painted = () =>
      page.evaluate(() => [...(CSS.highlights.get('readout-marks') ?? [])].map((range) => String(range)));
    const quote = await text('.mark-quote');
    expect(await painted()).toEqual([quote]);
    expect(await page.$eval('.reading-text', (root) => root.innerHTML)).toBe(before);
    await open(`#/article/${id}`);
    await page.waitForSelector('.mark-quote');
    expect(await poll(async () => (await painted()).length > 0 && painted())).toEqual([quote]);
    expect(await page.$eval('.mark-note textarea', (note) => (note as HTMLTextAreaElement).value)).toBe(
      'đọc lại',
    );
    expect(await faults()).toEqual([]);
    await click('.mark-note button');
    await poll(async () => (await painted()).length === 0);
    await page.waitForSelector('#undo');
    await click('#undo');
    await poll(async () => (await painted()).length === 1);
  });

  test('an article leads to its neighbours in the list it was opened from, and back to it', async () => {
    await open('#/all');
    await page.waitForSelector('.row-title');
    const shown = () => page.$$eval('.row', (rows) => rows.map((row) => Number(row.getAttribute('data-id'))));
    const [first, second, third] = await shown();
    const at = async (id: number | undefined, words: string) => {
      await page.waitForFunction((hash) => location.hash.startsWith(hash), {}, `#/article/${id}`);
      await page.waitForFunction(
        (words) => document.querySelector('.reader-walk .meta')?.textContent?.startsWith(words),
        {},
        words,
      );
    };
    await press('Escape');
    await click(`[data-id="${second}"] .row-title`);
    await at(second, '2 of ');
    await press('j');
    await at(third, '3 of ');
    await press('k');
    await at(second, '2 of ');
    await press('k');
    await at(first, '1 of ');
    await click('.reader-walk a[href]');
    await at(second, '2 of ');
    await press('Escape');
    await page.waitForSelector('.rows');
    expect((await shown()).slice(0, 3)).toEqual([first, second, third]);
  });

  test('printed, an article is its text, tables and figures, dark on light, without what only screens need', async () => {
    await open(`#/article/${ids.at(-2)}`);
    await page.waitForSelector('.reading-text table');
    await page.waitForSelector('.margin .figure');
    // As the reader may have chosen it.
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await driver.print(page, true);
    const seen = (selector: string) =>
      page.$$eval(selector, (all) => all.filter((element) => element.checkVisibility()).length);
    for (const part of ['.reader-bar', '.reader-progress', '.figure-tools', '.margin kbd'])
      expect(await seen(part), part).toBe(0);
    for (const part of ['h1', '.reading-text p', '.reading-text table', '.margin .figure'])
      expect(await seen(part), part).toBeGreaterThan(0);
    const ink = await page.$eval('.reading-text p', (element) => getComputedStyle(element).color);
    expect(luminance(ink)).toBeLessThan(0.2);
    await driver.print(page, false);
  });

  test('the room that the library takes is shown; what the browser promises of it, in the settings', async () => {
    await open('#/inbox');
    const shown = async () => {
      await poll(async () => /\d.* used on this device/u.test(await text('.side-foot')));
      const [, number = '', unit = ''] = /([\d.,]+) (\p{L}+) used/u.exec(await text('.side-foot')) ?? [];
      return Number(number) * ({ byte: 1, kB: 1e3, MB: 1e6 }[unit] ?? Number.NaN);
    };
    const before = await shown();
    // Letters at random, which no database writes shorter.
    const random = Array.from({ length: 8_000_000 }, () => String.fromCharCode(97 + Math.random() * 26)).join(
      '',
    );
    const large = {
      title: 'Large',
      language: 'en',
      url: 'https://news.example/large',
      html: '',
      text: 'Large',
    };
    const [largest = 0] = await fillLibrary(page, [large]);
    await page.evaluate(
      async ([id, html]) => {
        const opening = indexedDB.open('readout');
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
        });
        const transaction = opening.result.transaction(['articles', 'bodies'], 'readwrite');
        transaction.objectStore('bodies').put({ id, html, text: '', figures: [] });
        transaction.objectStore('articles').delete(id);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
        opening.result.close();
      },
      [largest, random] as const,
    );
    await open('#/inbox');
    const grown = (await shown()) - before;
    expect(grown).toBeGreaterThan(5_000_000);
    expect(grown).toBeLessThan(20_000_000);
    for (const [grants, sentence] of [
      [true, 'The browser will keep the library.'],
      [false, 'does not promise'],
    ] as const) {
      const other = await driver.openSpoilt(
        'options.html#/inbox',
        (promise) => {
          const asked = { count: 0 };
          Object.assign(window, { asked });
          StorageManager.prototype.persisted = async () => promise && asked.count > 0;
          StorageManager.prototype.persist = async () => {
            asked.count += 1;
            return promise;
          };
        },
        grants,
      );
      await poll(() =>
        other.evaluate(() => (window as unknown as { asked: { count: number } }).asked.count > 0),
      );
      await other.evaluate(() => {
        location.hash = '#/settings';
      });
      await other.waitForSelector('#kept');
      expect(await other.$eval('#kept', (element) => element.textContent)).toContain(sentence);
      await other.close();
    }
  });

  test('figures are walked with n and p, and each lights its own sentence', async () => {
    await open(`#/article/${ids.at(-2)}`);
    await page.waitForSelector('.margin .figure');
    const lit = () => page.evaluate(() => String([...(CSS.highlights.get('readout-lit') ?? [])][0] ?? ''));
    await press('n');
    const value = (nth: number) => text(`.margin .figure:nth-child(${nth}) .figure-value`);
    const [first, fourth] = [await value(1), await value(4)];
    await poll(async () => (await lit()).includes(first));
    await press('n', 'n', 'n');
    await poll(async () => (await lit()).includes(fourth) && !(await lit()).includes(first));
    expect(await text('.figure-card:focus .figure-value')).toBe(fourth);
    await press('p', 'p', 'p');
    await poll(async () => (await lit()).includes(first));
  });

  test('all figures stand in one table, filtered, sorted, and a click from their sentence', async () => {
    await open('#/figures?q=harbour');
    await page.waitForSelector('.figure-body a');
    expect(await page.title()).toBe('Figures – Readout');
    expect(await faults()).toEqual([]);
    await page.type('.figure-table .field', 'passenger');
    await page.select('.figure-table select', 'percent');
    await poll(async () => (await text('#count')) === `${COUNT / 4} figures`);
    expect(await text('.figure-body b')).toBe('12%');
    await click('.figure-row.head button');
    await page.waitForSelector('[aria-sort="descending"]');
    await click('.figure-body a');
    await page.waitForSelector('.reading-text p');
    await poll(() =>
      page.evaluate(() =>
        String([...(CSS.highlights.get('readout-lit') ?? [])][0] ?? '').startsWith(
          'Passenger numbers rose 12%',
        ),
      ),
    );
  });

  test('where the browser gives no database, or no room, a plain sentence says so', async () => {
    const refused = await driver.openSpoilt('options.html', () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
      };
    });
    await refused.bringToFront();
    await refused.waitForSelector('[data-failure="unavailable"]');
    await refused.close();
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    await page.evaluate(() => {
      // As a full disk answers: the transaction is aborted for want of room.
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    await press('Escape', 'ArrowDown', 'e');
    await page.waitForSelector('[data-failure="full"]');
    expect(await text('.failure')).toContain('storage is full');
    await click('.failure button');
    await poll(async () => (await page.$('.failure')) === null);
  });

  test('the place in a long text is kept, told, and gone back to', async () => {
    await page.setViewport({ width: 1280, height: 400 });
    await open(`#/article/${ids.at(-4)}`);
    await page.waitForSelector('.reading-text p');
    await page.evaluate(() => scrollTo(0, 300));
    await poll(async () => page.$eval('.reader-progress', (bar) => (bar as HTMLProgressElement).value > 0.1));
    await press('Escape');
    await page.waitForSelector('.row-title');
    await poll(async () => /\d+% read/u.test(await text(`[data-id="${ids.at(-4)}"] .row-facts`)));
    await open(`#/article/${ids.at(-4)}`);
    await page.waitForSelector('.resumed');
    const place = await page.evaluate(() => scrollY);
    expect(Math.abs(place - 300)).toBeLessThan(20);
    await click('.resumed button');
    await poll(() => page.evaluate(() => scrollY === 0));
    await page.setViewport({ width: 1280, height: 800 });
  });

  test('at 320 pixels every figure of an article has the room to be read, and nothing is wider than the page', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await open(`#/article/${ids.at(-4)}`);
    await page.waitForSelector('.margin .figure');
    const widths = await page.$$eval('.margin .figure', (all) => all.map((one) => one.clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(200);
    await page.$eval('.reading-tags .tag', (tag) => {
      tag.textContent = '#'.padEnd(80, 'harbour');
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1280, height: 800 });
  });

  test('an article right to left is set so, with the language of its voice', async () => {
    await open(`#/article/${ids[0]}`);
    await page.waitForSelector('.reading-text p');
    const set = await page.$eval('.reading-text', (root) => ({
      lang: root.getAttribute('lang'),
      direction: getComputedStyle(root).direction,
    }));
    expect(set).toEqual({ lang: 'ar', direction: 'rtl' });
    expect(await faults()).toEqual([]);
  });

  test('the look of the text is chosen once and holds for every article', async () => {
    await open(`#/article/${ids.at(-1)}`);
    await page.waitForSelector('.reading-text p');
    const size = () => page.$eval('.reading-text', (root) => getComputedStyle(root).fontSize);
    expect(await size()).toBe('18px');
    await click('[popovertarget="look"]');
    await click('[aria-label="Text size: more"]');
    await poll(async () => (await size()) === '19.8px');
    expect(await faults()).toEqual([]);
    // The panel closes, and the article stays.
    await press('Escape');
    await poll(() => page.$eval('#look', (panel) => !panel.matches(':popover-open')));
    expect(await place()).toBe(`#/article/${ids.at(-1)}`);
    await open(`#/article/${ids.at(-2)}`);
    await page.waitForSelector('.reading-text p');
    expect(await size()).toBe('19.8px');
    await click('[popovertarget="look"]');
    await click('.look-reset');
    await poll(async () => (await size()) === '18px');
  });

  test('the list of shortcuts opens with ?, holds the focus and gives it back', async () => {
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    await press('Escape', 'ArrowDown');
    const before = await poll(focusedId);
    await press('?');
    await page.waitForSelector('.key-help[open]');
    expect(await faults()).toEqual([]);
    await press('Escape');
    await poll(async () => (await page.$('.key-help')) === null);
    expect(await focusedId()).toBe(before);
    // In the search field too, as long as nothing is searched for.
    await press('/', '?');
    await page.waitForSelector('.key-help[open]');
    await press('Escape');
    await poll(async () => (await page.$('.key-help')) === null);
    await press('a', '?');
    expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('a?');
    await press('Escape', 'Escape');
    // Longer than the window it begins at its top, and is no wider than the window.
    await page.setViewport({ width: 320, height: 600 });
    await press('?');
    await page.waitForSelector('.key-help[open]');
    const { top, beyond } = await page.$eval('.key-help', (list) => ({
      top: list.scrollTop,
      beyond: list.scrollWidth - list.clientWidth,
    }));
    expect([top, beyond]).toEqual([0, 0]);
    await press('Escape');
    await page.setViewport({ width: 1280, height: 800 });
  });

  test('an upgrade in another tab closes this one for good and says so', async () => {
    await open('#/inbox');
    await page.waitForSelector('.row-title');
    await page.evaluate(() => {
      // A newer version of the database, as an update would ask for.
      const opening = indexedDB.open('readout', 10_000);
      opening.onsuccess = () => opening.result.close();
    });
    await page.waitForSelector('[data-failure="outdated"]');
    expect(await text('.failure')).toContain('Reload');
    expect(await faults()).toEqual([]);
  });
});

/** From 0, black, to 1, white; of `rgb(…)`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
