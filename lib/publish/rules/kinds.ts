import type { SanctionKind } from '../../schema/entry';

/** What a cell of 处理结果 or 名单类型 says was done; one decision may hold several acts. */
const RESULTS: readonly [RegExp, SanctionKind][] = [
  [/黑名单/, 'blacklist'],
  [/严重违法失信/, 'serious-violation'],
  [/经营异常/, 'abnormal-operations'],
  [/吊销/, 'licence-revoked'],
  [/关停|取缔|责令停止办学|停办|责令停业|责令关闭/, 'shutdown'],
  [/约谈/, 'summons'],
  [/判决|裁定/, 'judgment'],
  [/罚款|警告|没收|行政处罚/, 'penalty'],
];

/**
 * The kinds of sanction that a result names, in our order. Empty when it names none: 通报 or 责令整改 of an
 * institution is no listed kind, and a prosecutor's proposal (检察建议) is no sanction at all.
 */
export function kindsOfResult(text: string): SanctionKind[] {
  return RESULTS.filter(([pattern]) => pattern.test(text)).map(([, kind]) => kind);
}

/**
 * The kind of an app notice. A re-check (整改复核) is a notice of 12 months by itself; `not-rectified` needs a
 * notice that says so (DESIGN section 3). Null for a type that we do not know.
 */
export function kindOfNotice(type: string): SanctionKind | null {
  if (/下架|下线/.test(type)) return 'app-removed';
  if (/未(?:按要求|按期|完成|完全)?整改|整改不到位|拒不整改/.test(type)) return 'not-rectified';
  return type === '' || /通报|复核|公示/.test(type) ? 'app-notice' : null;
}

/** A testing centre reports; it is no authority. */
export const isTestCentre = (authority: string): boolean =>
  /(?:检测|测评|检验|评测)(?:中心|所|院)/.test(authority);
