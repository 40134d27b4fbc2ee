/** The web edition, and what it says otherwise than the extension. */
export const web = {
  'web.title': 'Look up in the list',
  'web.reading': 'Fetching the list; you can look up once it is here…',
  'web.unreachable':
    'The list cannot be fetched: this device may be offline, or the website may be down. Once it has been fetched, it can be searched offline.',
  'web.notSecure':
    'This page must be opened over https:// to check the list’s signature. Please try the https address.',
  'web.tools': 'Other tools',
  'web.csv': 'Download the whole table (CSV)',
  'web.about': 'About this list',
  'web.count': 'Size and date',
  'web.contacts': 'Corrections and contact',
  'web.trust': 'Please note',
  'web.trustHost':
    'This page and the list come from one website: damaged files are detected, a dishonest website is not. Where it matters, open the official source; to have your own browser verify the signature, subscribe to the list with the Jianxun extension.',
  'web.kept':
    'Looking up is done on this device, and what you type is not sent. The list is kept on this device and can be searched offline; clear this site’s data to delete it.',
  'web.notOfficial':
    'Jianxun is an open tool and not the product of any authority; the publisher named above is responsible for the list.',
  'web.follow': 'Subscribe with the Jianxun extension',
  'web.followHow':
    'If you have the Jianxun browser extension, paste the address below under “Subscribe to a list” in its settings, compare the fingerprint and subscribe: search results, websites and app stores are then marked automatically.',
  'web.qr': 'QR code of this page',
  'web.qrHint': 'Scan it with another phone to open this page there.',
  'web.otherRoot':
    'The address that you opened names a different fingerprint from that of the list here: it may have been copied wrongly, or the list may have been replaced. Please check with the publisher before you rely on it.',
  'web.startAnew': 'Use the list that is here now',
  'web.languageAuto': 'Same as the device',
  'web.coverage.nothing':
    'The list has not been fetched yet, so nothing can be looked up. Please go online and open this page again.',
  'web.error.internal':
    'This could not be done. Please go online and open this page again; if that does not help, use another browser.',
  'web.fault.unknown-format':
    'The list uses a newer format, which this page cannot read. Please go online and open this page again; if that does not help, tell the publisher.',
  'web.fault.wrong-root':
    'The list here is not the one you opened last time. Please check with the publisher before you decide to use it.',
  'web.list.newer':
    '{n} {n|record uses|records use} a newer format; what cannot be read is left out.',
};
