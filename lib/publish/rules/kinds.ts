import type { SanctionKind } from '../../schema/entry';

/** What a cell of 处理结果 or 名单类型 says was done; one decision may hold several acts. */
const RESULTS: readonly [RegExp, SanctionKind][] = [
  [/黑名单/, 'blacklist'],
  [/严重违法失信/, 'serious-violation'],
  [/经营异常/, 'abnormal-operations'],
  [/吊销/, 'licence-revoked'],
  [/(?<!自行|主动)关停|取缔|责令(?:停止办学|停办|关闭|停业(?!整顿))/, 'shutdown'],
  [/约谈/, 'summons'],
  [/判决|裁定/, 'judgment'],
  [/罚款|警告|没收|行政处罚|停业整顿/, 'penalty'],
];

/** What did not happen, has been undone or may yet come: 移出经营异常名录, 不予行政处罚, 拟列入黑名单. */
const NOT_DONE =
  /移出|移除|剔除|解除|撤销|不予|不再|免予|免于|免除|未予|未被|未列入|拟|建议|暂缓|终止|将(?:被|列入|依法)|可能|逾期/;

const kindsIn = (text: string): SanctionKind[] =>
  RESULTS.filter(([pattern]) => pattern.test(text)).map(([, kind]) => kind);

/**
 * The kinds of sanction that a result names, in our order. Empty when it names none: 通报 or 责令整改 of an
 * institution is no listed kind, and a prosecutor's proposal (检察建议) is no sanction at all. A clause that
 * says that something was not done or was undone counts for nothing.
 */
export function kindsOfResult(text: string): SanctionKind[] {
  const clauses = text.split(/[;；,，。、+＋\n]/);
  const done = new Set(clauses.filter((each) => !NOT_DONE.test(each)).flatMap(kindsIn));
  return kindsIn(text).filter((kind) => done.has(kind));
}

/** Settled, withdrawn or not yet done: 整改复核通过, 恢复上架, 拟下架. */
const SETTLED =
  /(?<!未)(?:通过复核|复核通过|整改合格|整改通过)|已(?:全部|按要求|完成)*整改|(?:恢复|重新)上架|下架后恢复|撤销|取消|解除|未下架|拟/;

/**
 * The kind of an app notice. A re-check (整改复核) is a notice of 12 months by itself; `not-rectified` needs a
 * notice that says so (DESIGN section 3). Null for a type that we do not know, and for one that tells of
 * nothing that stands.
 */
export function kindOfNotice(type: string): SanctionKind | null {
  if (SETTLED.test(type)) return null;
  if (/下架|下线/.test(type)) return 'app-removed';
  if (/未(?:按要求|按期|完成|完全)?整改|整改不到位|拒不整改/.test(type)) return 'not-rectified';
  return type === '' || /通报|复核|公示/.test(type) ? 'app-notice' : null;
}

/** A testing centre reports; it is no authority. */
export const isTestCentre = (authority: string): boolean =>
  /(?:检测|测评|检验|评测)(?:中心|所|院)/.test(authority);
