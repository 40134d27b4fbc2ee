export const coverage = {
  'list.bundled': 'Bundled list',

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
