import type { lists as keys } from '../zh-CN/lists';

export const lists: Record<keyof typeof keys, string> = {
  'fault.offline': 'The site of the list cannot be reached',
  'fault.blocked':
    'The site of the list refuses it or leads elsewhere (this network may block it, or want a login)',
  'fault.http': 'The site of the list answered with an error',
  'fault.not-a-list': 'What came back is not a list (perhaps a login or error page)',
  'fault.too-large': 'A file is larger than allowed',
  'fault.wrong-hash': 'A file does not match its fingerprint',
  'fault.wrong-signature': 'The signature does not match',
  'fault.unknown-format': 'The version of the list format is unknown',
  'fault.rolled-back': 'The list that came back is older than the one here',
  'fault.equivocation': 'Two different lists carry the same number',
  'fault.lagging': 'Every source of the list is older than the list here, which has expired',
  'fault.expired': 'The list has expired and its publisher has not renewed it',
  'fault.clock':
    'The clock of this computer does not agree with the dates of the lists; check its date and time',
  'fault.bad-record': 'A record of the list is malformed',
  'fault.state-mismatch': 'The merged list is not what its publisher states',
  'fault.shrunk':
    'More than half of what the list showed in the last week is gone or renamed; not adopted for now',
  'fault.storage': 'The storage of this browser cannot be written to',
  'fault.damaged':
    'Part of the list here is damaged and is being fetched again; until then it may say nothing of some pages',
  'fault.withDetail': '{fault} ({detail})',
  'fault.kept': '{fault}. Nothing of it was adopted; the current list stays in use.',

  'error.no-answer': 'The extension is not responding. Please close this page and open it again.',
  'error.internal': 'Something went wrong inside the extension: {detail}',
  'error.bad-request': 'The request was not understood: {detail}',
  'error.not-allowed': 'This page may not ask for that.',
  'error.bad-subscription': 'There is no list to subscribe to at this address: {detail}',
  'error.name-taken':
    'There is a list called “{detail}” already, or the name has no letters to tell it by. Please choose another name.',
  'error.retry': 'Try again',

  'list.title': 'Lists',
  'list.bundled': 'Bundled list',
  'list.live': '{n} {n|record|records}',
  'list.asOf': 'List dated {date}',
  'list.age': 'signed {n} days ago',
  'list.checked': 'Last checked {time}',
  'list.neverChecked': 'Not yet checked for updates',
  'list.bundledUpdates': 'Updated with the extension',
  'list.expires': 'Valid until {date}',
  'list.syncing': 'Updating…',
  'list.syncNow': 'Update now',
  'list.loading': 'Loading…',
  'list.none': 'No list yet.',
  'list.publisher': 'Publisher: {publisher}',
  'list.sequence': 'Number {n}',
  'list.root': 'Root fingerprint',
  'list.remove': 'Remove',
  'list.removeConfirm':
    'Remove “{title}”? Its records will no longer be used for marks and look-ups.',
  'view.cancel': 'Cancel',
  'list.paused': 'Paused: not updated, and not used for marks and look-ups',
  'list.pause': 'Pause',
  'list.resume': 'Resume',
  'list.pauseName': 'Pause “{title}”',
  'list.resumeName': 'Resume “{title}”',
  'list.removeName': 'Remove “{title}”',
  'list.acceptShrunk': 'Adopt the shorter list',
  'list.acceptConfirm':
    'The new content of “{title}” has less than half of the present records. Its publisher may have cleaned it up, or may have published it by mistake; you can ask them first. Adopt it?',
  'list.mirrors': '{n} more {n|mirror|mirrors}',

  'list.ownTitle': 'It calls itself “{title}”',
  'list.newer':
    '{n} {n|record uses|records use} a newer format; what cannot be read is left out. An update of the extension will show it.',
  'list.barred':
    '{n} {n|record takes|records take} a public suffix, a platform or a government site for an identifier; these identifiers are not used.',
  'list.crowded':
    '{n} {n|name or identifier is|names or identifiers are} beyond the number that may be alike, and {n|marks|mark} nothing.',
  'list.unchecked':
    'At least {n} more {n|record|records} of list “{title}” with an equal name or number {n|was|were} not checked: {n|it is|they are} beyond the limit.',

  'preview.nameAsk':
    'There is a list called “{title}” already. Give this one a name that you will know it by, so that the two are not mixed up. Only you see it.',
  'preview.nameLabel': 'Name of this list',
  'preview.contacts': 'Contacts',
  'preview.publisher': 'Publisher',
  'preview.licence': 'Licence',
  'preview.date': 'List dated',
  'preview.number': 'Number and validity',
  'preview.numberText': 'Number {n}, valid until {date}',
  'preview.count': 'Records',
  'preview.countText': '{n} {n|record|records}',
  'preview.countPart': '{n} {n|record|records}; below, the newest {counted} are counted',
  'preview.kind': '{kind}: {n}',
  'preview.none': '(not stated)',
  'preview.samples': 'The newest of its records',
  'preview.noSamples': 'None of its records would be shown today.',
  'preview.pages': 'Open pages',
  'preview.noPages': 'No open page is at hand to try the list on.',
  'preview.unmarked': 'It would add no marks to the {n} open {n|page|pages}.',
  'preview.marked': 'Of the {n} open {n|page|pages}, it would mark {marked}:',
  'preview.page': '{page}: {names}',
  'preview.more': '{names} and others, {n} in all',
};
