export const marks = {
  'pill.operator': 'Notice on its app · {month}',
  'pill.names': 'Mentions a listed organisation · {month}',
  'pill.possible': 'Same name? Please check · {month}',
  'pill.unverified': 'Possibly related; please check · {month}',

  'certainty.host': 'Same web address',
  'certainty.app-id': 'Same app id',
  'certainty.icp': 'Same ICP filing number',
  'certainty.uscc': 'Same unified social credit code',
  'certainty.app-and-developer': 'Same app name and developer',
  'certainty.identified': 'Same web address or number',
  'certainty.named': 'Same registered name; please check',
  'certainty.said-name': 'This name appears here; the page may not be theirs',
  'certainty.title-name': 'The title mentions this name; the page may not be theirs',
  'certainty.number': 'A number in the footer is the same; please check',
  'certainty.possible': 'Possibly only the same name; please check',
  'certainty.unverified':
    'Same web address or number as listed, but not verified for over 180 days; please check',
  'certainty.branch': 'Possibly a branch of it; please check',
  'certainty.learned-site': 'Same details in the footer of the website; please check',
  'certainty.operator': 'A notice was published on {app}, an app it operates',
  'operated.app': '“{name}”',
  'operated.version': '“{name}” (version {version})',

  'evidence.host': 'This website has been matched to the listed organisation: {value}',
  'evidence.app-id': 'The app store id is the listed one: {value}',
  'evidence.icp': 'The ICP filing number is the listed one: {value}',
  'evidence.uscc': 'The unified social credit code is the listed one: {value}',
  'evidence.psb': 'The public-security filing number is the listed one: {value}',
  'evidence.app-and-developer': 'App name and developer are both those of the notice: {value}',
  'evidence.provider-name': 'The provider named here has the listed name: {value}',
  'evidence.operator-name': 'The operator named here has the listed name: {value}',
  'evidence.site-operator': 'The operator that the footer names is the listed one: {value}',
  'evidence.title-name': 'The title contains the full name: {value}',
  'evidence.cut-name': 'The title is cut off; the name in it starts like “{value}”',
  'evidence.name-otherwise':
    'The name differs from “{value}” only in how its place or legal form is written',
  'evidence.title-operator':
    'A notice was published on {app}, an app operated by {value}, which the title names',
  'evidence.education-operator': 'A notice was published on {app}, an app operated by {value}',
  'evidence.possible-operator':
    'The listed app {app} is operated by {value}; please check whether this page is theirs',
  'evidence.contested':
    'This website ({value}) has been matched to the listed organisation, but what the page says does not fit it: the site may have changed hands, or the page may only say so. Please check',
  'evidence.unverified':
    'The listed {value} has not been verified for over 180 days and may have changed hands',
  'evidence.brand-and-region':
    'The name “{value}” here is a listed one, and the listed region is mentioned too',
  'evidence.part-and-region':
    '“{value}” here is a part of the listed name “{name}”, and the listed region is mentioned too',
  'evidence.part-and-operator':
    '“{value}” here is a part of the listed name “{name}”, and a listed full name is mentioned too',
  'evidence.brand-and-operator':
    'The name “{value}” here is a listed one, and a listed full name is mentioned too',
  'evidence.app-and-store': 'The app name “{value}” and the app store are both those of the notice',
  'evidence.general-operator':
    'A notice was published on another app of {value}; this page may have nothing to do with it',
  'evidence.third-party-title': 'The title mentions “{value}”; the page may not be theirs',
  'evidence.part-of-name':
    'The words searched for, “{value}”, are a part of the listed name “{name}”',
  'evidence.query': 'The words searched for are a listed name: {value}',
  'evidence.branch':
    'The name on this page reads like a branch; possibly a branch of the listed one',
  'evidence.learned-site': 'The footer of that website states: {value}',
  'evidence.visited': '{text} (you visited it on {date})',

  'mark.description': '{heading}: {label}. {certainty}',
  'mark.named': '{heading}: {label}',
  'mark.notOfficial':
    'Jianxun is not the product of any authority; the official original prevails.',
  'mark.evidence': 'Why it is marked',
  'mark.basis': 'Why it is marked: {certainty}',
  'mark.notThis': 'Not this one?',
  'mark.notThisHint':
    'The same name does not mean the same institution. Compare the full name, the developer or the credit code with the original; where they differ, the official original prevails.',
  'mark.close': 'Close',
  'banner.basis':
    'Jianxun is not the product of any authority; the official original prevails. Why it is marked',
  'banner.record': 'Full record',
  'banner.dismiss': 'Hide this banner until the record changes',
  'banner.dismissed': 'This banner stays hidden until the record changes.',

  'query.legal': 'You searched for “{query}”, which is listed: {label}',
  'query.part': 'You searched for “{query}”, part of {n} listed {n|name|names}; please check',
  'query.line': '{n} listed {n|record has|records have} the name you searched for: “{query}”',
};
