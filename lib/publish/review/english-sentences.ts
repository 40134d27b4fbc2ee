import { columnOf, FIELDS } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';

/** The columns' usual headings in English, by the Chinese ones. */
export const COLUMNS_IN_ENGLISH: ReadonlyMap<string, string> = new Map(
  FIELDS.map((field) => [headerOf(field), columnOf(field).english]),
);

/** What the rules say, and the same in English; `*` is what a sentence quotes. The more exact stands first. */
export const SENTENCES: Readonly<Record<string, string>> = {
  // Names.
  '名称已被隐去（掩码），无法登载': 'The name is masked and cannot be listed',
  '名称已被隐去（掩码），无法登载：*': 'The name is masked and cannot be listed: *',
  '名称含无法辨认的字符：*': 'The name has characters that cannot be read: *',
  '是公式或网页代码，不是名称：*': 'A formula or code of a page, and no name: *',
  '名称不完整（括号不成对）：*': 'The name is not whole (a bracket is missing): *',
  '名称不完整或无法辨认，请照原文录入':
    'The name is not whole or cannot be read; type it as the source has it',
  '名称过短：*': 'The name is too short: *',
  '名称超过 120 字': 'The name is longer than 120 characters',
  '“*”列填有个人，这一行处理的是个人，名单不登载自然人':
    'The column “*” names a person: the row is about them, and natural persons are not listed',
  名称为空: 'There is no name',
  '没有写明名称：*': 'No name is told: *',
  '平台名称，不能作为被列单位：*': 'The name of a platform, which cannot be listed: *',
  '名称里有个人的手机、身份证等号码，不予登载':
    'The name holds a person’s mobile or identity number, and is not listed',
  '写的是*，不是名称：*': 'It says * in place of a name: *',
  '写的是*，不是名称，未采用：*': 'It says * in place of a name, and is left out: *',
  统一社会信用代码或证照号码: 'a code or licence number',
  网址: 'a web address',
  电子邮箱: 'an e-mail address',
  日期: 'a day',
  电话或编号: 'a telephone or other number',
  文号或证号: 'the number of a document',
  文书的题名: 'the title of a document',
  金额: 'an amount',
  处理结果: 'the decision',
  地址: 'an address',
  号码: 'a number',
  '名称里有冒号，请只写单位的名称：*':
    'The name holds a colon; write nothing but the unit’s name: *',
  '写的是几款应用，请一行只写一款：*': 'It speaks of several apps; write one a row: *',
  '一格里写了 *家的名称，请一行只写一家：*': 'One cell names * units; write one a row: *',
  '一格里疑写了几家的名称，分不清，请一行只写一家：*':
    'One cell may name several units that cannot be told apart; write one a row: *',
  '一格里有几个名称，请只留一家': 'One cell holds several names; leave one',
  '一处写了几个名称，分不清，请人工录入':
    'Several names stand in one place and cannot be told apart; type them in',
  '一格里有 * 个名称，已拆成 * 条，这是第 * 条；请核对处理结果是否对每一家都适用':
    'One cell held * names and became * rows, of which this is number *; check whether the decision holds for each',
  '*，这一行的几家不能自动拆开，请一行只写一家':
    '*; this row cannot be parted by itself: write one unit a row',
  '*只能属于其中一家': '* can belong to one of them alone',
  '*分别说到各家': '* speaks of each by itself',
  '*可能是一家一种处罚；对每家都适用的，请在前面写“均”':
    '* may tell one act for each; where all of it holds for each, put “均” before it',
  '“*”列': 'The column “*”',
  '名称前的序号“*”已去掉': 'The number “*” before the name was taken off',
  '名称后的地址*已略去': 'The address behind the name was left out: *',
  '名称中的空格或全角字符已整理：*': 'Spaces or wide characters of the name were tidied: *',
  '*不是名称的一部分，已略去': '* is no part of the name, and left out',
  '*不是名称的一部分，已读作“*”': '* is no part of the name, and was read as “*”',
  '*分不清属于哪一家，未采用': 'Nobody can tell whose * is; left out',
  '名称后括号里的个人信息已略去，不读取、不发布':
    'Personal data in brackets behind the name were left out: neither read nor published',
  '名称疑在换页处被截断：*': 'The name may have been cut at a page’s end: *',
  '不是登记全称，只作为品牌名，不单独标记':
    'No full registered name: kept as a brand, which never marks alone',
  '疑有几个名称，分不清，未采用：*':
    'There may be several names that cannot be told apart; left out: *',
  '是行政机关，不能作为被列单位：*': 'An authority, which cannot be listed: *',
  '写的是几家，不是某一家的名称：*': 'A number of units, and nobody’s name: *',
  '只写了地名：*': 'Nothing but a place: *',
  '只写了行业或类别，不是某一家的名称：*': 'A trade or a class, and nobody’s name: *',
  '是分支机构（*），不代表其总公司': 'A branch (*), which does not stand for its company',
  '与另一名称地区相同，字号相同或读音相同，可能是同一单位：*':
    'Another name of the same place sounds or is written alike, and may be the same unit: *',
  '同名单位有不同的统一社会信用代码，请补填代码':
    'Units of this name have different credit codes; fill in the code',
  '“*”与所在地不在一处，未当作地名': '“*” is not where the unit is; not taken for its place',
  '“*”超过 * 字，已截短': '“*” is longer than * characters and was cut',
  '文号里像有个人的身份证或手机号码，未登载':
    'The number of the decision seems to hold a person’s identity or mobile number; left out',
  '一条最多登载 * 个名称、* 个标识，其余未登载':
    'A record holds * names and * identifiers at most; the others were left out',
  '同一代码下有不同的名称，不知是哪一家的，分别登载，代码未登载；更名的请在曾用名一列写旧名，写错的请改正':
    'Several names have this code, and whose it is nobody knows: each is listed by itself and without it; give the old name in the column of former names, or correct the code',
  '同名单位在不同地区，请补填统一社会信用代码':
    'Units of this name are in different places; fill in the credit code',
  // Persons.
  '疑为自然人姓名（个人），名单不登载自然人':
    'It may be a natural person’s name; the list holds no natural persons',
  '当事人是自然人，名单不登载自然人': 'The party is a natural person; the list holds none',
  '以个人姓名为字号的个体工商户，名单不登载自然人':
    'A sole trader named after a person; the list holds no natural persons',
  '名称后写明经营者个人，是个人经营的，名单不登载自然人':
    'The person who runs it stands behind the name; the list holds no natural persons',
  '字号“*”像个人姓名，已由人工核对':
    'The trade name “*” reads like a person’s; somebody has checked it',
  '字号“*”像个人姓名，暂不登载。请查登记信息：确是单位、不是个体工商户的，在“已核”列写“已核”后重新生成':
    'The trade name “*” reads like a person’s and waits. Look at its registration: where it is a unit and no sole trader, write 已核 in the column 已核 and build again',
  '字号像个人姓名，暂不登载：查过登记信息、确是单位的，请录入表格并在“已核”列写“已核”':
    'The trade name reads like a person’s and waits: where its registration says a unit, type it into a table with 已核 in the column 已核',
  '“*”像个人姓名，未采用；查过登记信息、确不是个人姓名的，在“已核”列写“已核”':
    '“*” reads like a person’s name and was left out; where its registration says otherwise, write 已核 in the column 已核',
  '机构回应疑写有自然人姓名，请与该单位核实后改写再发布':
    'The reply may hold a natural person’s name; ask the unit and word it anew before publishing',
  '机构回应有 * 字，最多 * 字；请由该单位缩短，或只写要点并填回应链接':
    'The reply has * characters, at most * are taken; have the unit shorten it, or give its points and the reply’s address',
  '写了机构回应，缺少回应日期': 'There is a reply without its day',
  '回应日期早于作出处理的日期，请核对是不是对这一项的回应':
    'The reply is earlier than the act; check whether it is a reply to it',
  '没有写机构回应，这一格未采用': 'There is no reply; this cell was left out',
  '*中的手机、身份证等号码已略去': 'Mobile, identity or like numbers were left out: *',
  '*中自然人的姓名、出生日期或住址已略去':
    'Names, days of birth or homes of natural persons were left out: *',
  '*疑写有自然人姓名，请改写后再发布':
    'It may hold a natural person’s name; word it anew before publishing: *',
  // What was decided.
  '处理结果不是可登载的种类：*': 'The decision is of no kind that is listed: *',
  '另一张表里，这个文号写的是另一家，请核对是哪一家':
    'Another table tells this number of another unit; check whose it is',
  '表里有两列“序号”，是并排的两张表；请分开成两个工作表':
    'The sheet has two columns of numbers, and so two tables side by side; give each its own sheet',
  '未作为处罚登载：*': 'Not listed as a penalty: *',
  '没有可登载的处罚：*': 'No penalty that is listed: *',
  空: 'empty',
  '没有作出、已经撤销或附有条件': 'not done, undone, or under a condition',
  '不能确定是哪一种处理，请照决定书的用语写明':
    'it cannot be told which kind of act this is; use the words of the decision',
  '不能确定已经作出，请照决定书的用语写明':
    'it cannot be told whether this was done; use the words of the decision',
  '针对个人（法定代表人、教师等），名单不登载自然人':
    'against a person (a legal representative, a teacher); the list holds no natural persons',
  '针对其他单位或个人，不是这一行的单位': 'against somebody other than this row’s party',
  '不是“作出机关”作出的': 'done by another office than the row’s',
  '写的是法律的规定，不是作出的处理': 'what a law provides, and no decision',
  '针对个人，名单不登载自然人': 'against a person; the list holds no natural persons',
  '吊销营业执照多因长期停业未经营，不是吊销办学许可证':
    'a business licence is mostly withdrawn for want of business, and is no school’s licence',
  '责令改正、整改不是行政处罚': 'an order to mend is no penalty',
  年检结论不是行政处罚: 'the result of a yearly check is no penalty',
  注销登记或许可不是行政处罚: 'ending a registration or a licence is no penalty',
  建议不是处理决定: 'advice is no decision',
  '下架是对应用作出的，请用“应用通报”表格，一行一款应用':
    'a removal from stores is done to an app: use the table of app notices, one app a row',
  责令退费不是行政处罚: 'an order to pay back is no penalty',
  '移送、立案不是处理决定': 'handing over or opening a case is no decision',
  '通报、提醒不是行政处罚': 'a notice or a warning to the public is no penalty',
  '没有处罚：没有写明对它作出了什么处罚': 'No penalty: the text does not say what was done to it',
  '没有处罚：决定不予处罚': 'No penalty: it was decided to impose none',
  '没有处罚：是移出、解除或修复': 'No penalty: a removal, a release or a repair',
  '没有处罚：原决定已经撤销': 'No penalty: the decision was undone',
  '没有处罚：文中写明有误、不是这一家、不予公开或尚未生效':
    'No penalty: the text says that this is wrong, of somebody else, not public or not in force yet',
  '没有处罚：文中这一段不是受处罚的一方，或还没有作出决定':
    'No penalty: this part of the text is of others than the punished, or of what is not decided yet',
  '没有处罚：注销、变更或撤销许可不是行政处罚':
    'No penalty: ending, changing or taking back a licence is none',
  '没有处罚：责令改正、整改不是行政处罚': 'No penalty: an order to mend is none',
  '没有处罚：责令退费不是行政处罚': 'No penalty: an order to pay back is none',
  '没有处罚：是更正或澄清，请查更正后的原文':
    'No penalty: a correction; look for the corrected source',
  '没有处罚：是提醒或白名单': 'No penalty: a warning to consumers or a list of the approved',
  '不是处罚决定（复议、诉讼、催告或执行文书），请查原决定书':
    'No decision on a penalty (a paper of a review, a suit or a demand); look for the decision itself',
  '尚未作出决定（告知或拟处理），不能登载':
    'Not decided yet (announced or proposed), and cannot be listed',
  '只是立案或调查，尚未作出决定': 'A case was opened or looked into; nothing is decided yet',
  '表里有两列“*”，写的不同（*、*），不能确定是哪一个；并排的两张表请分开，多余的列请删去':
    'There are two columns “*” that differ (*, *), so nobody can tell which counts. Part two tables that stand side by side, delete a column too many',
  '表格的这一段写明已撤销、移出或修复（*），不登载':
    'This part of the table says that it was lifted or undone (*); not listed',
  '表格的这一段还没有作出决定（*），不登载':
    'Nothing is decided yet in this part of the table (*); not listed',
  '表格的这一段写明作废、样例或不予处罚（*），不登载':
    'This part of the table says that it is void, a sample or no penalty (*); not listed',
  '表格的这一段处理的是个人（*），名单不登载自然人':
    'This part of the table is about persons (*); no list names them',
  '序号一格写明作废、撤销或样例（*），不登载':
    'The cell of the number says that the row is void, lifted or a sample (*); not listed',
  '表下的说明用颜色或字体标出已撤销、移出或修复的行，看不出是哪几行；请删去那些行和这句说明后重试：*':
    'A note below the table marks lifted rows by a colour or font, which is not read; delete those rows and the note, then try again: *',
  '表格写明是样表或作废的（*），不登载':
    'The table says that it is a sample or void (*); not listed',
  '表格公布的是移出、修复或撤销（*），不登载':
    'The table tells of acts that were lifted or undone (*); not listed',
  '表格公布的是不予处罚（*），不登载':
    'The table tells of cases that were not punished (*); not listed',
  '表格公布的是已经整改的应用（*），不登载':
    'The table tells of apps that were put right (*); not listed',
  '表格公布的案件或线索还没有作出决定（*），不登载':
    'The table tells of cases or reports on which nothing is decided (*); not listed',
  '表格公布的不是受处罚的一方（*），不登载':
    'The table tells of others than those who were punished (*); not listed',
  '表格公布的不是处罚（*），不登载': 'The table is no list of penalties (*); not listed',
  '表格的这一段是拟处罚、告知或听证（*），还没有作出决定，不登载':
    'This part of the table announces what may be decided (*); nothing is decided yet, so it is not listed',
  '表下的说明写明已撤销、移出或修复，不登载：*':
    'A note below the table says that it was lifted or undone; not listed: *',
  '表下的说明写有撤销、移出或修复，请核对是哪几行：*':
    'A note below the table tells of acts that were lifted; check which rows it means: *',
  '文书是告知或听证的通知（*），还没有作出决定，不登载':
    'The paper announces or invites to a hearing (*); nothing is decided yet, and it is not listed',
  '文书是不予处罚、撤销或信用修复的（*），不登载':
    'The paper imposes no penalty, or lifts or repairs one (*); it is not listed',
  '文书是通知书（*），不是处罚决定书，不登载':
    'The paper is a letter of notice (*) and no decision on a penalty; it is not listed',
  '表格公布的是拟处罚、告知或听证，还没有作出决定，不登载':
    'The table tells of what is proposed, announced or to be heard; nothing is decided yet, and it is not listed',
  '表里既有告知、听证，又有决定，这一行没有写明决定书，不能确定已经作出决定':
    'The table holds announcements beside decisions, and this row names no decision; it cannot be told whether one was made',
  '“*”写有“*”，与“*”不符，请按原文核对':
    '“*” says “*”, which “*” does not agree with; please check the source',
  '同一笔金额写了两个数，不一致，请按原文改正：*':
    'One sum is told twice, and not alike; please mend it by the source: *',
  '罚款数额过大，疑把元写成了万元，请按原文核对：*':
    'So large a fine may be yuan written as ten thousands of it; please check the source: *',
  '写的是自行办理，不是机关的决定，不登载：*':
    'This is what the unit did of itself, and no decision of an office; it is not listed: *',
  '协会、居委会等不作行政处罚，请按原文核对由谁决定：*':
    'Associations and committees of residents impose no penalties; please check who decided: *',
  '“*”写有“*”，“*”没有写；已以后者为准，请核对':
    '“*” says “*”, and “*” does not; the latter counts, please check',
  '不是金额，未采用：*': 'No amount; left out: *',
  '没有写明单位（元或万元），未采用：*': 'No unit (元 or 万元); left out: *',
  列入原因为空: 'There are no grounds',
  '写明处罚已撤销、修复或停止公示，不登载：*':
    'It says that the penalty was undone, repaired or is no longer published; not listed: *',
  '写有复议或诉讼，请核对是否仍然有效：*':
    'It speaks of a review or a suit; check whether the act still holds: *',
  '警告、通报批评和当场处罚原则上不公示，只有原文在 gov.cn、edu.cn 或 .政务 的网站上时才登载':
    'Warnings, public criticism and penalties on the spot are listed only where their source is on gov.cn, edu.cn or a government domain in Chinese',
  '公示截止日期长于该类的最长期限，只显示到 *':
    'It is published longer than its class may be; shown until *',
  '同一条有 * 项处理，一条最多登载 * 项：只登载最近的 * 项':
    'One entry has * acts, and an entry holds * at most: the latest * are listed',
  '显示期限已于 * 届满，不再登载': 'Its display period ended on *; no longer listed',
  '已于 * 移出、撤销、修复或失效，不再登载':
    'Taken off, set aside, repaired or void on *; no longer listed',
  '没有读出处理结果，请照原文填写': 'no decision was read; fill it in from the source',
  '文中还写了另一机关的处理，没有起草，请照原文另录一行：*':
    'the text also tells what another office did, which is not drafted; enter it as a row of its own: *',
  // Who decided, when, and where it stands.
  缺少作出机关: 'The authority is missing',
  '没有写明是哪里的机关，请写全称：*':
    'It does not say of which place the office is; write it in full: *',
  '没有写明是哪个机关：*': 'It does not say which authority: *',
  '作出机关写的是被列单位自己，请填写作出决定的机关：*':
    'The listed unit itself stands as the authority; write who decided: *',
  '作出机关写的是个人姓名，请填写作出决定的机关':
    'A person’s name stands as the authority; write who decided',
  '作出机关不像机关的名称，请按原文核对：*':
    'This does not read like an authority; compare it with the source: *',
  '缺少日期，无法判断是否仍在显示期限内':
    'The day is missing, so that nobody can tell whether it is still shown',
  '写的是起止日期（*），不是作出决定的日期；请按原文填写决定日期':
    'A span of days (*), and not the day of the decision; fill that in from the source',
  '日期分不清年、月、日：*；请写成 2026-03-05 的样子':
    'Year, month and day cannot be told apart: *; write it like 2026-03-05',
  '日期不存在或无法识别：*': 'No such day, or it cannot be read: *',
  '* 读作 *': '* was read as *',
  '* 是该网站搬迁的日期，看不出原来的日期，请按原文填写':
    '* is the day on which the site moved; fill in the day of the source',
  '* 不是原来的日期（网站搬迁或重新发布），按*记为 * 年':
    '* is not the first day (the site moved or published anew); by * it is of the year *',
  '日期晚于名单日期 *：*': 'Later than the list’s day *: *',
  '如经电子表格另存，* 可能是 10 月，请核对':
    'Saved from a spreadsheet, * may be October; please check',
  '日期不精确到日：*': 'Not exact to the day: *',
  '日期须精确到日：*': 'The day has to be exact: *',
  '写的是时长，不是截止日期，只作列入名单的期限：*':
    'A span, and no last day; it counts as the term of being on a list alone: *',
  '写的是时长，不是截止日期，未采用：*': 'A span, and no last day; left out: *',
  '* 早于“*”（*），请按原文改正；是以前那一次的，请清空这一格':
    '* is before “*” (*); correct it by the source, or empty the cell if it is of the time before',
  '写的是时长，不是日期，未采用：*': 'A span, and no day; left out: *',
  '* 还没有到，到那天才撤下；已经移出的，请改正年份':
    '* has not come; the act is taken off on that day. If it was lifted already, correct the year',
  '电子表格的日期序号 *，已换成 *': 'A spreadsheet’s serial number *, read as *',
  缺少原文链接: 'The source address is missing',
  '不是 http(s) 链接：*': 'No http(s) address: *',
  '原文链接中有 @ 或用户名、密码，请换成公开的网址':
    'The source address has an @ or a user name; put a public one',
  '原文链接是搜索结果、快照、短链接、网盘或在线文档，请打开它，换成原文自己的网址：*':
    'The source address is a search, a kept copy, a short link, a disk or a shared sheet; open it and give the notice’s own address: *',
  '原文链接只能在内部网络打开：*': 'The source address opens on an inner network alone: *',
  '原文链接中有登录或会话的记号，请去掉后再试':
    'The source address holds the mark of a log-in; take that off',
  '来源不是政府网站，请换成官方原文':
    'The source is no site of the government; put the official one',
  '请在 * 前再核对一次原文并填写“核验日期”，否则到时不再显示':
    'Look at the source again before * and fill in 核验日期; else it is shown no longer',
  '* 起不再登载：此后没有核对原文的记录；核对后填写“核验日期”即可恢复':
    'Not listed from * on, since nobody noted a look at the source; look again and fill in 核验日期',
  // Identifiers.
  '统一社会信用代码已被隐去，无法登载': 'The credit code is masked and cannot be listed',
  '没有写代码，写的是：*': 'No code, but: *',
  '不是 18 位统一社会信用代码：*': 'No credit code of 18 characters: *',
  '像个人的身份证号码，不予登载；请改填单位的统一社会信用代码':
    'It reads like a person’s identity number and is not listed; fill in the unit’s credit code',
  '校验位不符（早期试点代码可能如此），请核对':
    'The check digit is wrong (as in some early codes); please check',
  '单元格是数字格式，超过 15 位的末几位已丢失；请改成文本格式后重填':
    'The cell was a number, and its digits beyond 15 are lost; make it text and type it anew',
  '单元格是数字格式，开头的 0 可能已丢失：*；请改成文本格式核对':
    'The cell was a number and may have lost its first 0: *; make it text and check',
  '单元格是数字格式，末尾的 0 可能已丢失：*；请写成 2026-01 或 2026-10 的样子':
    'The cell was a number and may have lost its last 0: *; write it like 2026-01 or 2026-10',
  '核验来源不是 http(s) 链接：*': 'Where it was looked at is no http(s) address: *',
  '*：*，未登载': '*: *; left out',
  不是域名: 'no host',
  '是邮箱，不是网址': 'a mailbox, and no website',
  '是网站里的一页，整个网站不一定是它的；是它自己的网站，请只写域名':
    'one page of a website, which need not be theirs; where it is, write the host alone',
  '公共后缀，不属于任何一家': 'a public suffix, which is nobody’s',
  '政府网站，不是被列单位的网站': 'a site of the government, and not of who is listed',
  '多家共用的平台域名，不能作为标识': 'a platform’s host, which many share',
  '不是 ICP 备案号（许可证号不是备案号）': 'no ICP filing (a licence is none)',
  不是公安备案号: 'no public-security filing',
  个人手机号码不予登载: 'a person’s mobile number is not listed',
  '公共服务号码，不是被列单位的电话': 'a public service’s number, and not of who is listed',
  不是电话号码: 'no telephone number',
  '应写成 商店:编号，例如 apple:363590051': 'to be written as store:id, like apple:363590051',
  像个人的身份证或手机号码: 'reads like a person’s identity or mobile number',
  号码过长: 'the number is too long',
  已被隐去: 'masked',
  核验来源不是公开网址: 'where it was looked at is no public address',
  有核验来源而缺少核验日期: 'where it was looked at is told, and not when',
  '核验日期 * 已超过 180 天': 'looked at on *, more than 180 days ago',
  // Apps.
  应用名称为空: 'There is no name of an app',
  '是硬件或机器人，不是应用：*': 'A device, and no app: *',
  '不是教育类应用：*': 'No app for education: *',
  '未载明开发者：只能在通报所列应用商店中提示“可能同名”':
    'No developer is told: it is “possible” in the notice’s own store at most',
  '开发者与应用名称相同，无法确认：*': 'Developer and app have one name, which confirms nothing: *',
  '开发者是高校：不因此标记该校': 'The developer is a university, which is not marked for it',
  '开发者是股份公司、集团或大型平台，名称上不是教育机构：不因此标记其其他应用':
    'The developer is a large or general company: its other apps are not marked for it',
  '应用来源疑被截断，未采用：*': 'The store may have been cut; left out: *',
  '购物平台上的商品，不是应用：*': 'Goods on a marketplace, and no app: *',
  '不认识的应用来源，未采用：*': 'An unknown store; left out: *',
  '版本与开发者两格互换，已换回': 'Version and developer stood in each other’s cells; put back',
  '版本一栏是小程序标识 *，记为应用标识':
    'The version is a mini-program’s id *; taken as the app’s id',
  '版本一栏含文字（*），记为 *': 'The version holds words (*); taken as *',
  无: 'none',
  所涉问题中残留的列表编号或句号已清除: 'Left-over numbers or stops of the grounds were cleared',
  '所涉问题文字被截断，改列类别：*': 'The grounds were cut; their class is listed: *',
  '所涉问题未归类，照原文登载：*': 'Grounds of no known class, listed as printed: *',
  所涉问题为空: 'There are no grounds',
  '与前面一行同一机关、同一天、没有文号，原因不同，已并为一项处理；若是两项，请补填文号':
    'Same authority and day as a row above, no number, other grounds: taken for one act. If they are two, fill in their numbers',
  '写明已经整改或没有问题，不登载：*':
    'It says that this was put right, or that nothing was wrong; not listed: *',
  '写有下架，而通报类型是“*”：按通报登载，请核对':
    'It says that the app was taken down, and the kind of notice is “*”: listed as a notice, please check',
  '同一机关、同一天的处理有几个文号，看不出这一行是哪一项，请补填文号':
    'Acts of this authority and day have several numbers, and this row may be any of them; fill in its number',
  '写的是*，不是机关的名称：*': 'It says * in place of an office: *',
  '作出机关里写有个人姓名，请只写机关': 'The authority names a person; write the office alone',
  '机关名称前后的字已略去：*': 'What stood around the office’s name was left out: *',
  '写明有误、只是听说、不是这一家、不予处罚、不公开或尚未生效，不登载：*':
    'It says that this is wrong, hearsay, of somebody else, no penalty, not public or not in force yet; not listed: *',
  '只写了*，看不出处罚是否有效；请按原文改写成文字':
    'Only * is written, which does not say whether the penalty stands; write it in words, as its source does',
  '另一行（*）写明这项处理已撤销或移出，不登载':
    'Another row (*) says that this act was lifted; not listed',
  '另一行（*）写明这个单位或应用的处理已撤销或移出，请核对是不是这一项':
    'Another row (*) says that an act on this unit or app was lifted; please check whether it is this one',
  '写有几个网址，只登载第一个：*': 'It has several addresses; the first alone is listed: *',
  '作出机关有字被隐去或读不出：*':
    'The authority has characters that are masked or cannot be read: *',
  '日期早于文号的年份（*），请按原文改正写错的一个':
    'The day is before the year of the number (*); correct the wrong one by the source',
  '“*”写的是另一家（*），不能确定处理的是哪一家；请只留被处理的一家':
    '“*” names another unit (*): nobody knows which was punished; leave that one alone',
  另一家的登记名称: 'the registered name of another unit',
  '代码的地区与名称里的不在一个省，请核对是不是这家单位的':
    'The code is of another province than the name; please check whose it is',
  '写的不是文号，未登载：*': 'It says something else than a number, and is left out: *',
  文号后的人名已略去: 'The name of a person behind the number was left out',
  '表下的说明写明没有作出这项处理，或只作了别的，不登载：*':
    'A note below says that this act was not done, or only another; not listed: *',
  '表下的说明写明还没有作出决定，不登载：*':
    'A note below the table says that nothing is decided; not listed: *',
  '表下的说明写明是演练、内部用的数据，不登载：*':
    'A note below the table says that it is for practice or inside use; not listed: *',
  '表下的说明写明不是这一家所为，不登载：*':
    'A note below the table says that it was not this one; not listed: *',
  '表下的说明写有复议、诉讼或同名，请核对：*':
    'A note below the table speaks of a review, a court or a namesake; please check: *',
  '“*”列写明不是对这一家作出的处罚（*），不登载':
    'The column “*” says that this one was not punished (*); not listed',
  '写明有误、不予处罚或已撤销，不登载：*':
    'It says that this is wrong, no penalty or lifted; not listed: *',
  '表下的说明写有更正、变更或恢复，请核对：*':
    'A note below the table speaks of a correction, a change or a resumption; please check: *',
  '* 万元疑是按元填的，未采用，请按原文改正':
    '* ten thousands of yuan were probably typed in yuan; not used. Please correct it by the source',
  '写有几个日期的处罚（*），请每个决定各写一行':
    'the result gives acts of several days (*): write each decision in a row of its own',
  '处理结果里写的是 *，与“*”（*）不同，请按原文核对，在这一列填写作出决定的日期':
    'The decision itself says *, and “*” says *; check the source and write the day of the decision in this column',
  '与处理结果里的罚款数额不同（*），以处理结果为准，请按原文改正':
    'Another fine than the decision tells (*); the decision counts. Please correct it by the source',
  '写的处理没有作出，或不能确定已经作出，未采用另一列的“*”，请按原文改正':
    'Tells of what was not done, or may not have been; “*” of another column was not used. Please correct it by the source',
  '写的是撤销、移出或恢复，不是处罚':
    'Tells of a lift, a removal or a resumption, and of no penalty',
  '写有更正、变更或恢复，请核对是否仍然有效、与原文一致：*':
    'Speaks of a correction, a change or a resumption; please check whether it still stands, and as the source says: *',
  '罚款数额不确切，请按原文写明：*':
    'The sum of the fine is not exact; please write it as the source does: *',
  '文号像是别的文书的，不是处罚决定书的，请核对：*':
    'The number seems to be of another paper than a decision; please check: *',
  '写有几个决定书的文号，请每个决定各写一行：*':
    'Has the numbers of several decisions; write each decision in a row of its own: *',
  '写的是另一家单位所为（*），请核对处罚的是哪一家':
    'Tells what another unit did (*); please check which of them was punished',
  '看不出查有此事、已经作出决定，请按原文核对：*':
    'Does not tell that this was found, and decided; please check by the source: *',
  '“*”写的是 *，与“*”（*）不同，请按原文核对，在这一列填写作出决定的日期':
    '“*” says *, and “*” says *; check the source and write the day of the decision in this column',
  '看不出处罚是否有效，请核对：*': 'Does not tell whether the act stands; please check: *',
  '未读取的一列（*）写着“*”，请核对这项处理是否仍然有效、有没有变更':
    'A column that is not read (*) says “*”; please check whether this act still stands, and as it was',
  '未读取的一列（*）写着“*”：处理只针对它的，请连它写进名称':
    'A column that is not read (*) says “*”; where the act is on that part alone, please write it behind the name',
  '另一行（*）写明这个文号的决定已撤销、更正或变更，请核对它是否仍然有效':
    'Another row (*) says that the decision of this number was lifted, corrected or changed; please check whether it still stands',
  '与前面一行是同一项处理，这一行另写的罚没不会显示，请写进同一行':
    'The same act as the row before; what this row takes besides is not shown. Please write it into one row',
  '与前面一行同一文号，罚款数额不同，只登载一个，请按原文改正':
    'The same number as a row before, with another fine; only one is listed. Please correct it by the source',
  '与前面一行同一文号，写的日期或机关不同，会显示成两项处理；是同一项的，请按原文改成一样':
    'The same number as a row before, with another day or authority: it would be shown as two acts. If it is one, please make them alike by the source',
  '第 * 行是另一张表的表头；上下两张表请分开成两个工作表':
    'Row * heads another table; put the two tables into a sheet each',
  '写明没有作出这项处理，或只作了别的，不登载：*':
    'It says that this act was not done, or only another; not listed: *',
  '写明还没有作出决定，不登载：*': 'It says that nothing is decided yet; not listed: *',
  '是行政机关的代码，不是被列单位的，未登载：*':
    'This is an office’s code and not the listed unit’s; left out: *',
  '通报类型无法识别：*': 'The kind of notice cannot be read: *',
  '另有同名应用，开发者不同，分列两条：*':
    'Another app of this name has another developer; two entries: *',
  // Rows and tables.
  '列数不符：应有 * 列，实有 * 列':
    'The row has another number of cells than its table: * are due, * are there',
  '列数不符：*': 'The row has another number of cells than its table: *',
  '这一行被隐藏、筛选掉或不显示，不登载；要登载的请取消隐藏或筛选后另存':
    'The row is hidden or filtered out, and is not listed; show it and save the file where it is to be',
  '有删除线，疑已撤销或改过，不登载；仍然有效的，请去掉删除线后重试':
    'It is crossed out and may have been undone; it is not listed. Where it holds, take the line off',
  '写的是“*”，不能确定指哪一行；请写全':
    'It says “*”, and nobody can tell which row is meant; write it out',
  '“*”为空，采用“*”：*': '“*” is empty, so “*” counts: *',
  '“*”写的是“*”，与此不同，未采用，请核对': '“*” says “*”, which differs; left out, please check',
  '这张表缺少列“*”': 'This table lacks the column “*”',
  '缺少列“*”': 'The column “*” is missing',
  '“*”列无法识别，未使用*': 'The column “*” is not known, and was left out*',
  '；是否即“*”？是则用 --mapping 对应': '; if it is “*”, say so with --mapping',
  '有一格不合名单格式（*），请检查是否过长或有控制字符':
    'A cell does not fit the list’s format (*); look whether it is too long or has control characters',
  '没有读到表格，也没有文字': 'neither a table nor words were read',
  '有 * 张表没有认出表头，未读取：*': '* tables without a known heading were not read: *',
  '第 * 页没有文字（空白页、扫描件或图片）；有内容的请另行录入':
    'page * has no text (blank, scanned or a picture); type in what it holds',
  '公告说有 * 起，读出 * 行：请对照原文，看有没有漏读或多读':
    'The notice tells of * cases, and * rows were read: compare them with the source',
  '*·附件·还没有取到，其中的行没有读；见 collect 的警报':
    '*: this file was not fetched yet, and none of its rows was read; see the alarms of collect',
  '*·附件·已经打不开，这里读的是以前存下的；请向作出机关核实':
    '*: this file is there no more, and the kept one is read here; ask the authority',
  '表头在第 * 行；上面的 * 行（*）不是数据，未读取':
    'headings stand in row *; the * rows above (*) are no data and were not read',
  '* 行没有原文链接，采用网页自己的地址：*':
    '* rows have no source address and take the page’s own: *',
  '“*”列含个人信息，已整列丢弃，不读取、不发布':
    'the column “*” holds personal data and was dropped whole: neither read nor published',
  '名单用不到的列，未读取：*': 'columns that no list holds, not read: *',
  '以 # 开头的行未读取：*': 'rows that begin with # were not read: *',
  '说明、合计、落款不是数据，未读取：*':
    'notes, totals and signatures are no data and were not read: *',
  '表头重复出现，已略过：*': 'headings stand there again and were passed over: *',
  // Running text.
  '文中还提到、没有起草：*': 'also named in the text, and not drafted: *',
  '文中还处理了隐去姓名的个人，名单不登载自然人，未起草':
    'the text also tells of persons whose names are masked; the list holds no natural persons, and none was drafted',
  '没有写明对哪一家作出了什么处理，未起草；如有附件请另读附件':
    'it does not say what was done to whom, and nothing was drafted; read its files, where it has any',
  '正文有 * 个字，最多 * 个，未起草；请分成几份':
    'the text has * characters, and * are read at most; nothing was drafted, part it',
  '是出租场所的一方，不是培训机构': 'It let the rooms out, and teaches nobody',
  '从名称和案情看不是培训、教育或托管机构':
    'By its name and the case it neither teaches nor looks after children',
  '是规章或计划，不是处理决定，未起草': 'a rule or a plan, and no decision; nothing was drafted',
  '是样例或示范文本，不是处理决定，未起草':
    'a sample or a form, and no decision; nothing was drafted',
  '全文没有说到培训、教育或学校，未起草': 'the text speaks of no teaching; nothing was drafted',
  '全文没有说到处罚、通报或列入名单，未起草':
    'the text speaks of no penalty and of no list; nothing was drafted',
  '是新闻报道，不是机关的决定：请找作出机关的原文':
    'news, and no decision: look for the authority’s own words',
  // Of a case of a series all that is said of any.
  '第 * 例*': 'case *: *',
  '没有认出被处理的是哪一家，请照原文录入表格：*':
    'nobody was recognised; type it into a table from the source: *',
  // What cannot be done with an item.
  '还不能采用：*': 'Cannot be accepted yet: *',
  '不能采用：*': 'Cannot be accepted: *',
  已经采用: 'Accepted already',
  '没有这一项，请刷新后重试': 'There is no such item; reload the page',
  '看不懂这个请求，请刷新后重试': 'This was not understood; reload the page',
  内容过长: 'Too long',
  '有一格过长，不能记下；请先改短': 'A cell is too long to be kept; shorten it first',
  '原文还在，不需要这一步': 'The source is there, and this is not needed',
  '可能已经撤销：请选择“仍然有效”“已经撤销”或“过几天再问”':
    'It may have been lifted: choose “Still holds”, “Was lifted” or “Ask later”',
  '撤销的日期应为 YYYY-MM-DD，且不晚于今天':
    'The day of the lift is to be YYYY-MM-DD and no later than today',
  '几天后再问：请填 1 到 * 的整数': 'Ask again in 1 to * days',
  请写明不采用的理由: 'Say why it is rejected',
  '原文已变，已重新审核': 'the source changed, and it was reviewed anew',
};
