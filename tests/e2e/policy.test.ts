import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/default-settings';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { type PublishedList, publishList } from './follow-list';
import { launchOwn } from './kept-browser';
import { ENTRIES } from './sample';

/**
 * An administrator's policy as the browsers really read it. It is named after a copy of the extension that
 * only this test starts, so no other browser on this machine heeds it.
 */

const GECKO_ID = 'policy-test@jianxun.example';
/** Where each browser of this system looks for policies. Firefox reads one file, Chromium all of a folder. */
const FILES = {
  chromium: `/etc/chromium/policies/managed/jianxun-test-${process.pid}.json`,
  firefox: '/etc/firefox/policies/policies.json',
};

/** The id that Chromium gives to an unpacked extension: of its path, sixteen bytes in the letters a to p. */
function chromiumId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A copy of the Firefox build under an id of its own. */
function renameGecko(extension: string): void {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.browser_specific_settings.gecko.id = GECKO_ID;
  writeFileSync(path, JSON.stringify(manifest));
}

/** Put a policy where the browser finds it; gives how to put back what was there. */
function installPolicy(name: keyof typeof FILES, extension: string, policy: unknown): () => void {
  const file = FILES[name];
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const id = name === 'chromium' ? chromiumId(extension) : GECKO_ID;
  if (name === 'firefox') renameGecko(extension);
  const whole =
    name === 'chromium'
      ? { '3rdparty': { extensions: { [id]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [id]: policy } } } };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(whole));
  return () => {
    if (before === null) rmSync(file, { force: true });
    else writeFileSync(file, before);
  };
}

describe.each(readyBrowsers())('a policy in $name', (ready) => {
  const { name, extensionDir } = ready;
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-policy-'));
  let session: Session;
  let list: PublishedList;
  let remove: (() => void) | undefined;

  beforeAll(async () => {
    list = await publishList(ENTRIES);
    const extension = join(folder, 'extension');
    cpSync(extensionDir, extension, { recursive: true });
    remove = installPolicy(name, extension, {
      lists: [list.subscription, 'no list'],
      settings: { showPossible: false, markSize: 'huge', learnHosts: false },
      hide: ['data'],
    });
    session = await launchOwn(ready, { extensionDir: extension });
  });
  afterAll(async () => {
    await session?.close();
    await list?.close();
    remove?.();
    rmSync(folder, { recursive: true });
  });

  it('locks a setting, whatever the user saves', async () => {
    await until('it has arrived', async () => {
      return (await session.ask('settingsState', {})).locked.length > 0;
    });
    const saved = await session.ask('saveSettings', { ...DEFAULT_SETTINGS, language: 'en' });
    expect(saved).toMatchObject({ language: 'en', showPossible: false, learnHosts: false });
  });

  it('presets a list, which is followed and cannot be removed', async () => {
    await until('it is followed and read', async () => {
      const lists = await session.ask('lists', {});
      return lists.some(({ identity, live }) => identity === list.identity && live > 0);
    });
    await expect(session.ask('unsubscribe', { list: list.identity })).rejects.toThrow(
      'not-allowed',
    );
    await expect(session.ask('pause', { list: list.identity, paused: true })).rejects.toThrow(
      'not-allowed',
    );
  });

  it('is told on the settings page, with the fields of it that are wrong', async () => {
    await session.ask('saveSettings', DEFAULT_SETTINGS);
    const options = await session.view('/options.html', '.locked-note', {
      width: 900,
      height: 900,
    });
    await options.waitForSelector('.fingerprint');
    const text = await options.evaluate(() => document.body.textContent);
    expect(text).toContain('由管理员预设');
    expect(text).toContain('第 2 份名单：这不是网址。');
    expect(text).toContain('settings 中的“markSize”：值不可用。');
    expect(await options.$$eval('input:disabled', (all) => all.length)).toBe(2);
    expect(await options.$('[aria-labelledby=backup-title]')).toBeNull();
  });
});
