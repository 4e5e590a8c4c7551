import { expect, it } from 'vitest';
import { hashData, readParameterData } from '../../src/parameters/load.js';
import {
  SHIPPED_EDITION,
  SHIPPED_FILES,
  SHIPPED_SHA256,
  shippedParameters,
} from '../../src/parameters/shipped.js';

const CHECKED = readParameterData(SHIPPED_EDITION, SHIPPED_FILES);

it('the values that come with the program pass the checks that those of users must pass', () => {
  expect(shippedParameters().entries).toEqual(CHECKED.parameters);
});

it('have the hash that receipts name', () => {
  expect(SHIPPED_SHA256).toBe(hashData(CHECKED));
});
