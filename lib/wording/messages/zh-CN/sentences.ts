/** What sentences on acts and records are made of, on pages and in views. */
export const sentences = {
  'app.name': '鉴训',
  'text.between': '、',
  'text.and': '和',
  'text.stop': '。',

  'date.year': '{year}年',
  'date.month': '{year}年{month}',
  'date.day': '{year}年{month}{day}日',
  'date.months': '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  'when.day': '于{date}',
  'when.span': '于{date}',

  'what.it.institution': '该机构',
  'what.it.school': '该校',
  'what.it.website': '该网站',
  'what.it.app': '该应用',
  'what.app': '应用“{name}”',
  'what.version': '{version} 版',
  'what.store': '{what}（{store}）',
  'authority.several': '{first}等单位',

  'heading.developer': '{name}（开发者：{developer}）',

  'mark.provenance': '来自名单：{lists}',
  'mark.alsoSameName': '名单中另有 {n} 条同名记录',
  'mark.alsoNames': '此处还写有名称 {heading}（{label}）',
  'mark.alsoPossible': '也可能是 {heading}（{label}）',
  'mark.alsoOther': '也与 {heading} 的记录相符（{label}）',
  'mark.alsoOfList': '名单“{list}”：{text}',
  'mark.replied': '该单位对此有回应，见完整记录',
  'mark.alsoMore': '名单中另有 {n} 条记录可能有关，请核对',
  'mark.record': '查看完整记录',
  'act.undo': '撤销',

  'disagree.of': '名单“{list}”载明这项记录（{what}）{how}；请以官方原文为准',
  'disagree.lifted': '已解除或移出',
  'disagree.revoked': '已撤销',
  'disagree.disputed': '有异议',
  'disagree.ended': '公示期已满',
} as const satisfies Record<string, string>;
