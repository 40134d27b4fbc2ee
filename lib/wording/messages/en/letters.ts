import type { letters as keys } from '../zh-CN/letters';

export const letters: Record<keyof typeof keys, string> = {
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
