/**
 * First parts of the addresses of the site's own pages. A region's slug stands in the same place (`/lianshui/chuzu`), so it must
 * be none of these; slugs of groups and leaves keep away from them too, so that a path is never misread by people or by logs.
 */
export const ROOT_PATHS: ReadonlySet<string> = new Set([
  ...[
    'about',
    'all',
    'assets',
    'comments',
    'errors',
    'favourites',
    'healthz',
    'ledger',
    'listings',
    'manage',
    'metrics',
    'my-number',
    'news',
    'numbers',
  ],
  ...[
    'photos',
    'post',
    'privacy',
    'ranking',
    'readyz',
    'receipts',
    'reports',
    'rules',
    'search',
    'settings',
    'sitemap',
    'staff',
    'takedown',
  ],
  ...['town', 'transparency', 'uploads', 'css', 'js', 'fonts', 'images', 'feed'],
]);

/** What a slug looks like: lower case letters and digits, beginning with a letter. */
export const SLUG = /^[a-z][a-z0-9]{1,23}$/;
