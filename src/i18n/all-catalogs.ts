import { addCatalog } from './catalogs.js';
import * as en from './en/index.js';
import * as fr from './fr/index.js';
import * as nl from './nl/index.js';

// a module that imports this file can use every language at once: the library, and the tests
addCatalog('nl', nl);
addCatalog('fr', fr);
addCatalog('en', en);
