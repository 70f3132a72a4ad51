// The one source of randomness.
import { randomUUID } from 'node:crypto';

export const newId = (): string => randomUUID();

/** Evenly between 0 and 1. */
export const chance = (): number => Math.random();
