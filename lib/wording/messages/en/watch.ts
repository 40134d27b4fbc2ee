import type { watch as keys } from '../zh-CN/watch';

export const watch: Record<keyof typeof keys, string> = {
  'watch.add': 'Watch “{name}”',
  'watch.addHint':
    'You will be told when a list has a record of it, changes one or takes one off. The name stays on this device.',
  'watch.added': 'Watching “{name}”.',
  'watch.removed': 'No longer watching “{name}”.',
  'watch.remove': 'Stop watching',
  'watch.removeName': 'Stop watching “{name}”',
  'watch.full': 'At most {n} names can be watched. Stop watching one first.',
  'watch.unreadable':
    'Please enter one whole name, credit code, filing number, telephone number or address.',
  'watch.private':
    'Names are not remembered in a private window. Please watch it from an ordinary one.',
  'watch.hint':
    'Enter names, credit codes or addresses of institutions that your family uses or is considering. When an update of a list has a record of one, changes it or takes it off, the toolbar button shows ★ and the popup says so first. The names stay on this device: never sent, never synced, not in a backup file; nothing is remembered in private windows.',
  'watch.none': 'No names are watched yet.',
  'watch.label': 'Name, credit code or address to watch',
  'watch.submit': 'Watch',
  'watch.clear': 'Stop watching all',
  'watch.clearConfirm': 'Stop watching all {n} {n|name|names}?',
  'watch.news': 'News of names you watch',
  'watch.listed': 'Has a new record',
  'watch.changed': 'Its record has changed (added, taken off, corrected or replied to)',
  'watch.lifted':
    'The list “{list}” has taken off or corrected its record, which is no longer shown',
  'watch.expired':
    'Its record in the list “{list}” is past its display period and is no longer shown',
  'watch.check': 'It may be somebody else; please check',
  'watch.byName': 'The name is the one you entered',
  'watch.records': '{n} {n|record|records} in the lists',
  'watch.maybe': '{n} {n|record|records} that may be somebody else’s; please check',
  'watch.nothing':
    'The lists have no equal name, code or address; this does not mean that it is approved or without problems',
  'watch.unknown':
    'These lists cannot answer in full now; whether anything changed about these names is not known:',
  'watch.count': 'Watched names ({n})',
  'watch.manage': 'Manage in the settings',
};
