export const extension = {
  'dossier.title': 'Save an evidence pack',
  'dossier.hint':
    'Puts the records, what you write, the page’s address, its text and a screenshot, and your pictures into one zip file on this device. The page is read only when you press “Make and save”; nothing is sent, and nothing of it stays in the extension.',
  'dossier.note': 'What you want to add (optional): who, when, what was said or paid',
  'dossier.withPage': 'With the page’s address, text and a screenshot',
  'dossier.pictures': 'Pictures (screenshots, messages, receipts; optional)',
  'dossier.paste':
    'Messages and receipts can be pasted (Ctrl+V) or chosen as files; they go into the zip as they are.',
  'dossier.attached': '{n} {n|picture|pictures} attached',
  'dossier.detach': 'Remove the pictures',
  'dossier.tooMuch': 'At most {n} pictures and {size} MB in all; the others were not attached.',
  'dossier.noPictures':
    'Not attached: {files}. Only PNG, JPEG, WebP, GIF, BMP and HEIC pictures can be attached; you can also paste a screenshot.',
  'file.unreadable':
    '“{file}” cannot be read; it may have been moved or be in use. Please choose it again.',
  'dossier.ownPictures': 'Your pictures',
  'dossier.ownPicturesNote':
    '{n}, chosen by you; the extension did not check where they come from.',
  'dossier.make': 'Make and save',
  'dossier.making': 'Making it…',
  'dossier.saved': 'Saved: {name}',
  'dossier.hash': 'SHA-256 of the zip (note it down, to check later that the zip is unchanged)',
  'dossier.copyHash': 'Copy the hash',
  'dossier.moved':
    'The page changed or was closed, so nothing was saved. Please try again, or leave the page out.',
  'dossier.name': 'jianxun-evidence-{time}.zip',
  'dossier.file.cover': 'READ-ME-FIRST.html',
  'dossier.file.records': 'records.txt',
  'dossier.file.data': 'records.json',
  'dossier.file.note': 'my-note.txt',
  'dossier.file.text': 'page-text.txt',
  'dossier.file.shot': 'screenshot.png',
  'dossier.file.picture': 'picture-{n}.{type}',
  'dossier.file.sums': 'SHA256.txt',
  'dossier.cover': 'About this evidence pack',
  'dossier.by':
    'Made on this device by the browser extension Jianxun {version}; sent nowhere. Jianxun is not the product of any authority.',
  'dossier.time': 'Time',
  'dossier.utc': 'UTC',
  'dossier.clock': 'By the clock of this device.',
  'dossier.page': 'Address of the page',
  'dossier.pageTitle': 'Title of the page',
  'dossier.noPage': 'No page included',
  'dossier.recordCount': 'Records',
  'dossier.someRecords': '{n}, see “{file}”',
  'dossier.noRecords':
    'No record was matched with this page: nothing may have been marked, it may not have been checked, or you may have chosen not to be told; this does not mean that it is approved or without problems.',
  'dossier.notOne':
    'A record kept beside the page does not mean that the page belongs to the organisation in the record; how each record matches the page is stated with it.',
  'dossier.how': 'How it matches the page: {text}',
  'dossier.noShot': 'No screenshot: the browser gave no picture of this page.',
  'dossier.noText': 'No text: this page cannot be read.',
  'dossier.cutText': 'The page is long: only its first 100,000 characters are here.',
  'dossier.files': 'The files in it',
  'dossier.proves': 'What it shows, and what it does not',
  'dossier.integrity':
    'Each file has a SHA-256 hash. Change one character of a file, and its hash is entirely different. So the hashes let you check that the files are as they were made.',
  'dossier.notTime':
    'It does not prove the time: a clock can be set, and anybody can compute hashes again. Nor does it prove that what the page says is true, or who wrote it.',
  'dossier.todo': 'For a complaint or a lawsuit',
  'dossier.keep':
    'Keep the zip as it is, with a copy elsewhere; do not unpack, change and pack it again.',
  'dossier.notary': 'While the page is there, a notary can certify what it shows.',
  'dossier.stamp':
    'To fix the time, give the zip or its hash to a time-stamping authority or a service that deposits electronic evidence.',
  'dossier.originals': 'Keep the originals of contract, receipts, transfers and messages as well.',
  'dossier.check': 'How to check',
  'dossier.checkHow':
    'Windows, command prompt: certutil -hashfile FILE SHA256; macOS or Linux, terminal: shasum -a 256 -c {file}',

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
    'Its earlier record in the list “{list}” was taken off or corrected and is no longer shown',
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
  'options.pageIsList': 'This page is a list that you can subscribe to.',
  'options.textIsList': 'What you looked up is the address of a list.',
  'options.seeList': 'Look at this list first',
  'options.addLabel': 'Address of the list',
  'options.bad.not-a-url': 'This is not a web address.',
  'options.bad.not-https': 'Lists can be subscribed to from https addresses only.',
  'options.bad.no-root': 'The address lacks #root= and 64 hexadecimal digits at its end.',
  'options.bad.credentials': 'The address must not hold a user name or password.',
  'options.bad.query': 'The address must not hold a query (?…).',
  'options.bad.bad-root': '#root= must be followed by 64 hexadecimal digits.',
  'options.locked': 'Set by your administrator',
  'stored.watched.what': 'Watched names',
  'permission.none':
    'The browser does not let Jianxun read web pages, so nothing is marked on search results, websites and app stores, and lists that you subscribe to may not be updated; looking up names and checking tables still work.',
  'permission.here':
    'The browser lets Jianxun read some websites only: this page can be marked, others are not.',
  'permission.ask': 'Allow marks on web pages',
  'permission.refused':
    'The browser did not grant it. You can also allow Jianxun “on all sites” in the browser’s extension settings.',
  'permission.title': 'Web pages cannot be read yet',
  'help.version': 'Jianxun {version}',
  'pageReport.title': 'Report a wrong or missing mark on this page',
  'pageReport.reason.missing': 'Missing: this page’s owner is on a list but is not marked',
  'pageReport.reason.wrong': 'Wrong: the mark is about somebody else',
  'pageReport.reason.broken': 'The page does not look right',
  'pageReport.address': 'With the address of this page: {url}',
  'pageReport.subject': 'Jianxun: report about a page',
  'pageReport.mark': 'Marked: {heading}, {label}',
  'pageReport.related': 'Related: {name}, {reason}',
  'pageReport.relatedAlone': 'Related: {name}',
  'pageReport.list': 'List: {list} (dated {date}, {n} {n|record|records})',
};
