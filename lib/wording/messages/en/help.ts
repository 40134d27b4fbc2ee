import type { help as keys } from '../zh-CN/help';

export const help: Record<keyof typeof keys, string> = {
  'help.title': 'Help',
  'help.version': 'Jianxun {version}',
  'help.marks.q': 'What does a mark mean?',
  'help.marks.a':
    'A list has a record that fits what is shown here, by name, address or number. Colour and shape say how serious the act is. The outline says how sure the match is: thick where the web address or a number is the same, thin where the registered name is, which you should check, dashed where it may only be a namesake. Open it to read who published what, when and why, and the source.',
  'help.none.q': 'Nothing is marked. Does that mean all is well?',
  'help.none.a':
    'No. Only what a list names is marked. There is no mark where no list has it, where a name has changed, or where a page does not say whose it is. Please ask the authorities about licences and registration.',
  'help.lists.q': 'Why can’t I find the one I am looking for?',
  'help.lists.a':
    'Check in the popup what your lists cover: the bundled list has app notices only, so institutions need another list. Then try the full name on the contract, invoice or seal, or the unified social credit code.',
  'help.add.q': 'How do I add a list?',
  'help.add.a':
    'Ask your local office, school or volunteers for the address of a list (it ends in #root= and a fingerprint). Enter it under “Lists” in the settings, look at the preview, and check the fingerprint with the publisher before you subscribe.',
  'help.wrong.q': 'A mark is wrong, or one is missing. What can I do?',
  'help.wrong.a':
    'First compare the full name, code and date with the source. If a mark is wrong, open its full record and choose “Report a wrong mark”; if one is missing, open the popup on that page and choose “Report a wrong or missing mark on this page”. Jianxun only prepares the text: you send it to the publisher of the list.',
  'help.quiet.q': 'How do I make it quieter?',
  'help.quiet.a':
    'In the popup you can pause a website or mute a record. In the settings you can choose which results are marked, and on which pages.',
  'help.private.q': 'Does anybody learn what I read or look up?',
  'help.private.a':
    'No. The lists are on this device, and everything is checked here. The network is used only to fetch the lists themselves.',
  'pageReport.title': 'Report a wrong or missing mark on this page',
  'pageReport.hint':
    'This text is only prepared for you; nothing is sent. Please send it to the publisher of the list.',
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
