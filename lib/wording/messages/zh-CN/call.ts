/** The page for parents who were called, or whose child's data got out. */
export const call = {
  'call.intro': '所填内容只在这个页面里，不保存，也不发送；关闭页面即消失。',
  'call.what': '1　发生了什么',
  'call.whatHint': '知道什么写什么，其他留空。',
  'call.found': '2　名单里有没有',
  'call.where': '3　向谁反映',
  'call.write': '4　可以复制的文字',
  'call.rights': '法律怎么说',
  'call.field.name': '对方自称是谁',
  'call.field.phone': '来电号码',
  'call.field.when': '什么时候',
  'call.field.offer': '推销什么',
  'call.field.knew': '对方知道孩子的哪些信息',
  'call.field.school': '涉及的学校、幼儿园或单位',
  'call.knewHint': '写种类即可，如姓名、班级；不必写出具体内容。',
  'call.topics': '属于哪种情况（可多选）',
  'call.topic.calls': '推销来电或短信',
  'call.topic.fees': '收费、合同或广告',
  'call.topic.leak': '学校、幼儿园等掌握的孩子信息外泄',
  'call.topic.many': '涉及许多孩子',
  'call.topic.app': '应用或网站',
  'call.notNumber': '不像电话号码，因此没有按号码查询；投诉文字里仍会写上。',
  'call.searchHint': '填写名称或号码后，在这台设备上的名单中查询。',
  'call.confirm': '就是这家',
  'call.confirmHint': '号码可被冒用，同名不等于同一单位。核对后再勾选；勾选的记录会写进文字。',
  'call.more': '另有 {n} 条；名称写得更完整，结果会更少。',
  'call.blank': '填写上面任一栏后，这里会出现可以复制的文字。',
  'rights.guardian': '处理不满十四周岁未成年人的个人信息，应当取得父母或者其他监护人的同意。',
  'rights.guardian.source': '《个人信息保护法》第三十一条',
  'rights.basis': '处理个人信息，应当取得个人的同意，或者符合法律规定的其他情形。',
  'rights.basis.source': '《个人信息保护法》第十三条',
  'rights.advertising':
    '未经消费者同意或者请求，或者消费者明确表示拒绝的，经营者不得向其发送商业性信息。',
  'rights.advertising.source': '《消费者权益保护法》第二十九条',
  'rights.quiet':
    '除法律另有规定或者权利人明确同意外，不得以电话、短信等方式侵扰他人的私人生活安宁。',
  'rights.quiet.source': '《民法典》第一千零三十三条',
  'rights.access':
    '个人有权查阅、复制其个人信息；信息有误的可以请求更正，在法律规定的情形下可以请求删除；处理者拒绝的，应当说明理由。',
  'rights.access.source': '《个人信息保护法》第四十四条至第四十七条、第五十条',
  'rights.erase':
    '未成年人、父母或者其他监护人要求网络上的信息处理者更正、删除未成年人个人信息的，处理者应当及时更正、删除；法律、行政法规另有规定的除外。',
  'rights.erase.source': '《未成年人保护法》第七十二条',
  'rights.leak':
    '发生或者可能发生个人信息泄露的，处理者应当立即采取补救措施，并通知主管部门和个人；所采取措施能够有效避免造成危害的，可以不通知个人。',
  'rights.leak.source': '《个人信息保护法》第五十七条',
  'rights.leakOnline':
    '发生或者可能发生未成年人个人信息泄露的，处理者应当采取补救措施，及时向网信等部门报告，并按照国家有关规定告知受影响的未成年人及其监护人。',
  'rights.leakOnline.source': '《未成年人网络保护条例》第三十五条',
  'rights.complain':
    '任何组织、个人有权向主管部门投诉、举报违法的个人信息处理活动；收到的部门应当依法及时处理，并告知处理结果。',
  'rights.complain.source': '《个人信息保护法》第六十五条',
  'rights.penalty':
    '经营者侵害消费者个人信息依法得到保护的权利的，由主管部门责令改正，可以根据情节处以警告、没收违法所得、罚款等。',
  'rights.penalty.source': '《消费者权益保护法》第五十六条',
  'rights.dispute':
    '消费者和经营者发生消费者权益争议的，可以与经营者协商和解，请求消费者协会等调解，向有关行政部门投诉，根据仲裁协议提请仲裁，或者向人民法院提起诉讼。',
  'rights.dispute.source': '《消费者权益保护法》第三十九条',
  'rights.answer':
    '消费者向有关行政部门投诉的，该部门应当自收到投诉之日起七个工作日内，予以处理并告知消费者。',
  'rights.answer.source': '《消费者权益保护法》第四十六条',
  'rights.public':
    '违法处理个人信息，侵害众多个人的权益的，人民检察院等可以依法向人民法院提起诉讼。',
  'rights.public.source': '《个人信息保护法》第七十条',
  'call.moreRights': '其他条文',
} as const satisfies Record<string, string>;
