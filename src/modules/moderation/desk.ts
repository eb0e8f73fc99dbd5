import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { type Fault, formModel } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import type { Person } from '../users/person.js';
import { Blocks } from './blocks/blocks.js';
import { caseModel } from './case.view.js';
import { Decisions } from './decisions.js';
import { type Glossary, lineModel, undoModel } from './desk.view.js';
import { Evidence } from './evidence.js';
import type { Found } from './found.js';
import { kindName } from './kind-words.js';
import { ModeratedKinds } from './moderated.js';
import { canDecide } from './moderation.policy.js';
import type { QueueItem } from './queue-item.entity.js';
import { type QueueLine, QueueQueries } from './queue.queries.js';
import { itemPath, NO_SPOT, queuePath, type Spot } from './queue.spot.js';
import { Reasons } from './reasons.js';
import { lookedAtBy } from './soft-claims.js';
import { StaffFrame } from './staff-frame.js';
import { TAB_NAMES } from './tab-names.js';

interface Showing {
  readonly spot?: Spot;
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
    private readonly kinds: ModeratedKinds,
    private readonly reasons: Reasons,
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly blocks: Blocks,
    private readonly clock: Clock,
  ) {}

  async page(person: Person, { spot: asked = NO_SPOT, found, sent = {}, faults = [] }: Showing) {
    const shown = found ? await this.evidence.of(found) : null;
    const tab = asked.tab ?? shown?.waiting?.tab ?? 'held';
    const spot = { tab, after: asked.after };
    const { lines, next } = await this.queue.page(person, tab, spot.after);
    const item = shown ?? (await this.first(person, lines));
    const undo = await this.decisions.undoable(person);
    const now = this.clock.now();
    const glossary = this.glossary(person, now);
    const isOpen = (line: { kind: string; itemId: number }) =>
      item?.subject.id === line.itemId && item.kind.name === line.kind;
    return {
      ...(await this.frame.of(person, tab)),
      title: found ? `处理：${found.subject.title}` : `${TAB_NAMES[tab]}队列`,
      now,
      spot,
      tabName: TAB_NAMES[tab],
      back: queuePath(spot),
      chosen: found !== undefined,
      lines: lines.map((line) => lineModel(line, isOpen(line), spot, glossary)),
      next: next && queuePath({ tab, after: next }),
      first: spot.after ? queuePath({ tab, after: '' }) : null,
      undo: undo && undoModel(undo),
      item: item && caseModel(item, glossary, sent),
      form: formModel(sent, faults),
    };
  }

  /**
   * Where somebody goes on after a decision: to the one behind it in the line, so that what was skipped stays skipped; from the
   * end of the line to its start.
   * @param waiting its place in the line before the decision; without one, as with a decision taken back, the item is shown again
   */
  async onward(person: Person, { kind, subject }: Found, waiting: QueueItem | null, spot: Spot): Promise<string> {
    if (!waiting) {
      const back = await this.queue.of(kind.name, subject.id);
      return itemPath(kind.name, subject.id, back?.tab === spot.tab ? spot : NO_SPOT);
    }
    const { tab } = waiting;
    const behind = await this.queue.behind(person, waiting, this.clock.now());
    const same = spot.tab === tab ? spot : { tab, after: '' };
    return behind ? itemPath(behind.kind, behind.itemId, same) : queuePath({ tab, after: '' });
  }

  /** The first that nobody else looks at. */
  private async first(person: Person, lines: readonly QueueLine[]) {
    const now = this.clock.now();
    const line = lines.find((one) => lookedAtBy(one, person, now) === null);
    const found = line ? await this.evidence.find(line.kind, line.itemId) : null;
    return found && canDecide(person, found.subject) ? this.evidence.of(found) : null;
  }

  private glossary(person: Person, now: number): Glossary {
    return {
      now,
      person,
      removalReasons: this.categories.removalReasons,
      kindOf: (name) => this.kinds.find(name),
      blockLabel: (block) => this.blocks.labelOf(block),
      reasonsOf: (kind) => this.reasons.of(kind),
      kindName: (name) => kindName(this.kinds.find(name), name),
      reasonWords: (code) => this.reasons.words(code),
      regionName: (slug) => this.regions.find(slug)?.name ?? slug,
      leafName: (slug) => this.categories.leaf(slug)?.name ?? slug,
    };
  }
}
