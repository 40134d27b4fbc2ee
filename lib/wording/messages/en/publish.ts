export const publish = {
  'publish.title': 'Publish a list',
  'publish.hint':
    'Turn your office’s table into a signed list and put it on your own website, where parents’ browsers can check against it. Tables and keys are handled only on this computer and are not uploaded; the keys are gone from this page once it is closed.',
  'publish.broken':
    'Not done: the program failed. The list that is published has not changed. Please try again; if it fails again, tell us.',
  'publish.work.read': 'Reading the table…',
  'publish.work.look': 'Checking the published list…',
  'publish.work.publish': 'Signing and checking…',
  'publish.work.renew': 'Signing and checking…',
  'publish.work.rotate': 'Replacing keys and checking…',
  'publish.tables': '1. The table',
  'publish.tablesHint':
    'Drop one or more tables here or choose files: .xlsx, .ods, .csv. Enter what is in pictures, PDFs or text documents into an empty table first.',
  'publish.tablesFile': 'Choose tables',
  'publish.templateInstitutions': 'Empty table: institutions',
  'publish.templateApps': 'Empty table: apps',
  'publish.read': '{files}: {rows} {rows|row|rows}, {n} {n|record|records} for the list.',
  'publish.blank':
    'The table holds no data yet (example rows that begin with # are not read). Fill it in and choose it again.',
  'publish.notices': 'About the table as a whole ({n})',
  'publish.report': 'Download the report',
  'publish.reportName': 'list-report',
  'publish.group.all': 'All',
  'publish.group.error': 'Error',
  'publish.group.rejected': 'Not listed',
  'publish.group.warned': 'Listed, please check',
  'publish.group.expired': 'Display period over',
  'publish.group.accepted': 'Listed',
  'publish.merged': 'Listed, in one record',
  'publish.col.name': 'Name',
  'publish.col.reason': 'Reason',
  'publish.reason': '{column}: {text}',
  'publish.list': '2. The published list',
  'publish.listHint':
    'To correct, take off or renew, start from the folder or archive last published.',
  'publish.firstTime': 'No list is open: this will be the first publication.',
  'publish.openFolder': 'Open the list’s folder',
  'publish.openZip': 'Open the list’s archive',
  'publish.closeList': 'Close this list',
  'publish.noList.none':
    'There is no list in it. A list’s folder has a file latest.json; for a first publication nothing needs to be opened.',
  'publish.noList.large': 'Too large to be a list. Choose only the list’s own folder.',
  'publish.noList.archive':
    'The archive cannot be opened: it is damaged, has a password, or is not a .zip. Download it again, or open the folder.',
  'publish.changes': 'Compared with what is published',
  'publish.noChanges': 'Nothing changes.',
  'publish.added': '{n} added',
  'publish.changed': '{n} changed',
  'publish.lifted': '{n} taken off',
  'publish.expired': '{n} ended',
  'publish.keys': '3. Keys',
  'publish.keysHint':
    'The release key is needed each time you publish. The root key is needed for the first publication and to replace keys; lock it away otherwise. Whoever has a key can publish in your name: never send it, never put it into the list’s folder.',
  'publish.key.root': 'Root key',
  'publish.key.release': 'Release key',
  'publish.keyMissing': '{n} missing',
  'publish.keyHeld': 'open',
  'publish.openKey.root': 'Open the root key',
  'publish.openKey.release': 'Open the release key',
  'publish.makeKeys': 'Make keys (first publication)',
  'publish.makeRelease': 'Make a new release key',
  'publish.lostKey': 'The release key was lost or stolen',
  'publish.forgetKeys': 'Remove the keys from this page',
  'publish.madeKeys':
    'The keys are made and are given out here, once. Save each of them; only then can they sign.',
  'publish.saveKey.root': 'Save the root key',
  'publish.saveKey.release': 'Save the release key',
  'publish.keySaved': 'handed to the browser’s downloads',
  'publish.keepKey.root':
    'root.key.json: move it to a USB stick, lock it away and keep a copy; without it keys can never be replaced.',
  'publish.keepKey.release':
    'release.key.json: keep it on the computer that publishes, where nobody else can read it.',
  'publish.keyFault.not-a-key':
    'This is not a key file, or it was altered. Choose release.key.json or root.key.json.',
  'publish.keyFault.foreign':
    'This key does not belong to this list. Use the list’s own key; if it was lost, choose “The release key was lost or stolen”.',
  'publish.keyFault.is-root': 'This is the root key. Lock it away again and use the release key.',
  'publish.keyFault.is-release': 'This is the release key; the root key is wanted here.',
  'publish.keyFault.is-old': 'This is the current release key; replacing it needs a new one.',
  'publish.keyFault.twice':
    'This key is open already; and one key cannot be both root and release key.',
  'publish.about': '4. About the list',
  'publish.about.title': 'Title',
  'publish.about.publisher': 'Publisher',
  'publish.about.contacts': 'Where corrections go',
  'publish.about.url': 'Where the list will be',
  'publish.about.licence': 'Licence',
  'publish.aboutHint.title': 'For example: List of Example City',
  'publish.aboutHint.publisher': 'For example: Education Bureau of Example City',
  'publish.aboutHint.contacts': 'One per line: an address (https://…) or e-mail (mailto:…)',
  'publish.aboutHint.url':
    'https://your-site/list/v1/; used for the address to subscribe to, not written into the list',
  'publish.aboutHint.licence': 'How others may use it; may be left empty',
  'publish.sign': '5. Check and sign',
  'publish.job': 'What to do',
  'publish.job.publish': 'Publish the table (add, correct, take off)',
  'publish.job.renew': 'Nothing changes, renew the validity',
  'publish.job.rotate': 'Replace the release key',
  'publish.do.publish': 'Sign and make the list',
  'publish.do.renew': 'Sign and renew',
  'publish.do.rotate': 'Replace keys and sign',
  'publish.edition':
    'With the web edition: parents open the list’s address on a phone and search, with nothing installed (version {version})',
  'publish.editionHint':
    'The web edition can go along: parents open the list’s address on a phone and search, with nothing installed. Choose jianxun-web.zip from the publisher’s package; jianxun-publish.html includes it.',
  'publish.editionFile': 'Choose the web edition',
  'publish.editionBad':
    'This is not the web edition. Choose jianxun-web.zip from the publisher’s package.',
  'publish.editionGoes':
    'This list has a web edition. If it is left out this time, its pages are removed, so that they do not contradict the list.',
  'publish.skipErrors': 'Leave out {n} {n|row|rows} in error and publish the rest',
  'publish.mayShrink': 'Yes, take off this many: {told}',
  'publish.mayBeEmpty': 'Make a list without records for now',
  'publish.lacks': 'Still missing: {what}',
  'publish.lacksTable': 'the table',
  'publish.written': 'The list is signed',
  'publish.writtenText':
    'Publication {n}: {entries} {entries|record|records}, valid until {date}; checked the way a parent’s browser does.',
  'publish.saveZip': 'Download the list (.zip)',
  'publish.writeFolder': 'Write into a folder',
  'publish.writeBack': 'Write back to “{folder}”',
  'publish.folderDone': 'written',
  'publish.folderFault':
    'Not everything was written. Check whether the disk is full and the folder can be written to, then try again; or download the archive.',
  'publish.folderOther':
    'Nothing was written: {path} in this folder is of another list, was published elsewhere since the folder was opened, or is a page of its own. Open it again and sign once more; move such a page away first; for a separate list, choose another folder.',
  'publish.upload':
    'Next: unpack it and upload its files into the list’s folder on your website, latest.json last. Then delete there what the archive does not hold: old files can still be opened. Keep the archive: the next correction or renewal begins with it.',
  'publish.address': 'Address to subscribe to; give it to parents',
  'publish.noAddress':
    'Fill in where the list will be, and the address to subscribe to appears here.',
  'publish.badAddress':
    'Nobody can subscribe to the list at “{url}”. {why} Please correct the address in step 4.',
  'publish.fingerprint': 'The list’s fingerprint:',
};
