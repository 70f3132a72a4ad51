// Files in memory keep the contract of every store of files.
import { describe } from 'vitest';
import { fileStoreContract } from '../../test/stores/file-contract.ts';
import { createMemoryFiles } from './memory-files.ts';

describe('files in memory', () => fileStoreContract(async (clock) => createMemoryFiles(clock)));
