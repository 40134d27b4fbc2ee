/**
 * Where an operator's name stood.
 * - `footer`: beside a copyright notice, 主办 or 运营. 承办, 协办, 技术支持 and 友情链接 name none.
 * - `json-ld`: an organisation whose site this is, by its address there or by the footer.
 * - `described`: one of which the page's JSON-LD says no such thing, as a directory's of a school. It may contradict
 *   and proves nothing.
 * - `lone`: the one registered name beside the one filing number of a footer that says nothing else.
 * - `above`: a lone name that is printed as whom the site belongs to (隶属：X).
 */
type OperatorPlace = 'footer' | 'json-ld' | 'described' | 'lone' | 'above';

/** A number of a page, canonical. */
export interface StatedNumber {
  value: string;
  /** It stands where nobody types it by the way: in a footer's link to the filing register, or in JSON-LD. */
  sure: boolean;
  /** In the page's last lines and in no footer, where anybody may have written. */
  isOutside?: true;
}

/** The facts that were found in the text, each number once. Names are as printed. */
export interface WebsiteFacts {
  title: string;
  headings: string[];
  /** ICP main numbers. */
  filings: StatedNumber[];
  /** Public-security filing numbers. */
  security: StatedNumber[];
  /** USCCs. */
  codes: StatedNumber[];
  operators: ({ text: string; place: OperatorPlace } & Pick<StatedNumber, 'isOutside'>)[];
  /** Names that the footer credits with building, supporting or hosting the site. */
  vendors: string[];
  /** Names that it prints in another role than the owner's: 集成商：X, 友情链接：X. */
  others: string[];
  /** What of it may be a school's name or another body's, in any role but a partner's. */
  bodies: string[];
  /** Where its footer says that it teaches or receives people: 地址：X, 校区地址：X. */
  addresses: string[];
  /** The page calls itself a franchisee's or a partner's (加盟校, 授权校区, 特许经营). */
  isFranchise: boolean;
}

/** The facts of a website whose text was not read. */
export const NO_FACTS: WebsiteFacts = {
  title: '',
  headings: [],
  filings: [],
  security: [],
  codes: [],
  operators: [],
  vendors: [],
  others: [],
  bodies: [],
  addresses: [],
  isFranchise: false,
};
