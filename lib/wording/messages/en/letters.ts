export const letters = {
  'letter.part': '{name}: {text}',
  'letter.item': '{n}. {text}',
  'letter.article': '{source}: {text}',
  'complaint.complainantBlank.any': '〔please fill in〕 (name, telephone)',
  'complaint.complainantBlank.12321': '〔please fill in〕 (the number that was called)',
  'complaint.complainantBlank.12315': '〔please fill in〕 (name, telephone, postal address)',
  'complaint.complainantBlank.12345': '〔please fill in〕 (name, telephone, district)',
  'complaint.complainantBlank.12309': '〔please fill in〕 (name, telephone)',
  'complaint.complainantBlank.12377': '〔please fill in〕 (name, how to reach you)',
  'complaint.respondentBlank': '〔please fill in〕 (name, address; once it is certain who it was)',
  'complaint.respondent': '{subject}, address 〔please fill in〕',
  'complaint.demand.settle':
    'Settle the matter of fees, contract or advertising: 〔please say what you want, such as how much is to be paid back〕.',
  'complaint.demand.stop': 'Stop making sales calls and sending advertising messages to me.',
  'complaint.demand.origin': 'Say where my personal information and that of my child came from.',
  'complaint.demand.erase': 'Delete my personal information and that of my child.',
  'complaint.demand.remedy':
    'Find out how the information of my child got out, put it right, and tell me.',
  'complaint.name': 'The caller claimed to be: {text}',
  'complaint.nameAlone': 'They claimed to be: {text}',
  'complaint.phone': 'Number that called: {text}',
  'complaint.when': 'When: {text}',
  'complaint.offer': 'What was offered: {text}',
  'complaint.knew': 'What they knew about the child: {text}',
  'complaint.school': 'School, kindergarten or institution concerned: {text}',
  'complaint.topic': 'About: {topic}',
  'complaint.records':
    'Having checked, I believe that the caller is the institution in this public record:',
  'complaint.recordsAlone':
    'Having checked, I believe that they are the institution in this public record:',
  'complaint.evidence':
    'Call log, texts, recordings, contract, receipts 〔enclose what you have, delete the rest〕',
  'complaint.request.any': 'Please look into it as the law provides, and tell me the outcome.',
  'complaint.request.12321': 'Please look into the call or message above, and tell me the outcome.',
  'complaint.request.12315': 'Please look into what this business did, and tell me the outcome.',
  'complaint.request.12345': 'Please pass it to the department in charge, and tell me the outcome.',
  'complaint.request.12309': 'This is offered as a lead; please examine it as the law provides.',
  'complaint.request.12377': 'Please look into the website or app, and tell me the outcome.',
  'complaint.closing': 'This is my own account. Please contact me for evidence or details.',
  'enrol.letter.from': 'From',
  'enrol.letter.facts': 'What happened',
  'enrol.letter.demands': 'Demands',
  'enrol.letter.basis': 'Basis',
  'enrol.letter.enclosed': 'Enclosed',
  'enrol.letter.toBlank': '〔full name of the institution〕',
  'enrol.letter.learner': 'Learner: 〔please fill in〕 (name or number)',
  'enrol.letter.paid': 'Payment: {date}, {yuan} yuan',
  'enrol.letter.span': 'Agreed: {months}, {lessons}',
  'enrol.letter.months': '{n} {n|month|months}',
  'enrol.letter.lessons': '{n} {n|lesson|lessons}',
  'enrol.letter.taken': 'Taken: {n} {n|lesson|lessons}',
  'enrol.letter.blank': '〔please fill in〕',
  'enrol.letter.unread': '〔{text}, please check〕',
  'enrol.letter.address': 'Address of the lessons: {text}',
  'enrol.letter.sign': 'Besides: {text}',
  'enrol.letter.signs': '〔leave what fits of the above, and add details〕',
  'enrol.letter.reason.regret': 'Within seven days of the payment, I am asking for my money back.',
  'enrol.letter.reason.mind': 'For reasons of my own we do not go on. 〔you may say why〕',
  'enrol.letter.reason.health':
    'Since signing, something unforeseeable has happened and we cannot go on. 〔say what, and enclose proof〕',
  'enrol.letter.reason.broken':
    '{who} did not give the lessons as agreed. 〔say since when: dropped, cut, other teachers …〕',
  'enrol.letter.reason.moved': '{who} moved the lessons. 〔say when, and the new address〕',
  'enrol.letter.reason.closed': '{who} stopped business or cannot be reached. 〔say when and how〕',
  'enrol.letter.demand.principal': 'Pay back the prepaid principal of {yuan} yuan.',
  'enrol.letter.demand.settle':
    'Settle by the contract and the rules below, and pay back {yuan} yuan for the lessons not taken.',
  'enrol.letter.demand.end':
    'End the contract and pay back the rest of the prepayment, {yuan} yuan, with interest.',
  'enrol.letter.demand.change':
    'Agree to change or end the contract and pay back the rest of the prepayment, {yuan} yuan.',
  'enrol.letter.demand.records':
    'Give copies of the contract and of the records of payments and lessons.',
  'enrol.letter.demand.when':
    'Refund to the account that paid within fifteen days of receiving this letter, and answer in writing.',
  'enrol.letter.demand.whenCash':
    'Refund within fifteen days of receiving this letter, and answer in writing.',
  'enrol.letter.papers':
    'Contract, proof of payment, records of lessons 〔enclose what you have, delete the rest〕',
  'enrol.letter.closing': '〔date〕 〔signature〕',
  'enrol.letter.you': 'You',
  'enrol.letter.they': 'The institution',
  'enrol.letter.reason.rest':
    'I ask for my money; the last of the seven days was a holiday, so the term moved on.',
  'enrol.letter.reason.undone':
    'After the payment we do not want the lessons and ask to settle. 〔you may say why〕',
  'enrol.letter.reason.handed':
    '{who} handed the contract over to another without my consent. 〔say when and to whom〕',
  'enrol.letter.demand.contract': 'Settle by the contract and pay back {yuan} yuan.',
  'enrol.letter.demand.balance':
    'Go on with the lessons as agreed, or pay back the rest of the prepayment for lessons not taken, {yuan} yuan.',
  'enrol.letter.reason.perhaps':
    'I ask for my money; the last of the seven days was one of rest, so the term moved on. 〔check first: do not write this if that day was no statutory day of rest〕',
};
