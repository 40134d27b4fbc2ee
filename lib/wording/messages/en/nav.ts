export const nav = {
  'vet.title': 'Check a table',
  'options.link': 'Settings',
  'help.title': 'Help',
};
