import { expect, it } from 'vitest';
import { hashOf } from '../../src/parameters/hash.js';
import { SHIPPED_EDITION, SHIPPED_FILES } from '../../src/parameters/shipped.js';
import { shippedParameters } from '../../src/parameters/shipped-parameters.js';
import { SHIPPED_SHA256 } from '../../src/parameters/shipped-sha256.js';
import { readParameterData } from '../support/read-parameter-data.js';

const CHECKED = readParameterData(SHIPPED_EDITION, SHIPPED_FILES);

it('the values that come with the program pass the checks that those of users must pass', () => {
  expect(shippedParameters().entries).toEqual(CHECKED.parameters);
});

it('have the hash that receipts name', () => {
  expect(SHIPPED_SHA256).toBe(hashOf(CHECKED));
});
