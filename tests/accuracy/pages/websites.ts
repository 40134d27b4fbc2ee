import { facts, linked, printed, said, structured, typed } from '../../unit/match/negative/case';
import { template } from '../grammar/templates';
import { BARS, COLUMNS, otherCompany, SLOGANS } from '../grammar/words';
import { WRITINGS } from '../grammar/writings';
import type { Draw, Label, Rule, Template, Website } from '../types';

/** Websites by their host and footer (docs/matching.md, as far as DESIGN section 4 rests on it). */

type Facts = Website['facts'];

const OTHER_FILING = '京ICP备00000999号';
const PLATFORM_FILING = '粤ICP备15020529号';

const site = (
  rule: Rule,
  label: Label,
  reason: string,
  make: Template<Partial<Facts> & { host?: string }>['make'],
): Template<Website> =>
  template(rule, label, reason, (subject, draw) => {
    const { host, ...said } = make(subject, draw);
    return {
      url: `https://${host ?? `www.w${draw.below(900)}.example.org`}/`,
      facts: facts({ title: draw.one(SLOGANS), ...said }),
    };
  });

/** A footer with one operator. */
const operatedBy = (...operator: Parameters<typeof said>): Partial<Facts> => ({
  operators: [said(...operator)],
});

const spaced = (number: string): string => number.replace('备', '备 ').replace('号', ' 号');

/** Sites of entries whose own keys are listed. */
export const KEYED_SITES: readonly Template<Website>[] = [
  site('7', 'identified', 'its listed host', ({ host }) => ({ host })),
  site('7', 'identified', 'a host below its listed one', ({ host }) => ({ host: `m.${host}` })),
  site('tiers', 'identified', 'its one filing number in the register’s link', ({ icp }, draw) => ({
    filings: [linked(draw.one([icp, `${icp}-2`, spaced(icp), `${icp}-3A`]))],
  })),
  site('tiers', 'identified', 'its code in JSON-LD', ({ uscc }) => ({
    codes: [structured(uscc)],
  })),
  site('tiers', 'named', 'its filing number typed as text', ({ icp }) => ({
    filings: [typed(icp)],
  })),
  site('tiers', 'named', 'its code typed as text', ({ uscc }) => ({
    codes: [printed(uscc)],
  })),
  site('tiers', 'named', 'its public-security number', ({ psb }) => ({
    security: [printed(psb)],
  })),
  site(
    'tiers',
    'named',
    'several filing numbers, its operator’s name beside them',
    ({ icp, name }) => ({
      filings: [linked(icp), linked(OTHER_FILING)],
      ...operatedBy(`© ${name}`),
    }),
  ),
  site('tiers', 'nothing', 'several filing numbers and no operator', ({ icp }) => ({
    filings: [linked(icp), linked(OTHER_FILING)],
  })),
  site('8', 'nothing', 'a platform’s own number beside its own', ({ icp }) => ({
    filings: [linked(icp), linked(PLATFORM_FILING)],
  })),
  site('8', 'nothing', 'its numbers in the footer of a shared host', ({ icp }, draw) => ({
    filings: [linked(icp)],
    host: draw.one(['abc.youzan.com', 'k12.eqxiu.com', 'www.sohu.com', 'apps.apple.com']),
  })),
  site(
    '6',
    'nothing',
    'its number in the footer of a government’s or the notice’s host',
    ({ icp }, draw) => ({
      filings: [linked(icp)],
      host: draw.one(['www.example.gov.cn', 'notice.example']),
    }),
  ),
  site('2', 'nothing', 'its filing number under another company’s name', ({ icp }, draw) => ({
    filings: [linked(icp)],
    ...operatedBy(`© 2020-2026 ${otherCompany(draw)} 版权所有`),
  })),
  site('2', 'nothing', 'its listed host under another company’s name', ({ host }, draw) => ({
    host,
    ...operatedBy(`版权所有：${otherCompany(draw)}`),
  })),
  site('2', 'nothing', 'its name beside another code than its own', ({ name }) => ({
    ...operatedBy(name),
    codes: [structured('91110108MA1QQQQQ9X')],
  })),
  site('tiers', 'nothing', 'another site’s filing number', () => ({
    filings: [linked(OTHER_FILING)],
  })),
  site(
    'tiers',
    'nothing',
    'its number typed under a title that speaks of others',
    ({ icp }, draw) => ({
      title: draw.one(['培训骗局揭秘', '哪家培训靠谱吗', '教育曝光台']),
      filings: [typed(icp)],
    }),
  ),
];

