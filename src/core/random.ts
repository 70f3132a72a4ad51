// The one source of randomness.
import { randomBytes, randomUUID } from 'node:crypto';

export const newId = (): string => randomUUID();

/** Nobody guesses it: 256 bits, in letters that an address may hold. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Evenly between 0 and 1. */
export const chance = (): number => Math.random();
