import { HIDEABLE, POLICY_KEYS, type PolicyFault } from '../domain/policy';
import type { Translate } from './messages/translate';

/** `第 2 份名单：地址末尾缺少 #root= …`: which item of the administrator's policy does not hold, and why. */
export function policyFaultText(t: Translate, fault: PolicyFault): string {
  switch (fault.of) {
    case 'list':
      return t('policy.list', { n: fault.n, why: t(`options.bad.${fault.why}`) });
    case 'hide':
      return t('policy.hide', { n: fault.n, value: fault.value, parts: HIDEABLE.join(', ') });
    case 'setting':
      return t(`policy.setting.${fault.why}`, { name: fault.name });
    case 'shape':
      return t(`policy.shape.${fault.name}`);
    case 'many':
      return t('policy.many', { name: fault.name, most: fault.most });
    case 'key':
      return t('policy.key', { name: fault.name, keys: POLICY_KEYS.join(', ') });
  }
}
