import type { BackupFault } from '../domain/backup';
import { HIDEABLE, POLICY_KEYS, type PolicyFault } from '../domain/policy';
import type { Translate } from './messages/translate';

/** What is wrong with settings that come from elsewhere: a file, or an administrator's policy. */

/** Parts of the file whose items people count. */
const ITEMS = { lists: 'list', sites: 'site', muted: 'muted' } as const;

/** `lists.2.url` is in the third list. */
function placeText(t: Translate, { field, why }: BackupFault): string {
  const [part = '', at = ''] = field.split('.');
  if (part === 'settings') return t('backup.bad.settings');
  const isItem = part === 'lists' || part === 'sites' || part === 'muted';
  if (!isItem || !/^\d+$/.test(at)) return t('backup.bad.bad-field');
  const n = Number(at) + 1;
  if (why) return t('backup.bad.address', { n, why: t(`options.bad.${why}`) });
  return t(`backup.bad.${ITEMS[part]}`, { n });
}

/** Why a file cannot be imported, which of its parts is wrong, and what to do. */
export const backupFaultText = (t: Translate, fault: BackupFault): string =>
  fault.reason === 'bad-field' ? placeText(t, fault) : t(`backup.bad.${fault.reason}`);

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
