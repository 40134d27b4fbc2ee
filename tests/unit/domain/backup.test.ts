import { describe, expect, it } from 'vitest';
import { BackupError, composeBackup, parseBackup } from '../../../lib/domain/backup';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { BACKUP_UNITS } from '../../../lib/domain/page-limits';

const AT = '2026-09-10T04:00:00.000Z';
const ROOT = 'ab'.repeat(32);
const URL_OK = `https://list.example/list/v1/#root=${ROOT}`;
const LIST = { url: URL_OK, title: '志愿者名单', paused: false };
const MUTED = { entry: { list: 'builtin', id: 'a' }, fingerprint: 'x', on: '2028-02-29' };
const WHOLE = composeBackup(AT, { ...DEFAULT_SETTINGS, language: 'en' }, [LIST]);

const faultOf = (text: string) => {
  try {
    parseBackup(text);
  } catch (error) {
    if (error instanceof BackupError) return error.fault;
    throw error;
  }
  return null;
};

const bad = (field: string) => ({ reason: 'bad-field', field });

/** The whole backup with some fields changed, as text. */
const changed = (changes: object): string => JSON.stringify({ ...WHOLE, ...changes });

describe('a backup', () => {
  it('reads back what was written', () => {
    const subscription = { url: 'https://list.example/list/v1/', identity: ROOT };
    expect(parseBackup(JSON.stringify(WHOLE))).toEqual({
      ...WHOLE,
      settings: { ...DEFAULT_SETTINGS, language: 'en' },
      lists: [{ ...LIST, subscription }],
    });
  });

  it('reads a file with a byte order mark, without optional fields and with unknown ones', () => {
    const text = changed({ settings: { language: 'zh-TW' }, lists: [{ url: URL_OK, x: 1 }], y: 2 });
    expect(parseBackup(`\ufeff${text}`)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, language: 'zh-TW' },
      lists: [{ title: '', paused: false }],
    });
    expect(parseBackup(text)).not.toHaveProperty('y');
  });

  it('holds a list once, the last of several', () => {
    const lists = [LIST, { ...LIST, title: 'b' }];
    expect(parseBackup(changed({ lists })).lists.map(({ title }) => title)).toEqual(['b']);
  });

  it('holds as many lists as are followed, within a message', () => {
    const lists = Array.from({ length: 1000 }, (_, n) => ({
      ...LIST,
      url: `https://list.example/list/v1/#root=${String(n).padStart(64, '0')}`,
      title: '示'.repeat(120),
    }));
    const text = JSON.stringify(composeBackup(AT, DEFAULT_SETTINGS, lists), null, 2);
    expect(parseBackup(text).lists.map(({ url }) => url)).toEqual(lists.map(({ url }) => url));
    expect(text.length).toBeLessThan(BACKUP_UNITS);
  });

  it.each(['\u202e甲乙', '甲\u200b乙', '甲\u2028乙'])(
    'names no list by what nobody sees: %j',
    (name) => {
      const [list] = parseBackup(changed({ lists: [{ ...LIST, name, title: name.trim() }] })).lists;
      expect(list).toMatchObject({ name: '甲乙', title: '甲乙' });
    },
  );

  it.each([
    ['', { reason: 'not-json', field: '' }],
    ['{"type":"jianxun-backup"', { reason: 'not-json', field: '' }],
    ['<html>', { reason: 'not-json', field: '' }],
    ['null', { reason: 'not-backup', field: '' }],
    ['[]', { reason: 'not-backup', field: '' }],
    ['{"type":"other"}', { reason: 'not-backup', field: '' }],
    [changed({ version: 2 }), { reason: 'newer', field: '' }],
    [changed({ version: '1' }), bad('version')],
    [changed({ settings: { language: 'fr' } }), bad('settings.language')],
    [changed({ settings: null }), bad('settings')],
    [changed({ settings: { version: 99 } }), { reason: 'newer', field: '' }],
    [changed({ sites: ['https://example.com/'] }), bad('sites.0')],
    [changed({ muted: [{}] }), bad('muted.0.entry')],
    [changed({ muted: [{ ...MUTED, on: '2026-13-01' }] }), bad('muted.0.on')],
    [changed({ muted: [MUTED, { ...MUTED, on: '2026-02-29' }] }), bad('muted.1.on')],
    [changed({ lists: {} }), bad('lists')],
    [changed({ lists: [LIST, {}] }), bad('lists.1.url')],
    [changed({ lists: [{ ...LIST, paused: 1 }] }), bad('lists.0.paused')],
    [
      changed({ lists: [LIST, { ...LIST, url: 'https://list.example/' }] }),
      { ...bad('lists.1.url'), why: 'no-root' },
    ],
    [
      changed({ lists: [{ ...LIST, url: URL_OK.replace('https', 'http') }] }),
      { ...bad('lists.0.url'), why: 'not-https' },
    ],
  ])('%s is refused by name', (text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });
});
