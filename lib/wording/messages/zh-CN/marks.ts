import type { EvidenceKind, KeyKind } from '../../../domain/verdict';

/** A new kind of evidence has no words yet: the compiler asks for them here. */
type WordsOfKinds = Record<`evidence.${EvidenceKind}` | `certainty.${KeyKind}`, string>;

/** What marks, banner and quiet line say. */
export const marks = {
  'pill.operator': '其应用被通报·{month}',
  'pill.names': '提到名单中的单位·{month}',
  'pill.possible': '可能同名，请核对·{month}',
  'pill.unverified': '可能相关，请核对·{month}',

  'certainty.host': '网址一致',
  'certainty.app-id': '应用编号一致',
  'certainty.icp': 'ICP 备案号一致',
  'certainty.uscc': '统一社会信用代码一致',
  'certainty.app-and-developer': '应用名称与开发者一致',
  'certainty.identified': '网址或编号一致',
  'certainty.named': '单位名称一致，请核对',
  'certainty.said-name': '此处写有这个名称，不表示此页属于该单位',
  'certainty.title-name': '标题中提到这个名称，不表示此页属于该单位',
  'certainty.number': '页脚所载备案号或代码一致，请核对',
  'certainty.possible': '可能同名，请核对',
  'certainty.unverified': '网址或编号与名单一致，但已超过 180 天未核对，请核对',
  'certainty.branch': '可能是其分支机构，请核对',
  'certainty.learned-site': '网站页脚载明的信息一致，请核对',
  'certainty.operator': '其运营的应用{app}曾被通报',
  'operated.app': '“{name}”',
  'operated.version': '“{name}”（版本 {version}）',

  'evidence.host': '这个网站已与名单中的单位对应：{value}',
  'evidence.app-id': '应用商店编号与名单一致：{value}',
  'evidence.icp': 'ICP 备案号与名单一致：{value}',
  'evidence.uscc': '统一社会信用代码与名单一致：{value}',
  'evidence.psb': '公安备案号与名单一致：{value}',
  'evidence.app-and-developer': '应用名称与开发者均与通报一致：{value}',
  'evidence.provider-name': '此页写明的提供者名称与名单一致：{value}',
  'evidence.operator-name': '此页写明的运营单位与名单一致：{value}',
  'evidence.site-operator': '此页页脚载明的运营单位与名单一致：{value}',
  'evidence.title-name': '标题中有完整名称：{value}',
  'evidence.cut-name': '标题被截断，其中的名称与“{value}”的开头相同',
  'evidence.name-otherwise': '名称与“{value}”只差地名或组织形式的写法',
  'evidence.title-operator': '标题中的单位 {value} 运营的应用{app}曾被通报',
  'evidence.education-operator': '此页单位 {value} 运营的应用{app}曾被通报',
  'evidence.possible-operator': '名单所载应用{app}由 {value} 运营，此页是否属于该单位请核对',
  'evidence.contested':
    '这个网站（{value}）已与名单中的单位对应，但页面内容与该单位不符：网站可能已经易主，也可能只是页面这样写，请核对',
  'evidence.unverified': '名单所载的 {value} 已超过 180 天未核对，可能已不属于该单位',
  'evidence.brand-and-region': '此处的名称“{value}”与名单相同，并提到名单所载的登记地区',
  'evidence.part-and-region':
    '此处的“{value}”是名单所载名称“{name}”的一部分，并提到名单所载的登记地区',
  'evidence.part-and-operator':
    '此处的“{value}”是名单所载名称“{name}”的一部分，并提到名单所载的全称',
  'evidence.brand-and-operator': '此处的名称“{value}”与名单相同，并提到名单所载的全称',
  'evidence.app-and-store': '应用名称“{value}”与通报相同，且是通报所载的应用商店',
  'evidence.general-operator': '此页单位 {value} 另有应用曾被通报，与此页内容未必有关',
  'evidence.third-party-title': '标题提到“{value}”，此页未必属于该单位',
  'evidence.part-of-name': '搜索词“{value}”是名单所载名称“{name}”的一部分',
  'evidence.query': '搜索词与名单中的名称相同：{value}',
  'evidence.branch': '此页名称像分支机构（分公司、分校、校区等），可能是其分支机构',
  'evidence.learned-site': '该网站页脚载明：{value}',
  'evidence.visited': '{text}（您于{date}访问）',

  'mark.description': '{heading}：{label}。{certainty}',
  'mark.named': '{heading}：{label}',
  'mark.notOfficial': '鉴训不是任何机关的产品，以官方原文为准。',
  'mark.evidence': '标注依据',
  'mark.basis': '标注依据：{certainty}',
  'mark.notThis': '不是这家单位？',
  'mark.notThisHint':
    '同名不等于同一单位。请对照原文中的全称、开发者或统一社会信用代码；不一致时，请以官方原文为准。',
  'mark.close': '关闭',
  'banner.basis': '鉴训不是任何机关的产品，以官方原文为准。标注依据',
  'banner.record': '完整记录',
  'banner.dismiss': '不再显示此横幅，除非记录变化',
  'banner.dismissed': '不再显示此横幅，除非记录变化。',

  'query.line': '您搜索的“{query}”与名单中 {n} 条记录同名',
  'query.legal': '您搜索的“{query}”在名单中：{label}',
  'query.part': '您搜索的“{query}”是名单中 {n} 条记录名称的一部分，请核对',
} as const satisfies Record<string, string> & WordsOfKinds;
