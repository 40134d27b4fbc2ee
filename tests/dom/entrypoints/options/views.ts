import type { ListPreview } from '../../../../lib/domain/list-preview';
import { entryOf, SIGNED } from '../popup/views';

export const ROOT = SIGNED.identity;
export const URL_OK = `https://list.example/list/v1/#root=${ROOT}`;

/** The signed list as its preview tells it; `changes` replaces fields. */
export function previewOf(changes: Partial<ListPreview> = {}): ListPreview {
  return {
    url: 'https://list.example/list/v1/',
    identity: ROOT,
    title: '志愿者名单',
    publisher: '示例志愿者小组',
    licence: 'CC0-1.0',
    contacts: ['mailto:list@example.org'],
    asOf: '2026-09-01',
    sequence: 7,
    expires: '2026-12-01T00:00:00Z',
    live: 1200,
    counted: 1200,
    kinds: [
      { kind: 'institution', count: 1000 },
      { kind: 'app', count: 200 },
    ],
    samples: [
      {
        ref: { list: ROOT, id: 'a' },
        entry: entryOf('a', '余姚市示例启明培训学校有限公司'),
        listTitle: '志愿者名单',
      },
    ],
    pagesAsked: 2,
    pages: [],
    followed: false,
    ...changes,
  };
}

/** The button with this text. */
export function button(all: HTMLElement[], name: string): HTMLButtonElement {
  const found = all.find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found as HTMLButtonElement;
}
