import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';

const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'p h2 h3 ul li blockquote strong em u sub sup table thead tbody tr caption figcaption br hr'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  ol: ['start'],
  a: ['href', 'rel'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  figure: ['data-missing'],
  img: ['data-photo', 'alt'],
};

const VALUES: Record<string, RegExp> = {
  href: /^https?:\/\/[^\s/@\\]+\//,
  rel: /^nofollow noopener$/,
  start: /^[1-9]\d{0,3}$/,
  scope: /^(?:col|row)(?:group)?$/,
  colspan: /^[1-9]\d?$/,
  rowspan: /^[1-9]\d{0,2}$/,
  'data-missing': /^(?:inline$|https?:\/\/)/,
  'data-photo': /^[0-9a-z]{26}$/,
  alt: /^[^\n]{0,120}$/u,
};

/**
 * Everything in a piece of HTML that an article must not have, as a browser finds it: in the body of a page and in an element
 * that is set from a script. Empty when all is well.
 */
export function strangers(html: string): string[] {
  const page = parse(`<!doctype html><body><div>${html}</div>`);
  return [...visit(parseFragment(html)), ...visit(page).filter((found) => !/^<(?:html|head|body|div)>$/.test(found))];
}

function visit(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  return parent.childNodes.flatMap((node): string[] => {
    if (defaultTreeAdapter.isTextNode(node) || defaultTreeAdapter.isDocumentTypeNode(node)) return [];
    if (!defaultTreeAdapter.isElementNode(node)) return [node.nodeName];
    const allowed = ALLOWED[node.tagName];
    const bad = node.attrs.filter(
      ({ name, value }) => !allowed?.includes(name) || !VALUES[name]?.test(value) || /[\u0000-\u001f]/.test(value),
    );
    const here = allowed && node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [`<${node.tagName}>`];
    return [...here, ...bad.map(({ name, value }) => `${node.tagName} ${name}=${value}`), ...visit(node)];
  });
}
