import { expect, it } from 'vitest';
import { proposedIn } from '../../../../lib/publish/hosts/proposed';

const hostsOf = (site: string) =>
  proposedIn({ institution: '余姚市示例启明培训学校有限公司', site }).map(({ text }) => text);

it.each(['无', '-', '——', '/', '', '无；无'])(
  'proposes no host where a cell says nothing: %s',
  (site) => {
    expect(hostsOf(site)).toEqual([]);
  },
);

it('proposes each host of a cell once', () => {
  expect(hostsOf('a.example.com；b.example.com、无 https://a.example.com/')).toHaveLength(2);
});
