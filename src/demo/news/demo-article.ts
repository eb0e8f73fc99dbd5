import type { ArticleKind } from '../../modules/news/article.content.js';
import type { RightCode } from '../../modules/notices/rights.js';
import type { PictureName } from '../pictures/pictures.js';

/** One article of the demo, as an editor would enter it, and what became of it. */
export interface DemoArticle {
  kind: ArticleKind;
  section: string;
  title: string;
  subtitle: string;
  lead: string;
  /** In the notation of `bodyOf`; '' for an `index` article. */
  body: string;
  /** '' and '' for a notice: those are the site's own. */
  source: string;
  sourceUrl: string;
  authors: string[];
  editor: string;
  /** Slugs; none for the whole city. */
  regions: string[];
  /** 9 digits each. */
  towns: string[];
  leaves: string[];
  cover?: { picture: PictureName; alt: string };
  /** How long ago it was published; of what was not, how long ago it was begun. */
  ageHours: number;
  /** Live when left out. */
  fate?: 'draft' | 'scheduled' | 'withdrawn' | 'removed';
  /** Of what is scheduled: when it will be published, from now. */
  inHours?: number;
  /** Code of the removal reason. */
  reason?: string;
  /** On top of the lists for so many days from its publication. */
  pinnedDays?: number;
  /** In the order in which they were made. */
  corrections: DemoCorrection[];
  comments: DemoComment[];
  errors: DemoError[];
  notices: DemoNotice[];
}

/** Before this correction the text said `was` where it now says `is`. */
export interface DemoCorrection {
  /** Hours after it was published, as all the others here. */
  after: number;
  was: string;
  is: string;
  /** For readers. */
  note: string;
}

export interface DemoComment {
  after: number;
  /** '' for somebody who left none. */
  name: string;
  text: string;
  /** To the comment before it that is no reply itself. */
  isReply: boolean;
  /** Waiting, taken off, or reported but still there; on show when left out. */
  fate?: 'held' | 'removed' | 'reported';
  /** Code of the removal reason, or of the reports. */
  reason?: string;
  reports?: number;
}

/** What a reader says is wrong; open when it has no outcome yet. */
export interface DemoError {
  after: number;
  /** What stands there. */
  quote: string;
  wrong: string;
  /** What should stand there; '' when the reader does not know. */
  right: string;
  outcome?: Outcome;
  /** Why it was dismissed: a code of the newsroom's. */
  reason?: string;
}

/** Somebody whose rights the article infringes writes to us. */
export interface DemoNotice {
  after: number;
  right: RightCode;
  what: string;
  proofText: string;
  name: string;
  contact: string;
  address: string;
  outcome?: Outcome;
  reason?: string;
}

type Outcome = 'uphold' | 'dismiss';
