import { beforeAll } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Database } from '../../src/database/database.js';
import { Clock } from '../../src/kernel/clock.js';
import { Vault } from '../../src/kernel/vault.js';
import { Audit } from '../../src/modules/moderation/audit.js';
import { AuditEvent, AuditHead } from '../../src/modules/moderation/audit-event.entity.js';
import { AuditQueries } from '../../src/modules/moderation/audit.queries.js';
import { Followers } from '../../src/modules/moderation/followers.js';
import { Decisions } from '../../src/modules/moderation/decisions.js';
import { type ModeratedKind, ModeratedKinds, type QueueCard } from '../../src/modules/moderation/moderated.js';
import { Moderation, SYSTEM } from '../../src/modules/moderation/moderation.js';
import { Publication } from '../../src/modules/moderation/publication.js';
import { Queue } from '../../src/modules/moderation/queue.js';
import { QueueItem } from '../../src/modules/moderation/queue-item.entity.js';
import { QueueRows } from '../../src/modules/moderation/queue.rows.js';
import { QueueQueries } from '../../src/modules/moderation/queue.queries.js';
import { Reasons } from '../../src/modules/moderation/reasons.js';
import { Release } from '../../src/modules/moderation/release.js';
import { ReportDesk } from '../../src/modules/moderation/report.desk.js';
import { Report } from '../../src/modules/moderation/report.entity.js';
import { Reports } from '../../src/modules/moderation/reports.js';
import { Reporter } from '../../src/modules/moderation/reporter.entity.js';
import { Reporters } from '../../src/modules/moderation/reporters.js';
import { Revision } from '../../src/modules/moderation/revision.entity.js';
import { Revisions } from '../../src/modules/moderation/revisions.js';
import { BoardRules } from '../../src/modules/moderation/rules/board-rules.js';
import { RuledJudge } from '../../src/modules/moderation/rules/judge.js';
import { Judgement } from '../../src/modules/moderation/rules/judgement.entity.js';
import { Judgements } from '../../src/modules/moderation/rules/judgements.js';
import { Lesson } from '../../src/modules/moderation/rules/lesson.entity.js';
import { Lessons } from '../../src/modules/moderation/rules/lessons.js';
import { RuleEdition, RuleSwitch } from '../../src/modules/moderation/rules/rule-switch.entity.js';
import { RuleWord } from '../../src/modules/moderation/rules/rule-word.entity.js';
import { Rulebook } from '../../src/modules/moderation/rules/rulebook.js';
import { Transitions } from '../../src/modules/moderation/transitions.js';
import { Undoing } from '../../src/modules/moderation/undoing.js';
import type { Verdict } from '../../src/modules/moderation/verdict.js';
import { readCategories } from '../../src/modules/categories/categories.file.js';
import { readRegions } from '../../src/modules/regions/regions.file.js';
import { Timetable } from '../../src/jobs/timetable.js';
import { PageCache } from '../../src/web/page-cache.js';
import { useTables } from './tables.js';

/** A trade of the tests: a note that somebody pins up. It has nothing but what moderation asks for. */
@Entity('leaflets')
export class Leaflet {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ type: 'varchar', length: 60 })
  title: string;

  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null = 'lianshui';

  @Column(() => Publication)
  publication = new Publication();
}

export class Leaflets implements ModeratedKind<Leaflet> {
  readonly name = 'leaflet';
  constructor(private readonly db: Database) {}

  find(id: number): Promise<Leaflet | null> {
    return this.db.read(Leaflet).findOneBy({ id });
  }

  async keep(leaflet: Leaflet): Promise<void> {
    await this.db.write(Leaflet).save(leaflet);
  }

  tags = ({ id }: Leaflet): string[] => [`leaflet:${id}`];

  card = async ({ title }: Leaflet): Promise<QueueCard> => ({
    line: '传单 · 涟水县',
    title,
    body: `${title}\n请加微信详谈`,
    path: null,
    postedAt: null,
    contact: { name: '周先生', phone: '139 0000 5678', wechat: null },
    marks: [{ words: '微信', label: '联系' }],
    others: [{ id: 1, title: '另一张', state: '展示中', at: Date.parse('2026-11-23T10:00:00+08:00') }],
  });
}

