import { Categories } from '../categories/categories.js';
import { Named } from '../categories/leaf.js';
import { Regions } from '../regions/regions.js';

/** The model of `listings/step-one`: every group as a tile and every leaf as a button. */
export function stepOnePage(categories: Categories, regions: Regions, chosen: string) {
  const region = regions.find(chosen) ?? regions.all[0]!;
  return {
    title: '发布信息：选类别',
    description: '无须注册，两步发布：先选类别和地区，再填内容。',
    tab: 'post',
    narrow: true,
    canonical: '/post',
    regions: regions.all.map(({ slug, name }) => ({ slug, name, chosen: slug === region.slug })),
    groups: categories.groups.map((group) => ({
      ...choice(group),
      leaves: group.leaves.map(choice),
    })),
    otherwise: categories.otherwise.map(choice),
  };
}

/** `words` is what 找小类 looks through besides the name. */
function choice({ slug, name, called, words }: Named) {
  return { slug, name, words: [...called, ...words].join(' ') };
}
