const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that go with all they hold: programs, controls, media that only play, readings, deleted text, what stands beside an article. */
export const DROPPED = words(
  'script style template noscript noframes noembed iframe frame frameset object embed applet param video audio source track canvas map area ' +
    'head title meta link base basefont bgsound xmp plaintext listing textarea input button select option optgroup datalist meter progress output ' +
    'dialog nav aside footer rt rp rtc del col colgroup xml',
);

/** Elements that begin and end a line by themselves. */
const BLOCKS = words(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu ol p pre search section ' +
    'summary tbody td tfoot th thead tr ul',
);
const BLOCK_DISPLAYS = words('block flex grid table list-item flow-root');

/** WeChat's widgets (cards, votes, players), and those for applications. */
const WIDGET = /^(?:mp|wx-)/;
/** Word's drawings and formulas. Its other islands (o:, st1:, w:) stand around text. */
const ISLAND = /^[vmx]:/;

/** Parts of a page that are not the article. */
export const ASIDE_ROLES = words(
  'navigation banner complementary contentinfo search dialog alertdialog menu menubar tablist toolbar',
);
const ADS = words('ad ads adbox adwrap advert advertisement advertising adsbygoogle guanggao bdsharebuttonbox');

export const isDroppedTag = (tag: string): boolean => DROPPED.has(tag) || WIDGET.test(tag) || ISLAND.test(tag);

/** Whether a class or id names an advertisement: `ad`, `ad-top`, `ads_box`, but not `added` or `address`. */
export const isAd = (names: string): boolean =>
  names.split(/\s+/).some((name) => ADS.has(name.toLowerCase().split(/[-_]/)[0] ?? ''));

/** Blocks of the style sheet may be told to be inline and the other way round; `inline-block` is how WeChat's editors build every box. */
export function isBlock(tag: string, display: string | undefined): boolean {
  if (display === 'inline' || display === 'contents') return false;
  return BLOCKS.has(tag) || (display !== undefined && BLOCK_DISPLAYS.has(display));
}
