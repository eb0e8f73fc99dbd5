import { MigrationInterface } from 'typeorm';
import { Staff1767225600001 } from './1767225600001-staff.js';
import { Photos1767225600002 } from './1767225600002-photos.js';
import { Contacts1767225600003 } from './1767225600003-contacts.js';
import { Search1767225600004 } from './1767225600004-search.js';
import { Moderation1767225600005 } from './1767225600005-moderation.js';
import { Listings1767225600006 } from './1767225600006-listings.js';
import { Jobs1767225600007 } from './1767225600007-jobs.js';
import { Visits1767225600008 } from './1767225600008-visits.js';
import { Revisions1767225600009 } from './1767225600009-revisions.js';
import { News1767225600010 } from './1767225600010-news.js';
import { Comments1767225600011 } from './1767225600011-comments.js';
import { Favourites1767225600012 } from './1767225600012-favourites.js';
import { Numbers1767225600013 } from './1767225600013-numbers.js';
import { Notices1767225600014 } from './1767225600014-notices.js';
import { ArticleSendings1767225600015 } from './1767225600015-article-sendings.js';
import { Rules1767225600016 } from './1767225600016-rules.js';
import { Traces1767225600017 } from './1767225600017-traces.js';
import { Blocks1767225600018 } from './1767225600018-blocks.js';
import { Appeals1767225600019 } from './1767225600019-appeals.js';
import { NumberClaims1767225600020 } from './1767225600020-number-claims.js';
import { Desk1767225600021 } from './1767225600021-desk.js';
import { ProofsOfWork1767225600022 } from './1767225600022-proofs-of-work.js';
import { CounterNotices1767225600023 } from './1767225600023-counter-notices.js';
import { Reporters1767225600024 } from './1767225600024-reporters.js';
import { Transparency1767225600025 } from './1767225600025-transparency.js';

/** Every migration, oldest first. Each is written by hand and runs on both databases. */
export const migrations: (new () => MigrationInterface)[] = [
  Staff1767225600001,
  Photos1767225600002,
  Contacts1767225600003,
  Search1767225600004,
  Moderation1767225600005,
  Listings1767225600006,
  Jobs1767225600007,
  Visits1767225600008,
  Revisions1767225600009,
  News1767225600010,
  Comments1767225600011,
  Favourites1767225600012,
  Numbers1767225600013,
  Notices1767225600014,
  ArticleSendings1767225600015,
  Rules1767225600016,
  Traces1767225600017,
  Blocks1767225600018,
  Appeals1767225600019,
  NumberClaims1767225600020,
  Desk1767225600021,
  ProofsOfWork1767225600022,
  CounterNotices1767225600023,
  Reporters1767225600024,
  Transparency1767225600025,
];
