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
  'search.remark': '{why}. {line}',
  'search.short': 'Please type at least two characters.',
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

  'kind.institution': 'Institution',
  'kind.school': 'School',
  'kind.website': 'Website',
  'kind.app': 'App',
  'window.stated': 'as the original states',
  'window.maximum': 'shown for {n} months at most',
  'window.minimum':
    'its class is published for at least {n} months, and shown longer only after the original is checked again',
  'window.looked': 'shown for {n} days after the original is checked',
  'class.minor': 'Period modelled on the “minor” class of the credit-repair rules',
  'class.ordinary': 'Period modelled on the “ordinary” class of the credit-repair rules',
  'class.severe': 'Period modelled on the “severe” class of the credit-repair rules',
  'class.notice':
    'A notice about an app is not a credit record; shown no longer than “ordinary” ones',
  'class.state': 'An administrative status',

  'vet.between': ', ',
  'vet.remark.masked': 'Masked, cannot be checked',
  'vet.remark.unreadable': 'No text to check',
  'vet.remark.bad-code': 'Not a credit code of 18 characters, or changed by a spreadsheet',
  'vet.remark.checksum': 'The check character of the credit code does not fit; it may be mistyped',
  'vet.remark.bad-site': 'Not a web address',
  'vet.remark.bad-icp': 'Not an ICP filing number',
  'vet.remark.bad-phone': 'Not a telephone number',
  'vet.remark.no-area-code':
    'The telephone number has no area code and was compared only with numbers that have none either; add the code',
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

  'list.bundled': 'Bundled list',
  'list.asOf': 'List dated {date}',
  'list.age': 'signed {n} days ago',

  'coverage.line': '{said} This does not mean that it is approved or without problems.',
  'coverage.noInstitutions':
    'As of {date}, the lists hold only {notices}{without}. They hold no training institutions, so institutions cannot be found here.',
  'coverage.listOnly': 'Holds only {notices}, and no training institutions.',
  'coverage.apps': 'notices about education apps ({n})',
  'coverage.websites': 'notices about education websites ({n})',
  'coverage.appsAndWebsites': 'notices about education apps and websites ({n})',
  'coverage.institutions':
    'The lists hold {n} {n|institution|institutions}{places}{notices} (as of {date}){without}.',
  'coverage.andNotices': ' and {n} {n|notice|notices} about apps or websites',
  'coverage.without': '; “{text}” is not among them',
  'coverage.nothingFound': '; nothing was found among them',
  'coverage.in': ' in {places}',
  'coverage.also': '{said} {trouble}',
  'trouble.paused': 'The list “{title}” is paused and was not searched.',
  'trouble.missing': 'The list “{title}” is not ready yet and was not searched.',
  'trouble.damaged':
    'A part of the list “{title}” is damaged and is being fetched again; a record may be missed.',
  'trouble.expired': 'The list “{title}” is past its date; it holds no changes after {date}.',
  'trouble.clock':
    'The list “{title}” is dated later than this device; some records may be missed. Check the date and time.',
  'trouble.outdated':
    'The list “{title}” could not be updated last time; its content of {date} was searched.',
  'coverage.places': '{n} provincial-level regions',
  'coverage.and': ' and ',
  'coverage.nothing': 'There is no list to look in. Update or add a list in the settings.',
};
