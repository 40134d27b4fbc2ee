import { OUTPUT, promisesOf, REQUEST } from './promise';

const COLLECTED = 'unit/publish/collect/folder.test.ts > a collect folder';
const DAY = 'unit/worker/privacy.test.ts';
const RECENT = 'unit/worker/lookup/recent.test.ts > recent lookups';
const WATCHED = 'unit/worker/lookup/watched.test.ts > watched names';
const LEARNED = 'unit/worker/judging/learn-and-forget.test.ts';
const LEARNED_E2E = 'e2e/learned.test.ts > learned hosts*';
const CHANGES = 'unit/worker/lists/changes-recorded.test.ts > what an update changed';
const TOLD_CHANGES = 'unit/worker/lists/changes-shown.test.ts > what was noted of an update';

export const PRIVACY = promisesOf('PRIVACY.md', [
  [
    [
      '拖进来的表格、打开的名单和密钥只在该页面里，关闭即消失；只写进您自己保存的文件和您选定的文件夹，不发送。',
      'Tables, lists and keys that you open in the view that publishes stay on that page and are gone when it is closed; they are written into the files that you save and the folder that you choose, and sent nowhere.',
    ],
    'e2e/publish-view.test.ts > publishing without a terminal* > keeps no key in any storage',
    'e2e/clerk.test.ts > publishing from one file* > works as one file from a disk*',
    'e2e/asks-nobody.test.ts > until a list is added* > the extension asks nobody for anything, whatever is seen, typed and looked up',
  ],
  [
    [
      '只有本人的账号能读，不进代码库；放在发布文件夹里的，拒绝发布。',
      'readable by their owner alone and in no repository, and a folder that holds them is refused for publishing.',
    ],
    `${COLLECTED} > is for its owner alone, and for no repository`,
    `${COLLECTED} > is refused inside a folder that is published`,
    `${COLLECTED} > is found by whoever publishes the folder that it lies in`,
  ],
  [
    [
      '审核页只有这台电脑能打开，没有人采用的一行也不会写进名单的表格，表格中的个人信息列不留存。',
      "its page can be opened there alone, no row is written into a list's table that nobody accepted, and no personal column of a table is kept.",
    ],
    'unit/publish/node/review-page.test.ts > lies on the loopback interface at a path that nobody can guess',
    'unit/publish/node/review-page.test.ts > answers nobody who calls this machine by another name',
    'unit/publish/node/review-page.test.ts > takes no decision from *',
    'unit/publish/review/session.test.ts > a row > is given on only when somebody accepted it',
    'unit/publish/review/session.test.ts > a row > holds no personal column, in its cells or in the text that is kept',
  ],
  [
    [
      '请求不带 Cookie、来源页、查询参数和服务器以前发来的任何标识（如 ETag），也不带您看的网页和输入的字。',
      'Requests carry no cookies, no referrer, no query, nothing that a server sent before (such as an ETag), nothing that you see or type.',
    ],
    REQUEST,
    'e2e/list-requests.test.ts > requests for a list* > carry nothing back that a server sent, at the first look, at the next, and after the list was removed',
  ],
  [
    [
      '没有订阅名单时，不发出任何请求：自带名单就在扩展里。',
      'Until a list is followed the extension makes no request at all: the bundled list ships inside it.',
    ],
    'e2e/asks-nobody.test.ts > until a list is added* > the extension asks nobody for anything, whatever is seen, typed and looked up',
    `${DAY} > until a list is added > no request leaves the package: the bundled list ships inside it`,
    `${OUTPUT} > carries the bundled list`,
  ],
  [
    [
      '没有统计，没有崩溃报告，没有我们的服务器。',
      '**No analytics, no crash reports, no server of ours.**',
    ],
    `${OUTPUT} > knows no way to the network but fetch, and pages’ scripts not even that`,
    `${DAY} > until a list is added > no request leaves the package: the bundled list ships inside it`,
  ],
  [
    [
      '向一份名单请求什么，与您还订阅了哪些名单无关。',
      'What is asked of one list does not depend on which others you follow.',
    ],
    'unit/worker/lists/subscriptions.test.ts > subscribe and unsubscribe > shares nothing with another list: its host sees no more than if that one were not followed',
  ],
  [
    [
      '不再显示的横幅（只记是哪条记录；在隐私窗口里的只在内存里）',
      "which records' banners you closed (the record, not the page; in a private window that is kept in memory alone)",
    ],
    'unit/worker/judging/check-site.test.ts > a closed banner > stays away from every site of the entry, and only of that entry',
    'unit/worker/judging/check-site.test.ts > a closed banner > of a private window is closed there, and nothing of it is kept',
  ],
  [
    [
      '移除名单后，留下其指纹和最后看到的序号，以免再次订阅时被换成旧版，也留下您对其记录的决定（不再提示的记录和横幅），直到恢复提示或全部清除。',
      'Of a list that you removed, its fingerprint and the highest number that was seen of it stay until all is erased, so that following it again is no way back to an older state; and so do your own decisions about its records (muted records, closed banners).',
    ],
    'unit/worker/lists/subscriptions.test.ts > subscribe and unsubscribe > leaves nothing behind but its mark and what the user decided of its records',
  ],
  [
    [
      '设置会随浏览器自带的同步功能走，其他都不会。',
      "Settings alone go along with the browser's own sync, where you have switched that on; nothing else does.",
    ],
    `${DAY} > what is kept > goes along with the browser’s own sync as far as it is settings, and nothing else does`,
    'unit/worker/settings/settings.test.ts > settings > go to other machines and come from them',
  ],
  [
    [
      '每个标签页至多留下 40 项（或页脚所载），隐私窗口不留',
      "(at most 40 cards each, or the footer's facts; never of private windows)",
    ],
    'unit/worker/lists/preview/index.test.ts > the open pages > that moved on, are private or were closed do not count',
    'unit/worker/lists/preview/index.test.ts > the open pages > are kept in part, and a new page begins anew',
  ],
  [
    [
      '您在弹出窗口里点“本页提到的单位”时，才读取该页显示的文字（至多 10 万字），核对后不保存，也不在网页上标注。',
      'Only when you press “Who this page mentions” in the popup, the text that the page shows (at most 100,000 characters) is read; nothing of it is kept, and the page is not marked.',
    ],
    'e2e/mentions.test.ts > mentions* > the page at hand > is read on a click: what it shows, not what it hides',
    'e2e/mentions.test.ts > mentions* > the page at hand > leaves nothing behind in this browser',
    'dom/entrypoints/popup/text-mentions.test.tsx > whom the page mentions > is read on a click alone',
  ],
  [
    ['在搜索引擎上搜过什么，不保存。', 'What you search for on an engine is not stored.'],
    `${DAY} > what is kept > holds nothing of searches, of tables, of pages and of websites that name nobody listed`,
  ],
  [
    [
      '最近八次查询（可逐条删除，可关闭，隐私窗口不记；',
      'The popup keeps your latest eight lookups. You can erase each, or switch this off. Private windows keep none.',
    ],
    `${RECENT} > are kept *`,
    `${RECENT} > erases one, or all, and leaves nothing stored`,
    `${RECENT} > keeps nothing of a private window`,
    `${RECENT} > erases what was kept as soon as it is switched off, and keeps nothing then`,
  ],
  [
    [
      '从右键菜单、地址栏或网页查的文字不写进网址，不进浏览历史',
      "waits in memory for the view that shows it, never in an address that the browser's history would keep.",
    ],
    'unit/worker/browser/browser.test.ts > a lookup from outside of the popup > opens beside the tab it came from, with * in memory and never in an address',
    'e2e/popup.test.ts > the popup* > opens the lookup of a selected name from the context menu',
  ],
  [
    [
      '是否查询过（不含查询内容）',
      'We note that you have looked something up, not what, so that the first-day examples go away.',
    ],
    `${RECENT} > keeps that there was one, without what it was, though it is erased or not to be kept`,
  ],
  [
    [
      '您关注的名称和它们的记录告诉您到哪一步（最多 50 个，可逐个删除，隐私窗口不记，不同步，也不进导出的文件）',
      'Names that you watch are kept in this browser, at most fifty, with how far you were told of their records; each can be erased, none comes from a private window, they are neither synced nor in a file that you export, and no request is made for them.',
    ],
    `${WATCHED} > are at most fifty, the newest first, each once`,
    `${WATCHED} > are erased one by one or together, and nothing of them is left`,
    `${WATCHED} > of a private window are not noted`,
    `${WATCHED} > stay here: neither synced nor in a backup, and told among what is stored`,
    `${WATCHED} > are asked of nobody: no request leaves when one is taken or looked at`,
    'dom/entrypoints/popup/watched.test.tsx > news of watched names > are neither asked for nor shown in a private window',
    'e2e/watched.test.ts > a watched name* > in the settings > is gone with all else that is erased, and so is its star',
  ],
  [
    [
      '您点“制作并保存”时，才读取该页的网址、标题和显示的文字，并给眼前的画面截一张图；压缩包在本机做成，交给浏览器保存，扩展里不留。',
      "Only when you press “Make and save”, the address, the title and the shown text of the page are read, and a picture is taken of what is in sight; the pack is made here, handed to the browser's downloads, and nothing of it stays in the extension.",
    ],
    'dom/components/dossier.test.tsx > the form of a dossier > reads the page on the click alone, and saves it with the note',
    'e2e/dossier.test.ts > a dossier* > of the page at hand > has the records, what was typed and what the page shows, no more',
    'e2e/dossier.test.ts > a dossier* > leaves nothing behind in this browser',
  ],
  [
    [
      '以及名单更新后尚未告诉您的变动',
      'Of an update of a list the popup keeps which records came and the names of those that went, until it has told them.',
    ],
    `${CHANGES} > keeps of what is gone the name alone`,
    `${TOLD_CHANGES} > is told on the day on which it was first seen, and no longer`,
    `${TOLD_CHANGES} > is gone when it is dismissed, and with its list`,
  ],
  [
    [
      '导出的文件只含您的决定：设置、名单地址和您起的名称、暂停的网站、不再提示的记录。',
      'A file that you export holds what you decided: settings, addresses of lists and your names for them, paused sites, muted records.',
    ],
    'unit/worker/settings/backup.test.ts > a backup of this browser > holds what the user decided, and nothing else',
  ],
  [
    [
      '设置页列出所保存的全部内容，并可清除。',
      'The settings page lists all that is kept, and erases it.',
    ],
    'dom/entrypoints/options/options.test.tsx > what is stored is told, and erased with a second click only',
    `${DAY} > what is kept > is of a kind that the settings page lists, whatever key it has`,
    'e2e/settings.test.ts > settings* > erases everything, after a question',
  ],
  [
    [
      '只有页脚写明名单所列单位的网站才会被记住',
      'Of the websites you visit, only those are kept whose own footer named a listed operator',
    ],
    `${LEARNED} > learnFrom > * teaches nothing`,
    `${DAY} > what is kept > holds nothing of searches, of tables, of pages and of websites that name nobody listed`,
  ],
  [
    [
      '其他网站无从据标注得知您去过哪里',
      'Other websites never do, so no mark tells a site where you have been.',
    ],
    `${LEARNED_E2E} > marks the site on the engine’s page, but on no foreign page, which could tell by it where its visitor was`,
  ],
  [
    [
      '90 天后忘记',
      'They are forgotten after 90 days, or as soon as the footer names it no more, and are never synced.',
    ],
    `${LEARNED} > what was learned > speaks for its days and is then removed`,
    `${LEARNED} > learnFrom > a later visit that no longer proves it unlearns the host, not another`,
    `${LEARNED_E2E} > forgets the site when its footer proves it no more`,
  ],
  [
    [
      '可在设置中逐个删除或关闭，隐私窗口不记也不用',
      'The settings list them, forget one or all, and switch this off; private windows neither add to them nor use them.',
    ],
    `${LEARNED} > learnFrom > a private visit leaves no trace, not even by unlearning`,
    `${LEARNED} > what was learned > is not used in a private window, nor when switched off`,
    'dom/entrypoints/options/remembered.test.tsx > learned hosts > one is forgotten by its own button, and the keyboard stays in the section',
    'dom/entrypoints/options/remembered.test.tsx > learned hosts > all are forgotten by a second click',
    `${LEARNED_E2E} > neither learns nor uses anything when switched off`,
  ],
  [
    [
      '在其他网站上读取网址、标题、大标题，页脚、末尾几行和结构化数据所载的备案号、统一社会信用代码与运营单位',
      'On every other website: its address, its title, its headings, and from its footer, its last lines and its structured data the filing numbers, credit codes and operators that it states',
    ],
    'unit/messages/to-worker.test.ts > takes of a page the very fields that PRIVACY.md names, and no others',
  ],
  [
    ['最迟在关闭标签页时忘记。', 'are forgotten, at the latest when the tab is closed.'],
    'unit/worker/judging/page-state.test.ts > page state > is empty for a tab that moved on, is gone, or was forgotten',
    'unit/worker/judging/check-site.test.ts > a tab that is closed while it is judged > leaves nothing behind',
    `${DAY} > what is kept > holds nothing of searches, of tables, of pages and of websites that name nobody listed`,
  ],
  [
    [
      '在隐私窗口里暂停的网站和不再提示的记录也会保存，因为那是您的决定。',
      'What you paused and muted is kept in private windows as well, since you decided it.',
    ],
    `${DAY} > what is kept > holds what was paused and muted in a private window, and nothing else of it`,
  ],
  [
    [
      '您粘贴或放入的表格只在该页面里，逐行查本机的名单，不保存，也不发送；',
      'its rows are looked up in the lists here, neither kept nor sent',
    ],
    `${DAY} > what is kept > holds nothing of searches, of tables, of pages and of websites that name nobody listed`,
    `${DAY} > until a list is added > no request leaves the package: the bundled list ships inside it`,
  ],
  [
    [
      '填写的内容只在该页面里，关闭即消失。',
      'it is looked up in the lists here, is neither kept nor sent, and is gone when the page is closed',
    ],
    'dom/entrypoints/call/call.test.tsx > the page about a call > asks nothing and writes nothing while nothing is entered',
    'e2e/record-call.test.ts > record and call* > a call: finds who called by name and number, and writes what was said and no more',
  ],
  [
    [
      '填写的内容只在该页面里与规则对照，不保存，也不发送；其中只有机构名称会用来查本机的名单。',
      'of it only the name is looked up, in the lists here; nothing is kept or sent, and it is gone when the page is closed.',
    ],
    'dom/entrypoints/enrol/enrol.test.tsx > the page before paying > asks the lists for the name alone, whatever else is filled in',
    'dom/entrypoints/enrol/enrol.test.tsx > the page before paying > asks nothing and writes nothing while nothing is entered',
    'e2e/enrol.test.ts > before paying* > keeps nothing: opened again it is blank, and nothing of it is in storage',
  ],
  [
    [
      '输入的内容不发送；只向名单所在的网站取网页和名单的文件。',
      "what you type is not sent. It asks the list's own website alone, for its pages and the list's files.",
    ],
    'e2e/asks-nobody.test.ts > until a list is added* > the web edition asks its own folder for files and nobody for anything else, whatever is typed and opened',
  ],
  [
    ['不存您查过什么', 'and nothing of what you looked up'],
    'e2e/web-edition.test.ts > the web edition on a phone* > keeps the list and the settings, and nothing of what was looked up',
  ],
  [
    ['网页读不到、也搜不到标注的内容', 'Their words can be neither read nor searched by it'],
    'e2e/page-spies.test.ts > a page that spies* > finds no word of an annotation, a popover and a quiet line',
    'e2e/page-spies.test.ts > a page that spies* > finds no word of a banner',
    'dom/annotate/annotation.test.ts > pill > is a closed button with a label to see and a description to hear',
    'dom/page/cards.test.ts > a page that fights > draws each annotation under a name of its own, and shows nothing of itself',
  ],
  [
    [
      '一个网页得到的标注有数量上限，其余的只在工具栏和弹出窗口说明。',
      'A page gets a bounded number of marks; the toolbar and the popup tell of the rest.',
    ],
    'unit/worker/judging/answers.test.ts > a page that makes its cards up > is told of twenty institutions at most, while badge and popup tell of all',
  ],
  [
    [
      '工具栏图标和弹出窗口，网页看不到。',
      "The toolbar's icon and badge and the popup cannot be seen by any page.",
    ],
    'e2e/silent.test.ts > before anything is drawn* > nothing of the extension shows to the page of *',
  ],
]);
