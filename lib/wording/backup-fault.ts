import type { BackupFault } from '../domain/backup';
import type { Translate } from './messages/translate';

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
