import { describe, expect, it } from 'vitest';
import { listingSites, searchSites, storeSites } from '../../../lib/sites';
import { canIdentify, isThirdPartyHost, storeOfHost } from '../../../lib/sites/platforms';

describe('the hosts that adapters read', () => {
  it.each(searchSites.flatMap(({ hosts }) => hosts))('%s is everybody’s, an engine’s', (host) => {
    expect(isThirdPartyHost(host)).toBe(true);
  });

  it.each(storeSites.flatMap(({ hosts, store }) => hosts.map((host) => [host, store])))(
    '%s serves the store %s',
    (host, store) => {
      expect(storeOfHost(host ?? '')).toBe(store);
    },
  );

  it.each([...searchSites, ...storeSites, ...listingSites].flatMap(({ hosts }) => hosts))(
    '%s stands for no listed subject',
    (host) => {
      expect(canIdentify(host)).toBe(false);
    },
  );
});
