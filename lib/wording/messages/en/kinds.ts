export const kinds = {
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
};
