/** What of a look-up or of a row of a table could not be read: worker and views say it. */
export const remarks = {
  'vet.remark.masked': '含遮盖符号，无法核对',
  'vet.remark.unreadable': '没有可核对的文字',
  'vet.remark.bad-code': '不是 18 位统一社会信用代码，或被电子表格改写',
  'vet.remark.checksum': '信用代码的校验位不符，可能有误',
  'vet.remark.bad-site': '不是网址',
  'vet.remark.bad-icp': '不是 ICP 备案号',
  'vet.remark.bad-phone': '不是电话号码',
  'vet.remark.no-area-code': '电话没有区号，只与名单中同样没有区号的号码核对过；请补上区号',
  'vet.remark.shared-site': '平台或公共网址，不能说明是哪家单位',
  'vet.remark.shared-icp': '平台自己的备案号，不能说明是哪家单位',
  'vet.remark.no-app': '应用商店链接中没有可识别的应用编号',
  'vet.remark.document': '文号不能查，请写单位名称或信用代码',
  'vet.remark.more-sites': '一格里的网址太多，只核对了前 4 个',
  'vet.remark.other-code': '名单中有同名记录，但信用代码不同，未计入',
  'vet.remark.other-place': '名单中有同名记录，但登记地区不同，未计入',
  'vet.remark.other-developer': '名单中有同名应用，但开发者不同，未计入',
} as const satisfies Record<string, string>;
