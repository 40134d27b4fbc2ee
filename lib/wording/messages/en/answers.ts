export const answers = {
  'search.count': '{n} {n|record|records} found',
  'search.countAnd':
    '{n} {n|record|records} found, and {others} with {others|a similar name|similar names}:',
  'search.part': '{shown} of {n} are shown.',
  'search.more': '{n} more in the full record',
  'search.nearOnly': 'No record is called “{text}”. {n} with {n|a similar name|similar names}:',
  'search.least': 'At least {n} records fit “{text}”; please type more of the name:',
  'search.partLeast': '{shown} are shown.',
  'search.spelt': 'The pinyin “{text}” fits {n} {n|record|records}; please check the full name:',
  'search.worded':
    'No record is called “{text}”. {n} {n|record has|records have} its parts; please check:',
  'search.unread': 'Not looked up: {why}.',
  'search.short': 'Please type at least two characters.',
  'kind.institution': 'Institution',
  'kind.school': 'School',
  'kind.website': 'Website',
  'kind.app': 'App',
  'reading.app': 'Looked up as an app’s name: {value}',
  'reading.site': 'Looked up as a web address: {value}',
  'reading.app-link': 'Looked up as an app’s number: {value}',
  'reading.uscc': 'Looked up as a unified social credit code: {value}',
  'reading.icp': 'Looked up as an ICP filing: {value}',
  'reading.psb': 'Looked up as a public-security filing: {value}',
  'reading.licence': 'Looked up as a school licence: {value}',
  'reading.phone': 'Looked up as a telephone number: {value}',
  'mentions.count':
    'The text has names or numbers of {n} listed {n|record|records}. A mention does not mean that they sent it or have anything to do with it.',
};
