export const toolbar = {
  'toolbar.state': 'Jianxun: {state}',
  'page.marks': '{n} {n|mark|marks} on this page',
  'toolbar.paused': 'Paused on this site',
  'toolbar.related': '{n} related {n|record|records} on this page, not marked',
  'toolbar.noAccess': 'No permission to read pages, so nothing is marked',
  'toolbar.noList': 'No list to check with',
  'toolbar.listFault': 'A list could not be updated; see the popup',
  'toolbar.watched': 'News of names you watch',
  'omnibox.hint':
    'Type a name, pinyin, credit code, address, filing or telephone number; looked up on this device only',
};
