import type { coverage as keys } from '../zh-CN/coverage';

export const coverage: Record<keyof typeof keys, string> = {
  'coverage.line': '{said} {caution}.',
  'coverage.noInstitutions':
    'The lists at hand hold only {notices} and no training institutions, so institutions cannot be found here.',
  'coverage.apps': 'notices about education apps ({n})',
  'coverage.websites': 'notices about education websites ({n})',
  'coverage.appsAndWebsites': 'notices about education apps and websites ({n})',
  'coverage.institutions':
    'The lists hold {n} {n|institution|institutions} in {places} (as of {date}); “{text}” is not among them.',
  'coverage.institutionsAlone':
    'The lists hold {n} {n|institution|institutions} in {places} (as of {date}); nothing was found among them.',
  'coverage.places': '{n} provinces',
  'coverage.and': ', ',
  'coverage.nothing':
    'No list is at hand, so nothing can be looked up. Update or add a list in the settings.',
};
