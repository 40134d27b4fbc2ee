import type { report as keys } from '../zh-CN/report';

export const report: Record<keyof typeof keys, string> = {
  'cite.subject': '{name} (unified social credit code {code})',
  'cite.former': 'Former name: {names} (somebody else may use it now)',
  'cite.sentence': '{text}. ',
  'cite.authority': 'Authority: {authority}',
  'cite.source': 'Original: {url}',
  'cite.list': 'List: {list}, record {id}',
  'cite.datedList': 'List: {list} ({facts}), record {id}',
  'cite.accessed': 'Accessed on {date}',
  'report.title': 'Report a wrong mark',
  'report.hint':
    'This only prepares a text for you; Jianxun sends nothing. Send it to the publisher of the list.',
  'report.reasonLabel': 'What is wrong?',
  'report.reason.not-this': 'Not this institution (same name, or marked wrongly)',
  'report.reason.wrong': 'The record says something wrong',
  'report.reason.ended': 'Lifted, repaired, revoked or over',
  'report.noteLabel': 'Anything to add (optional)',
  'report.withPage': 'Include the page and the grounds for the mark: {url}',
  'report.text': 'Text to send',
  'report.paste':
    'The text is too long for an e-mail link: choose “Copy text” first, then paste it into the e-mail.',
  'report.mail': 'Write to {address}',
  'report.web': 'Open the publisher’s page for reports',
  'report.other': 'The publisher’s contact: {text}',
  'report.noContact':
    'This list publishes no contact. Compare the original, and ask the authority that made the decision.',
  'report.subject': 'Error in a list record: {name} ({id})',
  'report.about': 'Problem: {reason}',
  'report.note': 'Note: {note}',
  'report.page': 'Page: {url}',
  'report.noPage': 'Page: address left out',
  'report.version': 'Version: Jianxun {version}',
  'report.date': 'Date: {date}',

  'reply.heading': 'What this organisation replied ({date})',
  'reply.note':
    'These are the organisation’s own words, published by the list’s publisher; for the act itself, the official original prevails.',
  'reply.source': 'Original of the reply',
  'reply.cited': 'The organisation replied on {date}: “{text}”',
  'reply.citedAt': 'Original of the reply: {url}',
  'reply.column': 'Reply of the organisation',
};
