import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { type Fault, formModel } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import type { Person } from '../users/person.js';
import { Decisions } from './decisions.js';
import { caseModel, type Glossary, lineModel, undoModel } from './desk.view.js';
import { Evidence, type Found } from './evidence.js';
import { canDecide } from './moderation.policy.js';
import type { QueueTab } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import { StaffFrame, TAB_NAMES, tabPath } from './staff-frame.js';

interface Showing {
  readonly tab?: QueueTab;
  readonly after?: string;
  /** The item in the middle; without one the first of the queue, on wide screens. */
  readonly found?: Found;
  readonly sent?: Sent;
  readonly faults?: readonly Fault[];
}

/** Puts together the page of three panes: what waits, the item, the evidence. */
@Injectable()
export class Desk {
  constructor(
    private readonly queue: QueueQueries,
    private readonly evidence: Evidence,
    private readonly decisions: Decisions,
    private readonly frame: StaffFrame,
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  async page(person: Person, { tab: asked, after = '', found, sent = {}, faults = [] }: Showing) {
    const shown = found ? await this.evidence.of(found) : null;
    const tab = asked ?? shown?.waiting?.tab ?? 'held';
    const { lines, next } = await this.queue.page(person, tab, after);
    const item = shown ?? (await this.first(person, lines[0]));
    const undo = await this.decisions.undoable(person);
    const now = this.clock.now();
    const glossary = this.glossary(now);
    return {
      ...(await this.frame.of(person, tab)),
      title: found ? `处理：${found.subject.title}` : `${TAB_NAMES[tab]}队列`,
      now,
      tab,
      tabName: TAB_NAMES[tab],
      chosen: found !== undefined,
      lines: lines.map((line) =>
        lineModel(line, item?.subject.id === line.itemId && item.kind.name === line.kind, glossary),
      ),
      next: next && `${tabPath(tab)}&after=${next}`,
      first: after ? tabPath(tab) : null,
      undo: undo && undoModel(undo),
      item: item && caseModel(item, glossary),
      form: formModel(sent, faults),
    };
  }

  private async first(person: Person, line?: { kind: string; itemId: number }) {
    const found = line ? await this.evidence.find(line.kind, line.itemId) : null;
    return found && canDecide(person, found.subject) ? this.evidence.of(found) : null;
  }

  private glossary(now: number): Glossary {
    const { removalReasons, reportReasons } = this.categories;
    return {
      now,
      removalReasons,
      reasonWords: (code) =>
        [...removalReasons, ...reportReasons].find((reason) => reason.code === code)?.label ?? code,
      regionName: (slug) => this.regions.find(slug)?.name ?? slug,
      leafName: (slug) => this.categories.leaf(slug)?.name ?? slug,
    };
  }
}
