import { expect, it } from 'vitest';
import { majority } from '../../../../lib/publish/list/roles';

it('asks for the majority of a role’s keys: of three keys two sign, and one signs nothing', () => {
  expect([1, 2, 3, 4, 5].map(majority)).toEqual([1, 2, 2, 3, 3]);
});
