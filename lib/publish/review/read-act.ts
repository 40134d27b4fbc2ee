import { type Act, ActSchema } from './action';
import { ReviewFault } from './session';

/** What the page sends, checked before anything is done with it. Throws a `ReviewFault` for anything else. */
export function readAct(body: string): Act {
  try {
    return ActSchema.parse(JSON.parse(body));
  } catch {
    throw new ReviewFault('看不懂这个请求，请刷新后重试');
  }
}