class SetClock extends Clock {
  moment = Date.parse('2026-11-24T10:00:00+08:00');

  override now(): number {
    return this.moment;
  }
}

/** Takes note of what the page cache is told to forget. */
class ToldCache extends PageCache {
  readonly told: string[][] = [];

  override forget(tags: readonly string[]): void {
    this.told.push([...tags]);
    super.forget(tags);
  }
}

/** Both databases understand it. */
export const LEAFLETS_TABLE =
  'CREATE TABLE leaflets (id int PRIMARY KEY, title varchar(60), region varchar(24), publication_state varchar(12), publication_before varchar(12), ' +
  'publication_version int, publication_reason varchar(40), publication_changed_at bigint, publication_published_at bigint)';

/** Moderation over its real tables, with a trade of one table. */
export function useModeration() {
  const rules = [Judgement, Lesson, RuleEdition, RuleSwitch, RuleWord];
  const tables = useTables(AuditEvent, AuditHead, QueueItem, Report, Reporter, Revision, ...rules, Leaflet);
  const desk = {} as ReturnType<typeof open>;
  beforeAll(async () => {
    await tables.db.transaction(() => tables.db.sql(LEAFLETS_TABLE));
    Object.assign(desk, open(tables.db));
  });
  return desk;
}

function open(db: Database) {
  const clock = new SetClock();
  const cache = new ToldCache(clock);
  const kinds = new ModeratedKinds();
  const leaflets = new Leaflets(db);
  kinds.add(leaflets);
  const categories = readCategories(readRegions());
  const vault = new Vault('a secret of more than thirty-two characters');
  const audit = new Audit(db, clock, vault);
  const [queue, reports, revisions, log, lines] = [
    new Queue(new QueueRows(db, clock), clock),
    new Reports(db, clock, categories, new Reporters(db, clock)),
    new Revisions(db),
    new AuditQueries(db),
    new QueueQueries(db),
  ];
  const transitions = new Transitions(db, clock, cache, kinds, queue, reports, revisions, audit, new Followers());
  const reportDesk = new ReportDesk(db, kinds, reports, queue, transitions, audit, clock);
  const judgements = new Judgements(db, vault);
  const lessons = new Lessons(db, judgements);
  const judge = new RuledJudge(new Rulebook(db, lessons, clock), new BoardRules(), lessons, judgements);
  const moderation = new Moderation(judge, transitions, reportDesk, log, lines, revisions);
  const undoing = new Undoing(db, kinds, log, revisions, transitions);
  const decisions = new Decisions(transitions, log, kinds, new Reasons(categories, kinds), clock, undoing);
  const release = new Release(undefined as unknown as Timetable, clock, lines, kinds, transitions);

  /** Somebody pins up a leaflet. */
  async function pin(
    id: number,
    decision: Verdict['decision'] = 'live',
    more: Partial<Leaflet> = {},
  ): Promise<Leaflet> {
    const leaflet = Object.assign(new Leaflet(), { id, title: `传单 ${id}`, ...more });
    await db.transaction(async () => {
      await db.write(Leaflet).insert(leaflet);
      await moderation.submit('leaflet', leaflet, {
        decision,
        score: 0,
        parts: decision === 'live' ? [] : [{ rule: '此类先审后发', score: 0, words: [] }],
      });
    });
    return leaflet;
  }

  const find = async (id: number): Promise<Leaflet> => (await leaflets.find(id))!;
  const waiting = (id: number) => db.read(QueueItem).findOneBy({ kind: 'leaflet', itemId: id });
  return {
    db,
    clock,
    cache,
    audit,
    log,
    lines,
    revisions,
    moderation,
    decisions,
    release,
    transitions,
    pin,
    find,
    waiting,
    SYSTEM,
  };
}
