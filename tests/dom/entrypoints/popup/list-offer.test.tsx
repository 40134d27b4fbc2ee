import { describe, expect, it } from 'vitest';
import { ListOffer } from '../../../../entrypoints/popup/popup';
import { show } from '../stage';

const ADDRESS = `https://example.org/list/v1/#root=${'0123456789abcdef'.repeat(4)}`;
const PREVIEW = `options.html#${new URLSearchParams({ add: ADDRESS })}`;

const shown = async (text: string, page: string) => {
  const { findAll, text: said } = await show(<ListOffer text={text} page={page} />, {});
  return { hrefs: findAll('a').map((link) => link.getAttribute('href')), said: said() };
};

describe('the offer of a list', () => {
  it('leads from a list’s own page to its preview', async () => {
    const { hrefs, said } = await shown('', ADDRESS);
    expect(hrefs).toEqual([PREVIEW]);
    expect(said).toContain('此网页是一份可以订阅的名单');
  });

  it('leads from the address of a list, as it was shared, to its preview', async () => {
    const { hrefs, said } = await shown(
      ADDRESS.replace('#', '?from=chat#'),
      'https://example.com/',
    );
    expect(hrefs).toEqual([PREVIEW]);
    expect(said).toContain('您查的是一份名单的订阅地址');
  });

  it.each([
    ['another page', '', 'https://example.org/list/v1/'],
    ['a name that is looked up on a list’s page', '示例启明', ADDRESS],
  ])('offers none for %s', async (_, text, page) => {
    expect((await shown(text, page)).hrefs).toEqual([]);
  });
});
