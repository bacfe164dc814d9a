import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { storeContract } from '../contract/store-contract.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { temporaryFolders } from './temporary-folder.ts';

const folder = temporaryFolders();

storeContract('SQLite', () => openSqliteStore(folder()));
storeContract('the fake in memory', async () => new MemoryStore());
