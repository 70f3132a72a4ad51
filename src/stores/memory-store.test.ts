// The store in memory keeps the contract of every store.
import { describe } from 'vitest';
import { storeContract } from '../../test/stores/contract.ts';
import { collections } from '../../test/stores/kept.ts';
import { createMemoryStore } from './memory-store.ts';

describe('store in memory', () => storeContract(async () => createMemoryStore(collections)));