/** A company's footer on a university's host; a school may be at home there. */
export const CAMPUS_SITES: readonly Template<Website>[] = [
  site('6', 'nothing', 'its number in the footer of a campus host', ({ icp }) => ({
    filings: [linked(icp)],
    host: 'career.example.edu.cn',
  })),
];

const footers = (name: string, draw: Draw): string =>
  draw.one([
    name,
    `© ${name}`,
    `© 2013-2026 ${name}`,
    `Copyright © 2020 ${name} All Rights Reserved.`,
    `版权所有：${name}`,
    `${name} 版权所有`,
    `版权归${name}所有`,
    `主办单位：${name}`,
    `运营主体：${name}`,
    `© ${name} 技术支持：某建站`,
  ]);

/** Sites of entries by the names in their footers. */
export const NAMED_SITES: readonly Template<Website>[] = [
  site('tiers', 'named', 'its name as the operator of the footer', ({ name }, draw) =>
    operatedBy(footers(name, draw)),
  ),
  site('tiers', 'named', 'its name in JSON-LD', ({ name }) => operatedBy(name, 'json-ld')),
  site('1', 'possible', 'its branch as the operator of the footer', ({ name }) =>
    operatedBy(`© ${name}城东分公司`),
  ),
  site('1', 'nothing', 'a longer name as the operator of the footer', ({ name }, draw) =>
    operatedBy(footers(draw.one(['新', '华夏']) + name, draw)),
  ),
  site('2', 'nothing', 'two companies as operators', ({ name }, draw) => ({
    operators: [said(`© ${name}`), said(`主办：${otherCompany(draw)}`)],
  })),
  site('8', 'nothing', 'it only supports, builds or helps to organise the site', ({ name }, draw) =>
    operatedBy(draw.one([`技术支持：${name}`, `© 某校 网站建设：${name}`, `承办：${name}`])),
  ),
  site('tiers', 'nothing', 'only the title names it', ({ name }, draw) => ({
    title: draw.one(COLUMNS) + draw.one(BARS) + name,
  })),
  site('tiers', 'nothing', 'its name under a title that speaks of others', ({ name }, draw) => ({
    title: draw.one(['培训骗局揭秘', '哪家培训靠谱吗', '教育曝光台']),
    ...operatedBy(`© ${name}`),
  })),
  site('8', 'nothing', 'its name in the footer of a shared host', ({ name }, draw) => ({
    ...operatedBy(`© ${name}`),
    host: draw.one(['abc.youzan.com', 'k12.eqxiu.com', 'www.sohu.com']),
  })),
  ...Object.entries(WRITINGS).map(([writing, write]) =>
    site('writing', 'named', `its name in the footer, ${writing}`, ({ name }, draw) =>
      operatedBy(write(name, draw)),
    ),
  ),
];

/** The operator of a listed app runs the site: an education business is named, anybody else relates. */
const operated = (label: Label): readonly Template<Website>[] => [
  site('tiers', label, 'the operator’s name in the footer', ({ name }, draw) =>
    operatedBy(footers(name, draw)),
  ),
  site('tiers', label, 'the operator’s filing number in the register’s link', ({ icp }) => ({
    filings: [linked(icp)],
  })),
  site('7', label, 'the operator’s host', ({ host }) => ({ host })),
];
export const EDUCATION_SITES = operated('named');
export const GENERAL_SITES = operated('related');
