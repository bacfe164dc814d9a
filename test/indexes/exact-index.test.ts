import { ExactIndex } from '../../src/indexes/exact-index.ts';
import { vectorIndexContract } from '../contract/vector-index-contract.ts';

vectorIndexContract('exact', (dimensions) => new ExactIndex(dimensions));
vectorIndexContract('exact that has to grow', (dimensions) => new ExactIndex(dimensions, 0));
