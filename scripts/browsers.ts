import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'microsoft-edge',
];
const FIREFOX = ['firefox-esr', 'firefox'];
const MAC = (app: string, name: string) => `/Applications/${app}.app/Contents/MacOS/${name}`;
const ELSEWHERE: Record<string, { chromium: string[]; firefox: string[] }> = {
  darwin: {
    chromium: [
      MAC('Chromium', 'Chromium'),
      MAC('Google Chrome', 'Google Chrome'),
      MAC('Microsoft Edge', 'Microsoft Edge'),
    ],
    firefox: [MAC('Firefox', 'firefox')],
  },
  win32: {
    chromium: [
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
    firefox: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
};

/** The path of a Chromium-family browser: `CHROMIUM=`, the PATH, the usual places; undefined when there is none. */
export function findChromium(): string | undefined {
  return env.CHROMIUM ?? find(CHROMIUM, ELSEWHERE[platform]?.chromium);
}

/** The path of Firefox: `FIREFOX=`, the PATH, the usual places; undefined when there is none. */
export function findFirefox(): string | undefined {
  return env.FIREFOX ?? find(FIREFOX, ELSEWHERE[platform]?.firefox);
}

function find(names: string[], places: string[] = []): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
