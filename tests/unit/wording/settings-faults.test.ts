import { expect, it } from 'vitest';
import { readPolicy } from '../../../lib/domain/policy';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { policyFaultText } from '../../../lib/wording/settings-faults';

const ROOT = 'ab'.repeat(32);

it.each<[Record<string, unknown>, string, string]>([
  [
    { lists: [`https://a.example/#root=${ROOT}`, 'https://b.example/'] },
    '第 2 份名单：地址末尾缺少 #root= 与 64 位十六进制指纹。',
    'List 2: The address lacks #root= and 64 hexadecimal digits at its end.',
  ],
  [{ lists: 'x' }, 'lists：应是名单地址的列表。', 'lists: should be a list of addresses.'],
  [
    { settings: { markSize: 'huge' } },
    'settings 中的“markSize”：值不可用。',
    'settings, “markSize”: not a possible value.',
  ],
  [
    { settings: { colour: 'red' } },
    'settings 中的“colour”：没有这个设置。',
    'settings, “colour”: there is no such setting.',
  ],
  [
    { hide: ['all'] },
    'hide 的第 1 项“all”：没有这个部分。可写：options, lists, sites, muted, watched, learned, data。',
    'hide, item 1, “all”: there is no such part. Possible: options, lists, sites, muted, watched, learned, data.',
  ],
  [
    { list: [] },
    '“list”：没有这一项。可写：lists, settings, hide。',
    '“list”: there is no such key. Possible: lists, settings, hide.',
  ],
])('%o: the item and the reason', (raw, zh, en) => {
  const { faults } = readPolicy(raw);
  const said = (language: 'zh-CN' | 'en') =>
    faults.map((fault) => policyFaultText(createTranslator(language), fault));
  expect(said('zh-CN')).toEqual([zh]);
  expect(said('en')).toEqual([en]);
});
