import { BEFORE, BRANCH, GROUP, PRIVATE_SCHOOL, RENAMED, SCHOOL_COMPANY } from '../list';
import { course, type Form, filed, others, result, storePage, website } from '../pages';
import type { TrapRow } from '../types';

/** Other legal persons: a penalty follows the one that was punished, never its name's heirs. */

/** Every place where a name may stand, for a name that is near the entry's. */
const everywhere = (make: (name: string) => string): readonly Form[] => [
  ({ name }) => result(make(name)),
  ({ name }) => result(`${make(name)}官网`),
  ({ name }) => result(`课程介绍_${make(name)}`),
  ({ name }) => website({ title: '课程介绍', footer: [`© 2026 ${make(name)}`] }),
  ({ name }) => website({ title: make(name), footer: [`主办单位：${make(name)}`] }),
  ({ name }) =>
    website({ title: '首页', footer: [`${make(name)} 版权所有`, filed('赣ICP备30000005号')] }),
  ({ name }) => course('少儿英语', make(name)),
  ({ name }) => storePage('apple', { name: '掌上课堂', developer: make(name) }),
];

/** The school is listed and the company follows it, or the company and its school without a form. */
const AFTER_SCHOOL = [
  ...others(
    'school and the company after it',
    'silent',
    [PRIVATE_SCHOOL],
    [...everywhere((name) => `${name}有限公司`), ...everywhere((name) => `${name}有限责任公司`)],
  ),
  ...others(
    'school and the company after it',
    // A company's short name ends so too.
    'possible',
    [SCHOOL_COMPANY],
    everywhere((name) => name.replace('有限公司', '')),
  ),
];

const TAKEN = '示例往昔亭教育科技有限公司';
const NEW_CODE = '91110108MA2NEWNE9X';
/** The name that the entry bore before, with what tells another owner beside it. */
const FORMER: readonly Form[] = [
  () =>
    website({
      title: '往昔亭课堂',
      footer: [`© ${TAKEN}`, `统一社会信用代码：${NEW_CODE}`],
    }),
  () => website({ title: '课程', footer: [`版权所有：${TAKEN}`, filed('京ICP备30000006号')] }),
  () => website({ title: `${TAKEN}（海口）`, footer: [`海口${TAKEN}`] }),
  () => storePage('apple', { name: '往昔亭', developer: TAKEN, uscc: NEW_CODE }),
  () => storePage('tencent', { name: '往昔亭', developer: `海口${TAKEN}` }),
  () => course('少儿英语', `海口${TAKEN}`),
  () => result(`海口${TAKEN}官网`),
];

/** A branch is listed; its head office and other branches are not. */
const HEADS: readonly Form[] = ['', '成都分公司', '（总部）', '长沙分公司'].flatMap(
  (end): Form[] => [
    ({ name }) => result(name.replace('武汉分公司', end)),
    ({ name }) => website({ title: '课程', footer: [`© ${name.replace('武汉分公司', end)}`] }),
    ({ name }) => course('少儿英语', name.replace('武汉分公司', end)),
  ],
);

/** The brand that all of its branches bear, elsewhere than the listed one is. */
const BRANCHES_ELSEWHERE: readonly Form[] = [
  ({ brand }) => result(`${brand}成都校区`),
  ({ brand }) => result(`${brand}_长沙少儿英语`),
  ({ brand }) => course('少儿英语', `${brand}（成都店）`),
  ({ brand, name }) => result(`${brand}官网`, { provider: name.replace('武汉分公司', '') }),
  ({ brand, name }) =>
    result(`${brand}成都`, { snippet: `办学单位：${name.replace('武汉', '成都')}` }),
  ({ brand, name }) =>
    storePage('apple', { name: brand, developer: name.replace('武汉分公司', '') }),
];

/** Companies of the listed group. */
const SISTERS = [
  '北京示例群星谷少儿教育科技有限公司',
  '北京示例群星谷网络科技有限公司',
  '示例群星谷（杭州）教育科技有限公司',
  '上海示例群星谷教育集团有限公司',
];
const SISTER: readonly Form[] = SISTERS.flatMap((sister): Form[] => [
  () => result(`${sister}官网`),
  () => website({ title: '示例群星谷', footer: [`© ${sister}`] }),
  ({ name }) => website({ title: '示例群星谷', footer: [`${name}旗下`, `运营主体：${sister}`] }),
  ({ icp }) => website({ title: sister, footer: [`© ${sister} ${filed(`${icp}-2`)}`] }),
  () => course('少儿英语', sister),
  () => storePage('huawei', { name: '示例群星谷', developer: sister }),
]);

const NOW = '宁波别家新桂教育科技有限公司';
/** The brand has another operator today. */
const CHANGED: readonly Form[] = [
  ({ brand }) => website({ title: `${brand}官网`, footer: [`© 2026 ${NOW}`] }),
  ({ brand }) => website({ title: brand, h1: brand, footer: [`运营主体：${NOW}`] }),
  ({ brand }) =>
    website({ title: `余姚${brand}`, footer: [`${NOW} ${filed('浙ICP备30000007号')}`] }),
  ({ brand }) => result(`余姚${brand}教育`, { snippet: `由${NOW}运营` }),
  ({ brand }) => result(`${brand}_余姚少儿英语`, { provider: NOW }),
  ({ brand }) => course('少儿英语', NOW, { title: `${brand}（余姚店）` }),
  ({ brand }) => storePage('tencent', { name: brand, developer: NOW }),
  ({ brand, icp }) => website({ title: brand, footer: [`© 2026 ${NOW}`, filed(icp)] }),
  ({ brand, uscc }) =>
    website({ title: brand, footer: [`主办单位：${NOW}`, `统一社会信用代码：${uscc}`] }),
  ({ brand, name }) => website({ title: brand, footer: [`版权所有：${name}`, `运营主体：${NOW}`] }),
  ({ brand }) => result(`${NOW} - 余姚${brand}教育`),
  ({ brand, name }) =>
    website({ title: brand, footer: [`原${name}`, `现由${NOW}运营`, `© ${NOW}`] }),
];

export const PERSONS: readonly TrapRow[] = [
  ...AFTER_SCHOOL,
  ...others('former name of another', 'silent', [RENAMED], FORMER),
  ...others('branch and head office', 'silent', [BRANCH], [...HEADS, ...BRANCHES_ELSEWHERE]),
  ...others('sister company', 'silent', [GROUP], SISTER),
  ...others('changed operator', 'silent', [BEFORE], CHANGED),
];
