import type { SanctionKind } from '../../domain/sanction-kinds';

/** Settled, withdrawn or not yet done: 整改复核通过, 恢复上架, 拟下架. */
const SETTLED =
  /(?<!未)(?:通过复核|复核通过|整改合格|整改通过)|已(?:全部|按要求|完成)*整改|(?:恢复|重新)上架|下架后恢复|撤销|取消|解除|未下架|拟/;

/**
 * The kind of an app notice. A re-check (整改复核) is a notice by itself; `not-rectified` needs a notice that
 * says so (DESIGN section 3). Null for a type that we do not know, and for one that tells of
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
