import type { coverage as keys } from '../zh-CN/coverage';

export const coverage: Record<keyof typeof keys, string> = {
  'coverage.line': '{said} This does not mean that it is approved or without problems.',
  'coverage.noInstitutions':
    'Your lists hold only {notices} and no training institutions, so institutions cannot be found here.',
  'coverage.apps': 'notices about education apps ({n})',
  'coverage.websites': 'notices about education websites ({n})',
  'coverage.appsAndWebsites': 'notices about education apps and websites ({n})',
  'coverage.institutions':
    'The lists hold {n} {n|institution|institutions} in {places} (as of {date}); “{text}” is not among them.',
  'coverage.institutionsAlone':
    'The lists hold {n} {n|institution|institutions} in {places} (as of {date}); nothing was found among them.',
  'coverage.places': '{n} provinces',
  'coverage.and': ', ',
  'coverage.nothing': 'There is no list to look in. Update or add a list in the settings.',
};
