export const lists = {
  'list.asOf': 'List dated {date}',
  'list.age': 'signed {n} days ago',
  'fault.offline':
    'The list’s website cannot be reached, or was too slow to finish: this device may be offline, or that website may be down. Please try again later.',
  'fault.blocked':
    'The list’s website refused access or led elsewhere: this network may block it, or may require you to log in first. Please log in, or try another network; if this persists, check the address with the publisher.',
  'fault.http':
    'The list’s website did not give the file, or answered with an error. Please try again later; if this persists, tell the publisher.',
  'fault.not-a-list':
    'What is at this address is not a list; it may be a login or error page. Please log in to the network, or check the address, and try again.',
  'fault.too-large':
    'A file of the list is larger than allowed, there is too much of it to fetch in one day, or the browser could not finish reading it several times, so it was not adopted. If this persists, tell the publisher.',
  'fault.wrong-root':
    'The fingerprint in the address does not match the list on the website: it may have been copied wrongly, or the list may have been replaced. Please check it with the publisher again.',
  'fault.wrong-hash':
    'A file of the list is not what its publisher signed: it may have been cut off or altered, so it was not adopted. If this persists, tell the publisher.',
  'fault.wrong-signature':
    'The signature of the list is wrong: it may not be from this publisher, so it was not adopted. Please ask the publisher.',
  'fault.unknown-format':
    'The list uses a newer format, which this version cannot read. Please update the extension.',
  'fault.rolled-back':
    'The website gave an older list than was seen before, so it was not adopted. If this persists, tell the publisher.',
  'fault.equivocation':
    'Two different lists have the same number, and it is not certain which is genuine, so neither was adopted. Please tell the publisher.',
  'fault.lagging':
    'The list has expired, and no address has a newer one: later changes are not in it. Please ask the publisher.',
  'fault.expired':
    'The list has expired, and its publisher has not renewed it: later changes are not in it. Please ask the publisher.',
  'fault.clock':
    'The date and time of this device do not agree with the list. Please check the date and time of the device.',
  'fault.bad-record':
    'A record of the list is malformed, so none of it was adopted. Please tell the publisher.',
  'fault.state-mismatch':
    'The records are not those that the publisher states, so they were not adopted. If this persists, tell the publisher.',
  'fault.shrunk':
    'More than half of what the list showed in the last week is gone or renamed. It may have been cleaned up, or published by mistake, so it is not adopted for now. Please ask the publisher first.',
  'fault.storage':
    'The list cannot be written to this device; its storage may be full. Please make room and try again.',
  'fault.damaged':
    'Part of the list on this device is damaged and is being fetched again; until then, some pages may lack marks.',
  'fault.kept': '{fault} The current list stays in use.',
  'fault.at': '{fault} ({time})',

  'error.no-answer': 'Jianxun is not responding. Please close this page and open it again.',
  'error.internal':
    'Something went wrong in Jianxun, and this was not done. Please try again; if that does not help, restart the browser.',
  'error.bad-request':
    'What you entered could not be read, so nothing was done. Please check it and try again.',
  'error.not-allowed':
    'This page cannot do that; your administrator may have set it so. Please ask your administrator if you need it.',
  'error.bad-subscription': 'This address cannot be subscribed to: {why}',
  'error.detail': 'Technical details',
  'error.name-taken':
    'There is already a list called “{detail}”, or the name has no recognisable letters. Please choose another name.',
  'error.retry': 'Try again',

  'list.title': 'Lists',
  'list.live': '{n} {n|record|records}',
  'list.checked': 'Last checked {time}',
  'list.neverChecked': 'Not yet checked for updates',
  'list.bundledUpdates': 'Updated with the extension',
  'list.syncing': 'Updating…',
  'list.syncNow': 'Update now',
  'list.loading': 'Loading…',
  'list.none': 'No list yet.',
  'list.publisher': 'Publisher: {publisher}',
  'list.root': 'Fingerprint',
  'view.closed': 'Closed',
  'view.cancel': 'Cancel',
  'list.paused': 'Paused: not updated, and not used for marks and look-ups',
  'list.acceptShrunk': 'Adopt the new content',

  'list.newer':
    '{n} {n|record uses|records use} a newer format; what cannot be read is left out. An update of the extension will show it.',
  'list.barred':
    '{n} {n|record gives|records give} a public suffix, a platform, a government site or a public service’s number as its own; these are not used.',
  'list.crowded':
    '{n} {n|name or number is|names or numbers are} not used for marks: too many records share {n|it|them}, or the list is too large. Some pages may lack marks.',
  'list.unchecked':
    'At least {n} more {n|record|records} of list “{title}” with the same name or number {n|was|were} not checked: {n|it is|they are} beyond the limit.',
  'preview.publisher': 'Publisher',
  'preview.number': 'Number and validity',
  'preview.numberText': 'Number {n}, valid until {date}',
  'options.language': 'Language',
  'typed.tooLong': 'At most {cap} characters; there are {n}. Please shorten it.',
  'typed.control':
    'This contains invisible control characters; please clear the field and type it again.',
  'publish.numberNew': 'Numbering starts again at {n}; valid until {date}',
};
