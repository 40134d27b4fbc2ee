export const nav = {
  'vet.title': '批次核對',
  'options.link': '設定',
  'help.title': '說明',
};
