import { expect, it } from 'vitest';
import type { Entry, Identifier } from '../../../../lib/domain/entry';
import { guardFaults } from '../../../../lib/publish/check/checks';
import { buildOrgs } from '../helpers';

const SOURCE = 'https://b.example.org/1.html';

async function listed(): Promise<Entry> {
  const [entry] = (await buildOrgs([{}])).entries;
  if (!entry) throw new Error('no entry');
  return entry;
}

const withIdentifier = (kind: Identifier['kind'], value: string) => (entry: Entry) => ({
  ...entry,
  identifiers: [{ kind, value, of: 'subject', source: SOURCE, verifiedOn: '2026-09-01' } as const],
});
const withName = (text: string) => (entry: Entry) => ({
  ...entry,
  names: [...entry.names, { text, kind: 'brand' } as const],
});
const withAct = (changed: object) => (entry: Entry) => ({
  ...entry,
  sanctions: entry.sanctions.map((act) => ({ ...act, ...changed })),
});

const PERSONAL = '名称、列入原因、文号或回应中有手机、身份证等号码';

it.each<[string, (entry: Entry) => Entry, string]>([
  ['a shared host', withIdentifier('host', 'taobao.com'), '多家共用的平台域名'],
  ['a service number', withIdentifier('phone', '12345'), '公共服务号码'],
  ['a mobile number', withIdentifier('phone', '13800001111'), '电话是个人的手机号码'],
  ['a platform', withName('微信'), '平台名称：微信'],
  ['a number in a name', withName('示例13800001111'), PERSONAL],
  ['a number in the grounds', withAct({ grounds: '联系人13800001111' }), PERSONAL],
  ['an identity number as 文号', withAct({ document: '330281199003071234' }), PERSONAL],
  [
    'a number in a reply',
    withAct({ reply: { text: '请联系 13800001111', on: '2026-10-01' } }),
    PERSONAL,
  ],
])('%s is told of a list', async (_, changed, fault) => {
  const entry = changed(await listed());
  expect(guardFaults([entry])).toEqual([expect.stringContaining(`${entry.id}：`)]);
  expect(guardFaults([entry]).join()).toContain(fault);
});

it.each<[string, (entry: Entry) => Entry]>([
  ['a sound entry', (entry) => entry],
  ['its own host', withIdentifier('host', 'qiming.example.com')],
  ['a landline', withIdentifier('phone', '0574-62123456')],
  ['a number of a decision', withAct({ document: '浙余市监案〔2026〕00012号' })],
  ['a case number of no day', withAct({ document: '330281202603000123' })],
])('%s has no fault', async (_, changed) => {
  expect(guardFaults([changed(await listed())])).toEqual([]);
});
