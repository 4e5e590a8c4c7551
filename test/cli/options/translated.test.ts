import { describe, expect, it } from 'vitest';
import { translateOptions } from '../../../src/cli/options/dossier-options.js';
import { parseChoice, placeholderOf } from '../../../src/cli/options/option-parsers.js';
import { ALL_FIELDS, kebabCase } from '../../../src/dossier/fields.js';

describe('options in three languages', () => {
  it.each(ALL_FIELDS.flatMap(({ name, nl, fr }) => [nl, fr].map((local) => [local, name] as const)))(
    'a field by its Dutch and French name: %s is %s',
    (local, name) => {
      const [option, canonical] = [`--${kebabCase(local)}`, `--${kebabCase(name)}`];
      expect(translateOptions([option, 'x', `${option}=y=z`])).toEqual([canonical, 'x', `${canonical}=y=z`]);
    },
  );

  it('leaves other options, values and what follows -- alone', () => {
    const args = ['batch', '--output', 'brutoloon', '-o', 'x', '--vary', 'brutoloon=1', '--', '--brutoloon'];
    expect(translateOptions(args)).toEqual(args);
  });

  it.each([
    ['jaar', 'year'],
    ['Kwartaal', 'quarter'],
    ['année', 'year'],
    ['annee', 'year'],
    ['trimestre', 'quarter'],
    ['year', 'year'],
  ])('a choice: %s is %s', (given, choice) => {
    expect(parseChoice('--detail', given, ['year', 'quarter'])).toBe(choice);
  });

  it.each([
    ['komma', 'comma'],
    ['virgule', 'comma'],
    ['punt', 'point'],
  ])('a decimal separator: %s is %s', (given, choice) => {
    expect(parseChoice('--decimal', given, ['comma', 'point'])).toBe(choice);
  });

  it('names the choices of an option in the language of the run', () => {
    const words = (['nl', 'fr', 'en'] as const).map((language) => placeholderOf(['year', 'quarter'], language));
    expect(words).toEqual(['<jaar|kwartaal>', '<année|trimestre>', '<year|quarter>']);
  });

  it.each(['jaren', '', 'dossier'])('rejects %j', (given) => {
    expect(() => parseChoice('--detail', given, ['year', 'quarter'])).toThrow();
  });
});
