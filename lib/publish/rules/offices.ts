import { isOffice } from '../../text/own-part';

/** Parts of offices that decide or act in their name: teams, stations, and bodies set up for one task. */
const TEAM =
  /(?:(?:执法|监管|稽查|监察)(?:支队|大队|总队|中队|队|所|科|股)|专班|办公室|管委会|监管所|派出所|(?:镇|乡|街道办事处|县|市|区)政府|(?:局|委|厅|政府)\p{Script=Han}{1,8}(?:股|科|处|室|办))$/u;

/** Does a cell say an office, or a part of one? Several may share a cell. */
export const isOfficeAlike = (text: string): boolean =>
  text
    .split(/[、,，;；\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .every((each) => isOffice(each) || TEAM.test(each));
