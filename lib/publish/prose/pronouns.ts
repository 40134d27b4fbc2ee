import { THIS_WORD } from '../rules/forms';

/** What a text calls its own office, a unit that it named before, and its addressee. Each is a part of an expression. */

/** 我局, 本机关. */
export const OUR_OFFICE = '[我本](?:局|委|机关|单位|厅|大队|支队|办|街道|所|部门|镇)';

/** 该公司, 该托管中心. */
export const THIS_UNIT = `该(?:培训|托管|教育|辅导|艺术|体育|服务|托育)*${THIS_WORD}`;

/** 你单位, 贵校. */
export const YOUR_UNIT = `[你贵](?:${THIS_WORD}|处)`;
