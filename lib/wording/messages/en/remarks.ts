import type { remarks as keys } from '../zh-CN/remarks';

export const remarks: Record<keyof typeof keys, string> = {
  'vet.remark.masked': 'Masked, cannot be checked',
  'vet.remark.unreadable': 'No text to check',
  'vet.remark.bad-code': 'Not a credit code of 18 characters, or changed by a spreadsheet',
  'vet.remark.checksum': 'The check character of the credit code does not fit; it may be mistyped',
  'vet.remark.bad-site': 'Not a web address',
  'vet.remark.bad-icp': 'Not an ICP filing number',
  'vet.remark.bad-phone': 'Not a telephone number',
  'vet.remark.no-area-code':
    'The telephone number has no area code and was compared only with numbers that have none either; add the code',
  'vet.remark.shared-name': 'Only common words, which do not say which institution',
  'vet.remark.shared-site': 'A platform or public website, which does not identify an institution',
  'vet.remark.shared-icp': 'A platform’s own filing number, which does not identify an institution',
  'vet.remark.no-app': 'The store link holds no app id that can be read',
  'vet.remark.document':
    'The number of a document cannot be looked up; enter a name or a credit code',
  'vet.remark.more-sites': 'Too many addresses in one cell; only the first 4 were checked',
  'vet.remark.other-code': 'A record has the same name and a different credit code; not counted',
  'vet.remark.other-place': 'A record has the same name in a different region; not counted',
  'vet.remark.other-developer':
    'A record has the same app name and a different developer; not counted',
};
