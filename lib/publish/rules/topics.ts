import type { Sanction } from '../../domain/entry';

type Topic = Sanction['topics'][number];

const TOPICS: readonly [RegExp, Topic][] = [
  [
    /(?:学生|未成年|儿童|家长).{0,12}(?:信息|数据)|(?:信息|数据).{0,12}(?:学生|未成年|儿童)/,
    'minors-data',
  ],
  [/个人信息|隐私/, 'personal-information'],
  [/漏洞|网络安全|数据安全/, 'security'],
  [/广告|虚假宣传|误解的(?:商业)?宣传|虚构/, 'advertising'],
  [/价格|收费|原价/, 'pricing'],
  [/无证|未取得|无(?:办学)?许可|超(?:出)?许可|擅自(?:办学|举办)/, 'unlicensed'],
  [/预付|退费|资金监管|卷款/, 'prepaid'],
  [/消防|安全隐患|食品|卫生/, 'safety'],
];

/** Topics of free text about what an institution did; `other` when no word tells. */
export function topicsOf(text: string): Topic[] {
  const topics = TOPICS.filter(([pattern]) => pattern.test(text)).map(([, topic]) => topic);
  return topics.length > 0 ? topics : ['other'];
}
