import { clean } from '../../../kernel/text.js';

const LONGEST = 2000;

/** Keys that follow a reader about and are nothing to the page. */
const TRACKING = new Set(
  (
    'spm scm scene subscene ascene chksm clicktime enterid isappinstalled devicetype nettype abtest_cookie exportkey pass_ticket wx_header sessionid ' +
    'fbclid gclid gbraid wbraid dclid msclkid yclid igshid mc_cid mc_eid mkt_tok _hsenc _hsmi hmsr hmpl hmcu hmkw hmci ' +
    'share_source share_medium share_plat share_tag share_session_id share_from share_token vd_source unique_k tt_from'
  ).split(' '),
);
const SHARED_FROM = new Set(['timeline', 'singlemessage', 'groupmessage', 'message', 'appmsg']);
/** WeChat's own marks in the fragment. */
const WECHAT_HASH = /^#(?:rd|wechat_redirect)$/;

function isTracking(pair: string): boolean {
  const [key = '', value = ''] = pair.split('=');
  const name = key.toLowerCase();
  return name.startsWith('utm_') || TRACKING.has(name) || (name === 'from' && SHARED_FROM.has(value.toLowerCase()));
}

/** An absolute http or https address, without user name; `//` becomes https. Undefined for everything else, and for one with unseen characters. */
export function webAddress(typed: string): URL | undefined {
  const text = typed.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/^\/\/(?=[^/\\])/, 'https://');
  if (!/^https?:\/\/[^/\\]/i.test(text) || /[\t\n\r]/.test(text) || clean(text) !== text.normalize('NFC'))
    return undefined;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPublic = url.hostname.includes('.') && url.username === '' && url.password === '';
  return isPublic && url.href.length <= LONGEST ? url : undefined;
}

/** Where a link of an article may lead: to a web address, less what tracks the reader. Undefined when the words should stand without a link. */
export function linkOf(href: string | undefined): string | undefined {
  const url = webAddress(href ?? '');
  if (!url) return undefined;
  if (WECHAT_HASH.test(url.hash)) url.hash = '';
  if (url.search !== '') {
    url.search = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !isTracking(pair))
      .join('&');
  }
  return url.href;
}
