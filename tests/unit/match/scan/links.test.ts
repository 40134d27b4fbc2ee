import { expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { entry } from '../../list/sample';
import { scannerOf } from './support';

/** Hosts in a text: where one ends, and whose it then is. */

const site = (id: string, value: string): Entry => ({
  ...entry(1),
  id,
  identifiers: entry(1).identifiers.map((each) => ({
    ...each,
    value,
    verifiedOn: '2026-11-10',
  })),
  sanctions: entry(1).sanctions.map((act) => ({ ...act, verifiedOn: '2026-11-10' })),
  names: [{ text: `余姚市示例${id}培训学校有限公司`, kind: 'legal' }],
});
const LIST = [site('latin', 'qiming.example.com'), site('mixed', 'qiming.xn--fiqs8s')];

it.each<[string, string[]]>([
  ['请看 https://qiming.example.com，谢谢', ['latin']],
  ['请看qiming.example.com.谢谢', ['latin']],
  ['请看qiming.example.com.公司地址在余姚', ['latin']],
  ['请看 https://qiming.example.com/a.中国', ['latin']],
  // Another host, which goes on.
  ['请看 https://qiming.example.com.中国，谢谢', []],
  ['请看qiming.example.com.公司，谢谢', []],
  ['请看qiming.example.com.cn，谢谢', []],
  // Somebody's name at another host.
  ['请写信给 qiming.example.com@mail.example.net，谢谢', []],
  ['请看 https://www.qiming.example.com@login.example.net/a，谢谢', []],
  ['请看 https://qiming.example.com:a@login.example.net/a，谢谢', []],
  // A sentence that goes on with a number.
  ['请看qiming.example.com.2026年招生', ['latin']],
  // Letters before a Chinese ending.
  ['请看 https://qiming.中国/a，谢谢', ['mixed']],
  ['请看www.qiming.中国，谢谢', ['mixed']],
  ['请看qiming.中国', ['mixed']],
  ['请看notqiming.中国，谢谢', []],
  ['请看qiming.公司，谢谢', []],
  ['来自qiming.中国人民很行', []],
])('%s names %j', async (text, ids) => {
  const scan = await scannerOf(LIST);
  const found = await scan(text);
  expect([...new Set(found.map(({ candidate }) => candidate.ref.id))]).toEqual(ids);
});
