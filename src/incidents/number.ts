// Case numbers such as ISH-2026-0042: gapless for each municipality and year, taken in the commit that makes the case.
import { danishZone, type Instant } from '../core/clock.ts';
import { type Change, put, type StoreReader } from '../core/store.ts';
import { caseCounters } from './record.ts';

const letters = (municipality: string): string => municipality.slice(0, 3).toUpperCase();

/** The next number, and the change that takes it: it fails with `store.conflict` when somebody else took it first. */
export const nextCaseNumber = (
  store: StoreReader,
  municipality: string,
  now: Instant,
): { readonly number: string; readonly change: Change } => {
  const { year } = now.toZonedDateTimeISO(danishZone);
  const id = `${municipality}/${year}`;
  const counter = store.get(caseCounters, id);
  const last = (counter?.value.last ?? 0) + 1;
  return {
    number: `${letters(municipality)}-${year}-${String(last).padStart(4, '0')}`,
    change: put(caseCounters, id, { last }, counter?.revision ?? 0),
  };
};
