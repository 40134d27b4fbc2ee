/** What is measured. `group` is what the command line calls it. */
export interface Operation {
  group: string;
  title: string;
  /** What exactly, in one or two sentences. */
  about: string;
}

export const OPERATIONS: Record<string, Operation> = {
  'build-names': {
    group: 'build',
    title: 'Build: find any listed name in a text',
    about: 'From normalised names in memory (three an entry) to an index that can be asked.',
  },
  'memory-names': {
    group: 'build',
    title: 'Bytes: find any listed name in a text',
    about: 'Bytes of the part, as it is stored.',
  },
  'build-keys': {
    group: 'build',
    title: 'Build: find entries by host, filing number or code',
    about: 'From identifiers in memory (two an entry).',
  },
  'memory-keys': {
    group: 'build',
    title: 'Bytes: find entries by host, filing number or code',
    about: 'Bytes of the part, as it is stored.',
  },
  'build-lookup': {
    group: 'build',
    title: 'Build: search names as one types',
    about: 'From normalised names in memory to prefix, infix, pinyin-initials and one-typo search.',
  },
  'memory-lookup': {
    group: 'build',
    title: 'Bytes: search names as one types',
    about: 'Bytes of the part, as it is stored.',
  },
  'build-index': {
    group: 'build',
    title: 'Build: the whole index',
    about: 'From entries in memory, one at a time, to the bytes of the four parts.',
  },
  peak: {
    group: 'build',
    title: 'Memory while building the whole index',
    about: 'The most bytes in use that were seen, heap and buffers; looked at after each part.',
  },
  'index-bytes': {
    group: 'build',
    title: 'Bytes of the whole index',
    about: 'The four parts together, as they are stored.',
  },
  load: {
    group: 'load',
    title: 'Open the index and answer the first question',
    about:
      'From files on disk (as Blobs): open, ask for 30 identifiers and 1,000 units of text. The limit is reading the same bytes whole.',
  },
  scan: {
    group: 'scan',
    title: 'Scan 50,000 units of text',
    about:
      'Which listed names stand in the text? Twenty are planted. The limit is the sum of all char codes.',
  },
  probe: {
    group: 'keys',
    title: 'Probe 30 identifiers',
    about: 'Those of a page with ten results; three are listed.',
  },
  prefix: { group: 'lookup', title: 'Lookup: prefix', about: 'The first six units of a name.' },
  infix: { group: 'lookup', title: 'Lookup: infix', about: 'Four units from inside a name.' },
  pinyin: {
    group: 'lookup',
    title: 'Lookup: pinyin initials',
    about: 'The initials of six characters from inside a name.',
  },
  fuzzy: {
    group: 'lookup',
    title: 'Lookup: one typo',
    about: 'Six units from inside a name, one of them wrong.',
  },
  message: {
    group: 'verdict',
    title: 'A message that does nothing',
    about:
      'From an extension page to the worker and back. The limit is an extension that has nothing but a listener.',
  },
  'message-cold': {
    group: 'verdict',
    title: 'A message that does nothing, to a killed worker',
    about: 'The same, the worker having been killed before each.',
  },
  cold: {
    group: 'verdict',
    title: 'Killed worker to verdicts',
    about:
      'A page with ten results, one of them listed: from the message to the worded marks, the worker having been killed before each.',
  },
  'cold-lists': {
    group: 'verdict',
    title: 'Killed worker to verdicts, 20 lists',
    about: 'The same with the entries in twenty lists of 5,000.',
  },
  warm: { group: 'verdict', title: 'Warm verdicts', about: 'The same with the worker awake.' },
  'warm-200': {
    group: 'verdict',
    title: 'Warm verdicts, 200 results',
    about: 'The same for 200 results, ten of them listed.',
  },
  keystroke: {
    group: 'verdict',
    title: 'Popup lookup per keystroke',
    about: 'From an extension page to the ranked records and back.',
  },
  'keystroke-cold': {
    group: 'verdict',
    title: 'Popup lookup, to a killed worker',
    about: 'The same for the first keystroke, the worker having been killed before each.',
  },
  sync: {
    group: 'sync',
    title: 'A whole list, first byte to live',
    about:
      'Followed over HTTP on this machine: download, signatures, hashes, inflation, checks, pages, index, flip.',
  },
  update: {
    group: 'sync',
    title: 'A small update',
    about: '500 changes (350 changed, 100 new, 50 lifted), asked for until live.',
  },
  busy: {
    group: 'sync',
    title: 'Verdicts while a list syncs',
    about:
      'A page with ten results, asked again and again while an update of the list comes, and while the list, followed no more, is followed anew.',
  },
  heap: {
    group: 'sync',
    title: 'Worker heap while syncing',
    about: 'The most that was seen, buffers included, looked at ten times a second.',
  },
  rest: {
    group: 'sync',
    title: 'Worker heap at rest',
    about:
      'What is left, buffers included, after pages and lookups were answered and garbage was collected.',
  },
  pages: {
    group: 'pages',
    title: "The extension's time on the page's thread",
    about:
      'All steps of the content scripts (read, check, draw) on the heaviest saved pages of each kind and on an empty one, each in a new tab. The limit is one walk over all elements of the same page.',
  },
  shifts: {
    group: 'pages',
    title: 'Layout shifts of a page with nothing listed',
    about: 'As the browser itself counts them (Chromium alone does).',
  },
  'cpu-empty': {
    group: 'cpu',
    title: 'CPU: an empty page',
    about:
      'Time of all processes of the browser from the navigation on, the worker having been killed before: four seconds, over the same browser with an extension that does nothing.',
  },
  'cpu-news': {
    group: 'cpu',
    title: 'CPU: a news page',
    about: 'The same for an article with further reading: five seconds.',
  },
  'cpu-large': {
    group: 'cpu',
    title: 'CPU: 20,000 elements',
    about: 'The same for a page of one long table: five seconds.',
  },
  'cpu-application': {
    group: 'cpu',
    title: 'CPU: an application',
    about: 'The same for a page that changes itself 200 times a second: 15 seconds.',
  },
  'cpu-listing': {
    group: 'cpu',
    title: 'CPU: a growing listing about teaching',
    about: 'The same for a feed that gains fifty cards a second: 30 seconds.',
  },
  'cpu-editor': {
    group: 'cpu',
    title: 'CPU: an editor',
    about: 'The same for a text into which ten characters a second are typed: 15 seconds.',
  },
  mute: {
    group: 'mute',
    title: 'A mute, until it shows everywhere',
    about:
      'Two open pages of a listed website and the popup of one: from the press in the popup until all three show it.',
  },
  'web-first': {
    group: 'web',
    title: 'The web edition: the first visit, until a look-up is answered',
    about:
      'At 360 px, page and worker slowed four times, from the navigation to the answer: everything is fetched from this machine, verified, stored and indexed meanwhile.',
  },
  'web-later': {
    group: 'web',
    title: 'The web edition: a later visit, until a look-up is answered',
    about: 'The same in a new tab: the list is there, and looked at for something newer meanwhile.',
  },
  'publish-view': {
    group: 'publish-view',
    title: 'Fates of 10,000 rows in the view that publishes',
    about:
      'A workbook of 10,000 rows: from the drop until what became of each row stands on the page.',
  },
  size: {
    group: 'size',
    title: 'Sizes',
    about: 'The release build, minified.',
  },
};

export const GROUPS = [...new Set(Object.values(OPERATIONS).map(({ group }) => group))];
