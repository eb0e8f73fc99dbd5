import { describe, expect, it } from '@jest/globals';
import { isSameOrigin, type Provenance } from './same-origin.js';

const SITE = 'https://board.test';
const host = 'board.test';

describe('A request that changes something', () => {
  const welcome: [string, Provenance][] = [
    ['from a page of the site', { site: 'same-origin', host }],
    ['from the address bar', { site: 'none', host }],
    ['from an older browser', { origin: SITE, host }],
    ['behind a proxy that changes the host', { origin: SITE, host: 'app:3000' }],
    ['from a browser that sends only where it comes from', { referer: `${SITE}/post/lianshui/chuzu?x=1`, host }],
  ];
  it.each(welcome)('is welcome %s', (_, provenance) => {
    expect(isSameOrigin(provenance, SITE)).toBe(true);
  });

  it('is welcome under another name of this very server, as long as that has no HTTPS', () => {
    const provenance = { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' };
    expect(isSameOrigin(provenance, 'http://127.0.0.1:3000')).toBe(true);
    expect(isSameOrigin({ ...provenance, origin: 'https://192.168.1.5:3000' }, 'http://127.0.0.1:3000')).toBe(false);
    expect(isSameOrigin(provenance, SITE)).toBe(false);
  });

  const refused: [string, Provenance][] = [
    ['from another site', { site: 'cross-site', host }],
    ['from another host of the domain', { site: 'same-site', host }],
    ['whatever the other headers say', { site: 'cross-site', origin: SITE, referer: `${SITE}/`, host }],
    ['from another origin', { origin: 'https://evil.test', host }],
    ['from another port', { origin: 'https://board.test:8443', host }],
    ['from a name that begins like ours', { origin: 'https://board.test.evil.test', host }],
    ['from a sandbox or a file', { origin: 'null', host }],
    ['with an origin that is none', { origin: '', host }],
    ['with another referer', { referer: 'https://evil.test/?https://board.test/', host }],
    ['with our name in place of a user', { referer: 'https://board.test@evil.test/', host }],
    ['from an application', { origin: 'chrome-extension://board.test', host: 'board.test' }],
    ['that says nothing', { host }],
  ];
  it.each(refused)('is refused %s', (_, provenance) => {
    expect(isSameOrigin(provenance, SITE)).toBe(false);
  });
});
