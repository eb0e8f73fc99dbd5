import { Price } from '../categories/leaf-words.js';

interface Page {
  readonly heading: string;
  readonly description: string;
  readonly canonical: string;
  readonly groupSlug: string;
  readonly place: string;
  readonly publishedIso: string;
  readonly photos: readonly { readonly large: string }[];
  readonly crumbs: readonly { readonly href: string; readonly name: string }[];
}

/** Types of schema.org by group; everything else is a product that somebody offers. */
const TYPES: Readonly<Record<string, string>> = {
  fang: 'Accommodation',
  che: 'Vehicle',
  zhaopin: 'JobPosting',
  linggong: 'JobPosting',
};

/** Structured data of a listing: where it stands on the site and what is offered; never whom to call. */
export function listingJsonLd(page: Page, price: Price | null, siteUrl: string): object[] {
  const crumbs = page.crumbs.map(({ href, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: siteUrl + href,
  }));
  return [
    { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: crumbs },
    { '@context': 'https://schema.org', ...subject(page, price, siteUrl) },
  ];
}

function subject(
  { heading, description, canonical, groupSlug, place, publishedIso, photos }: Page,
  price: Price | null,
  siteUrl: string,
): object {
  const type = TYPES[groupSlug] ?? 'Product';
  const image = photos.length ? { image: photos.map(({ large }) => siteUrl + large) } : {};
  const common = { '@type': type, name: heading, description, url: siteUrl + canonical, ...image };
  if (type === 'JobPosting')
    return { ...common, title: heading, datePosted: publishedIso, jobLocation: { '@type': 'Place', address: place } };
  return { ...common, ...offer(price, place) };
}

/** A monthly or daily rent is no price of the thing; only sums in 元 and 万元 are said. */
function offer(price: Price | null, place: string): object {
  if (!price?.yuan || !['元', '万元'].includes(price.unit)) return {};
  return { offers: { '@type': 'Offer', price: price.yuan, priceCurrency: 'CNY', areaServed: place } };
}
