// The drafts that can be asked for, by the name that buttons and links know them by.
import type { CaseView } from '../case-view.ts';
import type { Draft } from './draft.ts';
import { letterDraft } from './letter.ts';
import { notificationDraft } from './notification.ts';

export const draftNames = ['draftNotification', 'draftLetter'] as const;
export type DraftName = (typeof draftNames)[number];

export const drafts: Readonly<Record<DraftName, (view: CaseView) => Draft>> = {
  draftNotification: notificationDraft,
  draftLetter: letterDraft,
};

export const isDraftName = (name: string): name is DraftName => draftNames.some((one) => one === name);
