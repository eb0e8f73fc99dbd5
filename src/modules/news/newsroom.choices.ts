import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { type Sent, textOf, textsOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import { ARTICLE_KINDS } from './article.content.js';
import { KIND_NAMES } from './article.lacking.js';
import { Sections } from './sections.js';

/** What the editor's form lets one choose from, with what is chosen. */
@Injectable()
export class NewsroomChoices {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sections: Sections,
    private readonly regions: Regions,
    private readonly categories: Categories,
  ) {}

  of(sent: Sent) {
    const [regions, leaves] = [textsOf(sent, 'regions'), textsOf(sent, 'leaves')];
    const kinds = ARTICLE_KINDS.filter(
      (kind) => kind !== 'reprint' || this.settings.newsMode === 'reprint' || textOf(sent, 'kind') === kind,
    );
    return {
      kinds: kinds.map((value) => ({ value, label: KIND_NAMES[value], selected: value === textOf(sent, 'kind') })),
      sections: this.sections.all.map(({ slug, name }) => ({
        value: slug,
        label: name,
        selected: slug === textOf(sent, 'section'),
      })),
      regions: this.regions.all.map(({ slug, name }) => ({
        value: slug,
        label: name,
        selected: regions.includes(slug),
      })),
      groups: this.categories.groups.map((group) => ({
        name: group.name,
        leaves: group.leaves.map(({ slug, name }) => ({ value: slug, label: name, selected: leaves.includes(slug) })),
      })),
      leafWords: leaves.flatMap((slug) => this.categories.leaf(slug)?.name ?? []).join('、'),
    };
  }
}
