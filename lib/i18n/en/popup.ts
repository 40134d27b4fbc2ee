import type { popup as keys } from '../zh-CN/popup';

export const popup: Record<keyof typeof keys, string> = {
  'health.line': '{site}: {n} {n|result|results} recognised',
  'health.none':
    'The layout of this page may have changed, so nothing is marked; this does not mean that nothing on it is listed.',

  'how.exact': 'Same name',
  'how.phone': 'same telephone number (numbers can be spoofed)',
  'how.prefix': 'Name begins with it',
  'how.infix': 'Name contains it',
  'how.initials': 'Pinyin initials',
  'how.typo': 'Similar name, please check',

  'search.label': 'Look up an institution, school, website or app by name',
  'search.placeholder': 'Full name, app name or pinyin initials',
  'search.clear': 'Clear',
  'search.hint': 'Looked up in the list on this machine; what you type is sent nowhere.',
  'search.results': 'Results',
  'search.count': '{n} {n|record|records} found',
  'search.countShown': '{n} {n|record|records} found, the first {shown} shown',
  'search.none': 'No record found',
  'search.matchedName': '{how}: {name}',
  'search.more': '{n} more in the full record',
  'lookups.title': 'Official look-ups',
  'lookups.xwpx': 'National platform for after-school training',
  'lookups.gsxt': 'National enterprise credit publicity system',
  'lookups.creditchina': 'Credit China',
  'lookups.beian': 'ICP filings',

  'page.title': 'This page',
  'page.unsupported': 'This site is not supported; nothing is marked.',
  'page.website': 'Checked this website: {host}',
  'page.footer': 'Its footer says: {facts}',
  'page.noFooter': 'Its footer shows no filing number and no operator',
  'page.noMarks': 'No marks.',
  'page.related': 'Related records (not marked on results)',
  'page.marks': '{n} {n|mark|marks} on this page',
};
