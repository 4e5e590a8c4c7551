import { describe, expect, it } from 'vitest';
import { findFailingChecks } from '../../../src/cli/interview/answers.js';
import { ALL_QUESTIONS } from '../../../src/cli/interview/questions.js';
import { ALL_FIELDS, type FieldName } from '../../../src/dossier/fields.js';
import { EMPLOYER_TYPES } from '../../../src/vocabulary/enums.js';
import { PARAMETERS } from '../../support/dossiers.js';

describe('the questions', () => {
  it('ask for every field once', () => {
    expect(ALL_QUESTIONS.toSorted()).toEqual(ALL_FIELDS.map(({ name }) => name).toSorted());
  });
});

describe('an early verdict', () => {
  it('has no failing condition before the first answer', () => {
    expect(findFailingChecks(new Map(), PARAMETERS)).toEqual([]);
  });

  it.each(EMPLOYER_TYPES.map(({ value }) => value))('of %s fails on the type of employer at most', (type) => {
    const answers = new Map<FieldName, string>([['employer_type', type]]);
    const ids = findFailingChecks(answers, PARAMETERS).map(({ id }) => id);
    expect(ids).toEqual(type === 'other-public-authority' ? ['employer-type'] : []);
  });

  it('follows from the answers given', () => {
    const answers = new Map<FieldName, string>([['residence', 'wallonia']]);
    expect(findFailingChecks(answers, PARAMETERS).map(({ id }) => id)).toEqual(['residence']);
  });
});
