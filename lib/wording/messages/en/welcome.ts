export const welcome = {
  'welcome.title': 'Welcome to Jianxun',
  'welcome.lead':
    'Where you already look for training institutions, education sites and apps, Jianxun marks what authorities have published about them, with the source beside it. Only what a list names is marked; no mark does not mean that all is well.',
  'welcome.try': 'Look up a name first',
  'welcome.tryHint':
    'The bundled list has real notices: press once to see what a result looks like, or type a name of your own. It is looked up on this device only.',
  'welcome.tryLabel': 'Name to look up',
  'welcome.tryButton': 'Try “{text}”',
  'welcome.where': 'Where marks appear',
  'welcome.button':
    'The Jianxun button in the browser’s toolbar looks up names and tells you what is on the page you are viewing. If you do not see it, press the puzzle piece (“Extensions”) and pin Jianxun; on a phone it is in the browser’s menu, under extensions.',
  'welcome.lists': 'What the lists hold, and how to add one',
  'welcome.holds': '{title} (as of {date}): {parts}',
  'welcome.part': '{kind}: {n}',
  'welcome.partIn': '{kind}: {n} ({places})',
  'welcome.noInstitutions':
    'None of these lists holds training institutions, so none can be found; a list of institutions has to be added.',
  'welcome.loading': 'The lists are being loaded; please wait a moment.',
  'welcome.listsHint':
    'Lists of institutions are published by local authorities or volunteers. They are signed by their publishers, every record has its official source, and what was lifted, repaired or has ended is no longer shown.',
  'welcome.marksHint':
    'On search results, app stores, course listings and institutions’ own sites, whatever matches a list gets a small mark; open it to read who, when, on which grounds, and the source. Here is an example; the institutions are invented.',
  'welcome.identified': 'Thick outline: the same website or number',
  'welcome.named': 'Thin outline: names a listed institution; the page may not be theirs',
  'welcome.possible': 'Dashed outline: perhaps a namesake; please check',
  'welcome.demoUrl': 'www.qiming.example.com',
  'welcome.demoUrlOther': 'www.chenguang.example',
  'welcome.demoUrlBrand': 'www.qiming-class.example',
  'welcome.demoTitle': 'Example Qiming Class - tutoring in Yuyao',
  'welcome.demoTitleOther': 'Ningbo Example Chenguang Education Co., Ltd. - Home',
  'welcome.demoTitleBrand': 'Example Qiming Class | Home',
  'welcome.demoSchool': 'Yuyao Example Qiming Training School Co., Ltd.',
  'welcome.demoCompany': 'Ningbo Example Chenguang Education Co., Ltd.',
  'welcome.demoBrand': 'Example Qiming Class',
  'welcome.demoAuthority': 'Yuyao Example Market Regulation Bureau',
  'welcome.demoGrounds': 'Unlawful collection of minors’ personal information',
  'welcome.demoList': 'Demonstration list (invented)',
  'welcome.never': 'What Jianxun never does',
  'welcome.never.private':
    'It does not upload the pages you see or what you type; everything is checked on this device, without account, statistics or advertising.',
  'welcome.never.verdict': 'It judges nobody. No mark does not mean approved or without problems.',
  'welcome.never.same':
    'It does not decide who is who: the same name is not the same institution. Compare the full name and the code with the source.',
  'welcome.never.hide': 'It does not hide or block any page.',
  'welcome.remembers':
    'Jianxun remembers websites that you opened and whose footer named a listed organisation, so that it can recognise them in search results, stores and course listings. This is kept on this device only and forgotten after 90 days; you can delete it or switch it off in the settings.',
  'welcome.subscribe': 'Do you have a list’s address? Paste it here, see a preview, then decide.',
  'welcome.preview': 'See a preview',
  'welcome.settings': 'Open the settings',
  'welcome.vet': 'Check a table, such as a list of partner institutions',

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
};
