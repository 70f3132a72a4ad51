// Every kind of record that the product keeps.
import { teamsConversations } from './channels/teams/conversations.ts';
import { pageEntries } from './channels/web/transcript.ts';
import { coreCollections } from './core/records.ts';
import { demoTimes } from './demo-time.ts';
import { reminderAnswers, sentReminders } from './duties/record.ts';
import { fileLinks } from './incidents/file-links.ts';
import { caseCounters, incidents } from './incidents/record.ts';
import { askedQuestions } from './intents/ask-policy/asked-questions.ts';
import { lastSearches } from './intents/case-register/last-search.ts';
import { registerFetches } from './reports/register-link.ts';

export const collections = [
  ...coreCollections,
  incidents,
  caseCounters,
  fileLinks,
  sentReminders,
  reminderAnswers,
  teamsConversations,
  askedQuestions,
  lastSearches,
  registerFetches,
  demoTimes,
  pageEntries,
] as const;
