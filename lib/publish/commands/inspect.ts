import { type Day, dayOfInstant } from '../../domain/day';
import type { Entry, IdentifierKind } from '../../domain/entry';
import { ruleOf } from '../../domain/sanction-rules';
import { formatSubscription } from '../../domain/subscription';
import { IDENTIFIER_FIELDS } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';
import { PublishError } from '../folder/publish-error';
import { entriesOf, entryOf, type Published } from '../folder/published';
import { openPublished } from '../node/list-place';
import { byListFile, CONFIG, defineCommand } from './command';

const ENTRY_WORDS: Record<Entry['kind'], string> = {
  institution: '机构',
  school: '学校',
  website: '网站',
  app: '应用',
};

/** An identifier is called by the heading of the column that gives it. */
const wordOfIdentifier = (kind: IdentifierKind): string =>
  headerOf(IDENTIFIER_FIELDS.find(([, each]) => each === kind)?.[0] ?? 'uscc');

/** How often each word occurs, the most frequent first: `应用 80，机构 3`. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.map(([word, count]) => `${word} ${count}`).join('，') || '无';
}

/** `2026年9月1日`, as the day is in China. */
function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** `2026年9月1日至2026年10月3日` */
function days(dates: readonly Day[]): string {
  const [first, ...rest] = [...dates].sort();
  const last = rest.at(-1);
  return (
    [first, last]
      .flatMap((day) => day ?? [])
      .map(dayText)
      .join('至') || '无'
  );
}

const UNKNOWN = 'https://贵单位的网站/list/v1/';

/** `url`: where its readers find the list. */
function describe(published: Published, url: string): string[] {
  const { signed, manifest } = published;
  const entries = [...entriesOf(published).values()];
  const bytes = manifest.segments.reduce((sum, segment) => sum + segment.bytes, 0);
  const dates = entries.flatMap(({ sanctions }) => sanctions.map(({ decidedOn }) => decidedOn.day));
  return [
    `名单：${manifest.title}（${manifest.publisher}），截至${dayText(manifest.asOf)}`,
    ...(signed
      ? [
          `发布：第 ${signed.latest.sequence} 次，${dayText(dayOfInstant(signed.latest.issued))}签发，有效至${dayText(dayOfInstant(signed.latest.expires))}`,
          `订阅地址：${formatSubscription({ url, identity: signed.identity })}`,
        ]
      : ['发布：未签名（自带名单的格式）']),
    `文件：${manifest.segments.length} 个分段，共 ${bytes} 字节`,
    `条目：${entries.length}（${tally(entries.map(({ kind }) => ENTRY_WORDS[kind]))}）`,
    `处理：${tally(entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => ruleOf(kind).word)))}`,
    `标识：${tally(entries.flatMap(({ identifiers }) => identifiers.map(({ kind }) => wordOfIdentifier(kind))))}`,
    `决定日期：${days(dates)}`,
  ];
}

/** A readable summary of a published list, or one entry of it in full. Signatures and hashes are checked. */
export const inspect = defineCommand({
  name: 'inspect',
  summary: {
    zh: '一份已发布名单的概况，或其中一条',
    en: 'a summary of a published list, or one entry of it',
  },
  operands: {
    text: 'DIR|URL [编号]',
    zh: '名单的文件夹或网址；编号见 --report 写出的报告',
    en: 'folder or address of the list, and the id of an entry',
    most: 2,
    remembered: 'out',
  },
  options: { config: CONFIG },
  examples: [
    byListFile('inspect'),
    { line: 'inspect https://example.org/list/v1/', zh: '网上的名单', en: 'a list on the web' },
  ],
  async run({ operands: [place = '', id], isRecalled, list }, console) {
    const published = await openPublished(place);
    if (id === undefined) {
      const known = isRecalled ? list.remembered.url : undefined;
      const url = /^http/.test(place) ? place.replace(/#.*$/, '') : (known ?? UNKNOWN);
      for (const line of describe(published, url)) console.print(line);
      return 0;
    }
    const record = published.state.get(id);
    if (!record) throw new PublishError(`名单中没有条目 ${id}。编号见 build --report 写出的报告`);
    console.print(JSON.stringify(entryOf(record), null, 2));
    return 0;
  },
});
