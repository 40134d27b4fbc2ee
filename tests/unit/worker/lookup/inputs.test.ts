import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LookupReply, looseness } from '../../../../lib/domain/lookup';
import { isSureWay, type VetMatch, type VetResult } from '../../../../lib/domain/vet';
import { normaliseName } from '../../../../lib/text/normalise';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { ASKED_ENTRIES } from '../../../fixtures/asked/entries';
import { INPUTS, type InputCase } from '../../../fixtures/asked/inputs';
import { TODAY } from '../../../fixtures/asked/list';
import { listsServed } from './followed';

/** The one reader and the one judge behind popup, address bar, call view and vetting, over what people have. */

const lists = listsServed();
const replies = new Map<string, LookupReply>();
const vetted = new Map<string, { row: VetResult | undefined; near: VetMatch[] }>();

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${TODAY}T04:00:00Z`) });
  await lists.follow(ASKED_ENTRIES, '示例名单', { asOf: TODAY });
  for (const { input } of INPUTS) {
    const reply = await lookup({ text: input });
    replies.set(input, reply);
    const { results } = await vetRows([{ row: 1, any: input }]);
    const { near } = await vetNear([reply.reading.value.slice(0, 200)]);
    vetted.set(input, { row: results[0], near: near[0]?.matches ?? [] });
  }
});
afterAll(() => vi.useRealTimers());

const replyTo = ({ input }: InputCase): LookupReply => {
  const reply = replies.get(input);
  if (!reply) throw new Error(input);
  return reply;
};

const AS: Record<InputCase['kind'], LookupReply['reading']['as']> = {
  uscc: 'uscc',
  host: 'site',
  'app-link': 'app-link',
  filing: 'icp',
  'police-filing': 'psb',
  phone: 'phone',
  name: 'name',
  text: 'text',
};
const STORES: Record<string, string> = { 'app-store': 'apple', yingyongbao: 'tencent' };

/** As the reader writes it: a filing without the number of its website, stores by their ids. */
function readAs({ kind, value }: InputCase): string {
  if (kind === 'filing') return value.replace(/-\d+$/, '');
  if (kind !== 'app-link') return value;
  const [store = '', id = ''] = value.split(':');
  return `${STORES[store] ?? store}:${id}`;
}

const named = INPUTS.map((each) => [each.input, each] as const);

describe('an input', () => {
  it.each(named)('%j is read as what it is', (_, each) => {
    const { as, value } = replyTo(each).reading;
    // Names are compared as they are stored: 雲 is 云, and brackets are none.
    const plain = (text: string) => (as === 'name' ? normaliseName(text) : text);
    expect({ as, value: plain(value) }).toEqual({ as: AS[each.kind], value: plain(readAs(each)) });
  });

  it.each(named)('%j finds what it means', (_, each) => {
    const { hits } = replyTo(each);
    const ids = hits.map(({ ref }) => ref.id);
    expect(ids).toEqual(expect.arrayContaining([...each.finds]));
    const surely = hits.filter(({ how }) => looseness(how) < 2).map(({ ref }) => ref.id);
    const allowed = [...each.finds, ...(each.may ?? [])];
    expect(surely.filter((id) => !allowed.includes(id))).toEqual([]);
  });

  it.each(named.filter(([, { looser }]) => looser))('%j says that it is looser', (_, each) => {
    for (const { how } of replyTo(each).hits) expect(looseness(how)).toBeGreaterThan(1);
  });
});

describe('popup, address bar, call view and vetting', () => {
  it.each(named.filter(([, { kind }]) => kind !== 'text'))('answer %j alike', (input, each) => {
    const { reading, hits } = replyTo(each);
    const { row, near = [] } = vetted.get(input) ?? {};
    const sure = hits.filter(({ how }) => looseness(how) === 0).map(({ ref }) => ref.id);
    const told = row?.matches.filter(({ how }) => isSureWay(how)).map(({ ref }) => ref.id);
    expect(told?.sort()).toEqual(sure.slice(0, 3).sort());
    expect(row?.readings.map(({ value }) => value)).toEqual(reading.value ? [reading.value] : []);
    expect(row?.remarks).toEqual(reading.remarks);
    if (row?.matches.length === 0 && reading.as === 'name')
      for (const { ref: told } of near) expect(hits.map(({ ref }) => ref.id)).toContain(told.id);
  });
});
