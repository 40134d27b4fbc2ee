import type { help as keys } from '../zh-CN/help';

export const help: Record<keyof typeof keys, string> = {
  'help.title': 'Help',
  'help.link': 'Help',
  'help.version': 'Jianxun {version}',
  'help.marks.q': 'What does a mark mean?',
  'help.marks.a':
    'A list has a record of this institution, website or app. Colour and shape say how grave the act is. The outline says how sure the match is: thick where the address or a number is the same, thin where the full name is, dashed and grey where it may be a namesake. Open it to read who published what, when and why, and the source.',
  'help.none.q': 'Nothing is marked. Is all well, then?',
  'help.none.a':
    'Not necessarily. Only what a list names is told. Nothing is marked where no list has it, where a name has changed, or where a page does not say whose it is. Please ask the authorities about licences and registration.',
  'help.lists.q': 'Why is the one I look for not found?',
  'help.lists.a':
    'See in the popup what your lists hold: the bundled list has app notices alone, so institutions need another list. Then try the full name on the contract, invoice or seal, or the unified social credit code.',
  'help.add.q': 'How do I add a list?',
  'help.add.a':
    'Ask your local office, school or volunteers for the address of a list (it ends in #root= and a fingerprint). Enter it under “Lists” in the settings, look at the preview, and compare the fingerprint with the publisher before you follow it.',
  'help.wrong.q': 'A mark is wrong, or one is missing. What can I do?',
  'help.wrong.a':
    'First compare the full name, code and date in the source. A wrong mark is reported from its full record; a missing one from the popup over that page. Jianxun only prepares the text: you send it to the publisher of the list.',
  'help.quiet.q': 'How do I make it quieter?',
  'help.quiet.a':
    'The popup can pause a website or stop telling of a record. The settings say which results are marked, and on which pages.',
  'help.private.q': 'Does anybody learn what I read or look up?',
  'help.private.a':
    'No. The lists are on this machine, and everything is compared here. The network is used to fetch the lists themselves.',
  'pageReport.title': 'Report a wrong or missing mark on this page',
  'pageReport.hint':
    'This text is only prepared for you; nothing is sent. Please send it to the publisher of the list.',
  'pageReport.reason': 'What is wrong?',
  'pageReport.reason.missing': 'Missing: a listed one’s page is not marked',
  'pageReport.reason.wrong': 'Wrong: the mark is about somebody else',
  'pageReport.reason.broken': 'The page does not look right',
  'pageReport.address': 'With the address of this page: {url}',
  'pageReport.subject': 'Jianxun: report about a page',
  'pageReport.page': 'Page: {url}',
  'pageReport.noPage': 'Page: address left out',
  'pageReport.mark': 'Marked: {heading}, {label}',
  'pageReport.related': 'Related: {name}, {reason}',
  'pageReport.list': 'List: {list} (as of {date}, {n} {n|record|records})',
  'pageReport.version': 'Version: Jianxun {version}',
  'pageReport.date': 'Date: {date}',
};
