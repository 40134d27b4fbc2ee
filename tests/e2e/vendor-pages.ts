import type { Entry } from '../../lib/domain/entry';
import type { EvidenceKind } from '../../lib/domain/verdict';
import { type SavedPage, savedPage } from '../browser/saved-page';
import { sanction } from './sample';

/** Listed companies that also run other people's websites, and the websites of schools that say so. */

/** Who is listed, and the site that is really its own. */
export interface Vendor {
  kind: string;
  name: string;
  entry: Entry;
  host: string;
  /** What a result on that host is marked by, once it is learned. */
  learned: EvidenceKind;
}

const INSTITUTION = '示例在线教育科技股份有限公司';
const OPERATOR = '示例蜻蜓教育科技股份有限公司';

export const VENDORS: readonly Vendor[] = [
  {
    kind: 'an institution',
    name: INSTITUTION,
    host: 'zaixian.example',
    learned: 'learned-site',
    entry: {
      id: 'institution',
      kind: 'institution',
      names: [{ text: INSTITUTION, kind: 'legal' }],
      identifiers: [],
      sanctions: [sanction({ kind: 'penalty' })],
    },
  },
  {
    kind: 'an app’s operator in education',
    name: OPERATOR,
    host: 'qingting.example',
    learned: 'education-operator',
    entry: {
      id: 'app',
      kind: 'app',
      names: [{ text: '示例蜻蜓课堂', kind: 'app' }],
      identifiers: [],
      app: { name: '示例蜻蜓课堂', developer: OPERATOR, stores: [], versions: ['7.4.620'] },
      operatorIsEducation: true,
      sanctions: [sanction({ kind: 'app-notice', version: '7.4.620' })],
    },
  },
];

/** A website with this name and these paragraphs below it. */
export const siteOf = (title: string, footer: readonly string[]): SavedPage =>
  savedPage(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>学校概况</p></main>
<footer>${footer.map((line) => `<p>${line}</p>`).join('')}</footer></body></html>`);

export interface SchoolSite {
  /** How the school's footer names its vendor. */
  how: string;
  title: string;
  footer: (vendor: string) => string[];
}

export const SCHOOL_SITES: readonly SchoolSite[] = [
  {
    how: 'as who runs it, in a paragraph below the school’s own',
    title: '舟山示例学院',
    footer: (vendor) => ['主办：舟山示例学院', `运营：${vendor}`],
  },
  {
    how: 'as who built and runs it',
    title: '舟山示例学院',
    footer: (vendor) => ['版权所有：舟山示例学院', `网站建设与运营：${vendor}`],
  },
  {
    how: 'as its support, behind ©',
    title: '舟山示例学院',
    footer: (vendor) => [`©${vendor}技术支持`],
  },
  {
    how: 'as the holder of ©, below the school’s title',
    title: '余姚市示例小学',
    footer: (vendor) => [`© 2026 ${vendor}`],
  },
];
