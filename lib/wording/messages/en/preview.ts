import type { preview as keys } from '../zh-CN/preview';

export const preview: Record<keyof typeof keys, string> = {
  'preview.nameAsk':
    'There is already a list called “{title}”. Give this one a name that you will know it by, so that the two are not mixed up. Only you see it.',
  'preview.nameLabel': 'Name of this list',
  'preview.contacts': 'Contacts',
  'preview.publisher': 'Publisher',
  'preview.licence': 'Licence',
  'preview.date': 'List dated',
  'preview.number': 'Number and validity',
  'preview.numberText': 'Number {n}, valid until {date}',
  'preview.count': 'Records',
  'preview.countText': '{n} in all',
  'preview.countPart': '{n} in all; below, the newest {counted} are counted',
  'preview.kind': '{kind}: {n}',
  'preview.none': '(not stated)',
  'preview.samples': 'The newest of its records',
  'preview.noSamples': 'None of its records would be shown today.',
  'preview.pages': 'Open pages',
  'preview.noPages': 'There is no open page to try the list on.',
  'preview.unmarked': 'It would add no marks to the {n} open {n|page|pages}.',
  'preview.marked': 'Of the {n} open {n|page|pages}, it would mark {marked}:',
  'preview.page': '{page}: {names}',
  'preview.more': '{names} and others, {n} in all',
};
