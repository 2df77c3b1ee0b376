/** Every migration, oldest first. A migration that has been released is never changed. */
import { Casework1763900000300 } from './casework.migration.js';
import { Deliveries1763903700031 } from './deliveries.migration.js';
import { ChatFollowers1763911000000 } from './chat-followers.migration.js';
import { Contests1763905000000 } from './contests.migration.js';
import { Facts1763800000002 } from './facts.migration.js';
import { Ingest1763800000003 } from './ingest.migration.js';
import { IntakeSpeed1763910000000 } from './intake-speed.migration.js';
import { LanguageVersions1763863200051 } from './language-versions.migration.js';
import { Lineage1763903000000 } from './lineage.migration.js';
import { Office1763900000950 } from './office.migration.js';
import { Officials1763800000001 } from './officials.migration.js';
import { ReplySubmissions1763903100301 } from './reply-submissions.migration.js';
import { Responses1763800000005 } from './responses.migration.js';
import { Triage1763800000004 } from './triage.migration.js';
import { Queue1763900000400 } from './queue.migration.js';
import { QueueSpeed1763910000400 } from './queue-speed.migration.js';

export const MIGRATIONS = [
  Officials1763800000001,
  Facts1763800000002,
  Ingest1763800000003,
  Triage1763800000004,
  Responses1763800000005,
  LanguageVersions1763863200051,
  Casework1763900000300,
  Queue1763900000400,
  Lineage1763903000000,
  Office1763900000950,
  ReplySubmissions1763903100301,
  Deliveries1763903700031,
  Contests1763905000000,
  IntakeSpeed1763910000000,
  QueueSpeed1763910000400,
  ChatFollowers1763911000000,
];
