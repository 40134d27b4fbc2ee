export const call = {
  'call.intro':
    'What you enter stays on this page. It is neither kept nor sent, and is gone when you close the page.',
  'call.what': '1 What happened',
  'call.whatHint': 'Enter what you know and leave the rest blank.',
  'call.found': '2 Is it on a list?',
  'call.where': '3 Where to report it',
  'call.write': '4 Text to copy',
  'call.rights': 'What the law says',
  'call.field.name': 'Who they said they were',
  'call.field.phone': 'Number that called',
  'call.field.when': 'When',
  'call.field.offer': 'What they offered',
  'call.field.knew': 'What they knew about your child',
  'call.field.school': 'School, kindergarten or institution concerned',
  'call.knewHint': 'Kinds are enough, such as name and class; do not write out the data.',
  'call.topics': 'What it is about (tick all that apply)',
  'call.topic.calls': 'sales calls or texts',
  'call.topic.fees': 'fees, contract or advertising',
  'call.topic.leak': 'a child’s data, held by a school or kindergarten, leaked',
  'call.topic.many': 'many children affected',
  'call.topic.app': 'an app or a website',
  'call.notNumber':
    'This is not one telephone number, so none was looked up; the complaint still includes it.',
  'call.searchHint': 'Enter a name or a number, and it is looked up in the lists on this device.',
  'call.confirm': 'This is who it was',
  'call.confirmHint':
    'Numbers can be spoofed, and the same name does not mean the same institution. Tick only after checking; ticked records go into the text.',
  'call.more': '{n} more; a fuller name gives fewer.',
  'call.blank': 'Fill in any field above, and a text to copy appears here.',
  'rights.guardian':
    'To process personal information of a child under fourteen, the consent of a parent or other guardian must be obtained.',
  'rights.guardian.source': 'Personal Information Protection Law, Art. 31',
  'rights.basis':
    'Personal information may be processed with the person’s consent, or in the other cases that the law names.',
  'rights.basis.source': 'Personal Information Protection Law, Art. 13',
  'rights.advertising':
    'A business must not send commercial messages to a consumer who has neither agreed to nor asked for them, or who has clearly refused.',
  'rights.advertising.source': 'Law on the Protection of Consumer Rights and Interests, Art. 29',
  'rights.quiet':
    'Unless the law provides otherwise or the person has clearly agreed, nobody may disturb the peace of another’s private life by calls, texts and the like.',
  'rights.quiet.source': 'Civil Code, Art. 1033',
  'rights.access':
    'A person may see and copy their personal information, have errors corrected and, in the cases that the law names, have it deleted; whoever refuses must give reasons.',
  'rights.access.source': 'Personal Information Protection Law, Art. 44 to 47 and 50',
  'rights.erase':
    'Whoever processes a minor’s personal information online must correct or delete it in time when the minor or a guardian asks, unless laws or administrative regulations provide otherwise.',
  'rights.erase.source': 'Law on the Protection of Minors, Art. 72',
  'rights.leak':
    'When personal information leaks or may leak, the processor must remedy it at once and notify the authority and the person; the person need not be notified where the measures effectively avert harm.',
  'rights.leak.source': 'Personal Information Protection Law, Art. 57',
  'rights.leakOnline':
    'When a minor’s personal information leaks or may leak, the processor must remedy it, report in time to the cyberspace and other authorities and, under the state’s rules, tell the minors concerned and their guardians.',
  'rights.leakOnline.source': 'Regulations on the Protection of Minors Online, Art. 35',
  'rights.complain':
    'Anybody may complain to the authority in charge about unlawful processing; it must deal with it in time under the law and tell the outcome.',
  'rights.complain.source': 'Personal Information Protection Law, Art. 65',
  'rights.penalty':
    'A business that infringes the protection of consumers’ personal information is ordered to correct this and, depending on the case, may be warned, fined, or lose its unlawful gains.',
  'rights.penalty.source': 'Law on the Protection of Consumer Rights and Interests, Art. 56',
  'rights.dispute':
    'In a dispute about a consumer’s rights one can settle with the business, ask a consumer association or the like to mediate, complain to the authority in charge, arbitrate under an arbitration agreement, or sue.',
  'rights.dispute.source': 'Law on the Protection of Consumer Rights and Interests, Art. 39',
  'rights.answer':
    'An authority to which a consumer complains must deal with it and tell the consumer within seven working days of receiving the complaint.',
  'rights.answer.source': 'Law on the Protection of Consumer Rights and Interests, Art. 46',
  'rights.public':
    'Where unlawful processing harms many persons, a people’s procuratorate, among others, may bring a case before the court.',
  'rights.public.source': 'Personal Information Protection Law, Art. 70',
  'call.moreRights': 'Other articles',

  'channel.suggested': 'suggested',
  'channel.use': 'Rewrite for {id}',
  'channel.useFor': 'Rewrite for {channel}',
  'channel.dial': 'Call {number}',
  'channel.site': 'Official website',
  'channel.keep':
    'Keep the call log, texts, recordings, contract and receipts; whoever takes the complaint may ask for evidence.',
  'letter.faulty': 'Please correct the fields marked above first.',
  'letter.hint':
    'Fill in or delete what is in 〔〕. The rest is what you entered and ticked, the usual requests and the articles cited, in Chinese, which the authorities read. You can change it after copying.',
  'complaint.text': 'Text of the complaint',
  'complaint.rewritten': 'Rewritten for {channel}. Changed: {parts}; nothing else.',
  'complaint.notRewritten': 'The text is written for {channel} already; nothing was changed.',
  'letter.meaning': 'What the text says',
  'letter.register': 'The national database of laws has the latest texts',
  'channel.12321': '12321, centre for reports of spam',
  'channel.12315': '12315, market regulator',
  'channel.12345': '12345, government hotline',
  'channel.12309': '12309, prosecution service',
  'channel.12377': '12377, centre for reports of illegal online content',
  'channel.when.12321': 'Sales calls, spam texts, apps that collect data unlawfully.',
  'channel.when.12315': 'Disputes about fees, contracts, refunds or advertising.',
  'channel.when.12345': 'A school or kindergarten, or when it is unclear who is in charge.',
  'channel.when.12309':
    'Data of many children leaked or sold: a lead for public-interest litigation.',
  'channel.when.12377': 'Illegal or harmful content on a website or in an app.',
  'complaint.part.to': 'To',
  'complaint.part.complainant': 'Complainant',
  'complaint.part.respondent': 'Complaint against',
  'complaint.part.facts': 'What happened',
  'complaint.part.requests': 'Requests',
  'complaint.part.basis': 'Legal basis',
  'complaint.part.enclosures': 'Enclosed',
};
