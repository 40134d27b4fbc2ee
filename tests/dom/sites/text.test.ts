import { describe, expect, it } from 'vitest';
import { TEXT_CAP } from '../../../lib/domain/page-limits';
import { tidy, visibleText } from '../../../lib/sites/text';
import { countUses } from '../count-uses';

describe('visibleText', () => {
  it.each([
    ['示<em>例</em><!--red_beg-->启<!--red_end-->明', '示例启明'],
    ['示例<br>启明', '示例\n启明'],
    ['<p>一</p><p>二</p>', '一\n二'],
    ['一<div>二</div>三', '一\n二\n三'],
    ['<div><div>一</div></div><div></div>二', '一\n二'],
    ['  一 \n\t二&nbsp;&#x3000;三  ', '一 二 三'],
    ['一<script>x</script><style>y</style><template>z</template><i hidden>w</i>二', '一二'],
    ['一<i class="tag">官网</i>二', '一二'],
    // A byte order mark from the middle of a page: nobody sees it, and a longer name goes on behind it.
    ['示\ufeff例 \ufeff启', '示\ufeff例 \ufeff启'],
    ['', ''],
  ])('%s', (html, text) => {
    const element = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body
      .firstElementChild as Element;
    expect(visibleText(element, '.tag')).toBe(text);
  });

  it('asks each element by one selector', () => {
    const div = document.createElement('div');
    div.innerHTML = '<p>一<em>二</em><br></p>'.repeat(10);
    const asked = countUses(['matches']);
    visibleText(div);
    expect(asked()).toBe(31);
  });

  it('is cut to the cap and has no half characters', () => {
    expect(tidy('字'.repeat(10_000))).toHaveLength(TEXT_CAP);
    expect(tidy(`${'a'.repeat(TEXT_CAP - 1)}😀`)).toBe(`${'a'.repeat(TEXT_CAP - 1)}\ufffd`);
    expect(tidy('\ud83dx\ude00')).toBe('\ufffdx\ufffd');
  });
});
