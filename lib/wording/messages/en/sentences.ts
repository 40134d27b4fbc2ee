export const sentences = {
  'app.name': 'Jianxun',
  'text.between': ', ',
  'text.and': ' and ',
  'text.stop': '. ',

  'date.year': '{year}',
  'date.month': '{month} {year}',
  'date.day': '{day} {month} {year}',
  'date.months':
    'January February March April May June July August September October November December',
  'when.day': 'on {date}',
  'when.span': 'in {date}',

  'what.it.institution': 'the institution',
  'what.it.school': 'the school',
  'what.it.website': 'the website',
  'what.it.app': 'the app',
  'what.app': 'the app “{name}”',
  'what.version': ', version {version}',
  'what.store': '{what} ({store})',
  'authority.several': '{first} and others',

  'heading.developer': '{name} (developer: {developer})',

  'mark.provenance': 'From the list: {lists}',
  'mark.alsoSameName': '{n} more listed {n|record has|records have} the same name',
  'mark.alsoNames': 'Also has the name {heading} ({label})',
  'mark.alsoPossible': 'Possibly also {heading} ({label})',
  'mark.alsoOther': 'Also matches {heading} ({label})',
  'mark.alsoOfList': 'The list “{list}”: {text}',
  'mark.replied': 'This organisation has replied; see the full record',
  'mark.alsoMore': '{n} more listed {n|record|records} may be related; please check',
  'mark.record': 'See the full record',
  'act.undo': 'Undo',

  'disagree.of':
    'The list “{list}” says that this record ({what}) {how}; the official original prevails',
  'disagree.lifted': 'was lifted',
  'disagree.revoked': 'was revoked',
  'disagree.disputed': 'is disputed',
  'disagree.ended': 'is past its time of publication',
};
