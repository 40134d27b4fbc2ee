import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookupAsked, LookupReply } from '../../../../lib/domain/lookup';
import { onOmniboxInput } from '../../../../lib/worker/browser/omnibox';
import { eventually } from '../../../eventually';

const HELD = {
  identity: 'builtin',
  title: '示例名单',
  asOf: '2026-09-01',
  institutions: 1,
  websites: 0,
  apps: 0,
  regions: ['330000'],
};
const answers = new Map<string, () => void>();

vi.mock('../../../../lib/worker/lookup/lookup', () => ({
  lookup: ({ text }: LookupAsked) =>
    new Promise<LookupReply>((resolve) => {
      const reading = { as: 'name' as const, value: text, remarks: [] };
      const none = { hits: [], total: 0, equal: 0, isCut: false, regions: [], mentions: [] };
      answers.set(text, () => resolve({ ...none, reading, unchecked: [], coverage: [HELD] }));
    }),
}));

const lines: string[] = [];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  const setDefaultSuggestion = ({ description }: { description: string }) => {
    lines.push(description);
  };
  Object.assign(fakeBrowser, { omnibox: { setDefaultSuggestion } });
  lines.length = 0;
});

async function answer(text: string): Promise<void> {
  await eventually(() => expect(answers.has(text)).toBe(true));
  answers.get(text)?.();
}

it('says of the text that stands in the bar what was answered, and nothing of an earlier one', async () => {
  const earlier = onOmniboxInput('示例', () => {});
  const later = onOmniboxInput('示例启明', () => {});
  await answer('示例启明');
  await later;
  await answer('示例');
  await earlier;
  expect(lines).toEqual([expect.stringContaining('示例启明')]);
});

it('says nothing of a text that was taken back', async () => {
  const earlier = onOmniboxInput('示例', () => {});
  await onOmniboxInput(' ', () => {});
  await answer('示例');
  await earlier;
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('“示例”');
});
