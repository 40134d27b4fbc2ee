import type { Entry } from '../../../../lib/domain/entry';
import { CODE, COMPANY, DEVELOPER, entry, identifier, OTHER, SCHOOL } from '../fixtures';

/** The list that the negative cases are judged against: all of it, every time. */

export { CODE, COMPANY, DEVELOPER, OTHER, SCHOOL };
export const FILING = '浙ICP备00000001号';
export const PSB = '浙公网安备33028100000001号';
export const COMPANY_FILING = '京ICP备00000002号';
export const OPERATOR_FILING = '沪ICP备00000003号';
export const UNIVERSITY = '示例理工大学';
const UNIVERSITY_FILING = '浙ICP备00000004号';
/** A platform's own number, which a careless list gave to one of its tenants. */
export const PLATFORM_FILING = '粤ICP备15020529号';

/** An institution with its region, its host and every number. */
export const listedSchool: Entry = entry({
  id: 'test:school',
  region: '330281',
  names: [
    { text: SCHOOL, kind: 'legal' },
    { text: '余姚市旧例培训学校有限公司', kind: 'former' },
    { text: '示例启明', kind: 'brand' },
  ],
  identifiers: [
    identifier({ kind: 'host', value: 'qiming.example.com' }),
    identifier({ kind: 'icp', value: FILING }),
    identifier({ kind: 'uscc', value: CODE }),
    identifier({ kind: 'psb', value: PSB }),
  ],
});

/** A company whose name begins with no region. */
export const listedCompany: Entry = entry({
  id: 'test:company',
  names: [{ text: COMPANY, kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: COMPANY_FILING })],
});

/** A school's name that any district may have. */
export const listedNamesake: Entry = entry({
  id: 'test:namesake',
  kind: 'school',
  region: '330281',
  names: [{ text: '示例晨曦培训学校', kind: 'legal' }],
});

/** An app of a general operator. */
const listedApp: Entry = entry({
  id: 'test:app',
  names: [{ text: '示例在线', kind: 'app' }],
  app: { name: '示例在线', developer: DEVELOPER, stores: ['huawei'], versions: ['7.4.620'] },
  identifiers: [identifier({ kind: 'icp', value: OPERATOR_FILING, of: 'operator' })],
});

/** An app of an education business. */
export const listedLessons: Entry = entry({
  id: 'test:lessons',
  names: [{ text: '示例课堂', kind: 'app' }],
  app: { name: '示例课堂', developer: '余姚市示例远航教育有限公司', stores: [], versions: [] },
  operatorIsEducation: true,
});

/** A university's campus app. */
const listedCampus: Entry = entry({
  id: 'test:campus',
  names: [{ text: '示例校园通', kind: 'app' }],
  app: { name: '示例校园通', developer: UNIVERSITY, stores: ['huawei'], versions: [] },
  identifiers: [identifier({ kind: 'icp', value: UNIVERSITY_FILING, of: 'operator' })],
});

const careless: Entry = entry({
  id: 'test:careless',
  names: [{ text: '余姚市示例云帆培训学校有限公司', kind: 'legal' }],
  identifiers: [
    identifier({ kind: 'icp', value: PLATFORM_FILING }),
    identifier({ kind: 'host', value: 'xiaoe-tech.com' }),
  ],
});

/** Listed once, and lifted since. */
const lifted: Entry = entry({
  id: 'test:lifted',
  names: [{ text: '余姚市示例旧日培训学校有限公司', kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: '浙ICP备00000009号' })],
  sanctions: listedSchool.sanctions.map((act) => ({ ...act, status: 'lifted' as const })),
});

export const LISTED: readonly Entry[] = [
  listedSchool,
  listedCompany,
  listedNamesake,
  listedApp,
  listedLessons,
  listedCampus,
  careless,
  lifted,
];
