import type { ArticleContent } from './article.content.js';
import type { ArticlePage } from './article.view.js';
import type { Paper } from './paper.js';

type Page = Pick<
  ArticlePage,
  | 'heading'
  | 'subtitle'
  | 'description'
  | 'address'
  | 'crumbs'
  | 'publishedIso'
  | 'modifiedIso'
  | 'ogImage'
  | 'section'
  | 'original'
  | 'places'
  | 'correction'
  | 'isIndex'
>;

const CONTEXT = { '@context': 'https://schema.org' };

/** Structured data of an article: what it says it is, who wrote and who publishes it, and what it was made from. */
export function articleJsonLd(page: Page, { authors, source }: ArticleContent, paper: Paper): object[] {
  const { siteName, siteUrl, emblem } = paper;
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: siteName,
    url: `${siteUrl}/`,
    logo: { '@type': 'ImageObject', url: siteUrl + emblem },
  };
  return [
    {
      ...CONTEXT,
      '@type': 'BreadcrumbList',
      itemListElement: page.crumbs.map((crumb, index) => item(crumb, index, page, siteUrl)),
    },
    {
      ...CONTEXT,
      '@type': 'NewsArticle',
      headline: page.heading,
      ...(page.subtitle && { alternativeHeadline: page.subtitle }),
      ...(page.description && { description: page.description }),
      url: page.address,
      mainEntityOfPage: page.address,
      inLanguage: 'zh-Hans-CN',
      datePublished: page.publishedIso,
      dateModified: page.modifiedIso,
      author: authors.length ? authors.map(person) : [organization(page.original ? source : siteName)],
      publisher,
      image: [siteUrl + page.ogImage],
      articleSection: page.section.name,
      isAccessibleForFree: true,
      ...(page.places.length && { contentLocation: page.places.map(({ name }) => ({ '@type': 'Place', name })) }),
      ...(page.original && { isBasedOn: page.original }),
      ...(page.correction?.note && { correction: correction(page.correction, siteUrl) }),
    },
  ];
}

const person = (name: string) => ({ '@type': 'Person', name });
const organization = (name: string) => ({ '@type': 'Organization', name });

function item({ href, name }: { href?: string; name: string }, index: number, { address }: Page, siteUrl: string) {
  return { '@type': 'ListItem', position: index + 1, name, item: href === undefined ? address : siteUrl + href };
}

function correction({ note, at, href }: NonNullable<Page['correction']>, siteUrl: string) {
  return {
    '@type': 'CorrectionComment',
    text: note,
    url: siteUrl + href,
    ...(at && { datePublished: at.iso }),
  };
}
