/** The links in the popup's last line, in their order: `vet.title` leads to `vet.html`. */
export const nav = {
  'vet.title': '批量核对',
  'options.link': '设置',
  'help.title': '帮助',
} as const satisfies Record<string, string>;
