import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/cli/environment.js';
import { applySettings, loadConfiguration } from '../../../src/cli/options/configuration.js';

const load = (files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) =>
  loadConfiguration('/work/office/clients', env, {
    named: (path) => files[path] ?? null,
    found: (path) => files[path] ?? null,
  });

describe('which file', () => {
  it('is the nearest from the working folder upward', async () => {
    const { settings, setBy } = await load({
      '/work/imw.config.json': '{ "language": "fr" }',
      '/work/office/imw.config.json': '{ "language": "nl", "parameters": "values/2027.json" }',
    });
    expect(settings).toEqual({ language: 'nl', parameters: '/work/office/values/2027.json' });
    expect(setBy).toBe('imw.config.json');
  });

  it('is the one that IMW_CONFIG names, and no other', async () => {
    const files = {
      '/work/office/imw.config.json': '{ "language": "nl" }',
      '/etc/imw.json': '{ "parameters": "v.json" }',
    };
    const { settings, setBy } = await load(files, { IMW_CONFIG: '/etc/imw.json' });
    expect({ settings, setBy }).toEqual({ settings: { parameters: '/etc/v.json' }, setBy: 'IMW_CONFIG' });
    expect((await load(files, { IMW_CONFIG: '../missing.json' })).failures).toMatchObject([
      { code: 'CONFIG_NOT_FOUND' },
    ]);
  });

  it('can be none', async () => {
    expect(await load({})).toEqual({ settings: {}, setBy: 'imw.config.json', shown: null, failures: [] });
  });
});

describe('what it says', () => {
  const read = (text: string) => load({ '/work/imw.config.json': text });

  it('is taken whole', async () => {
    const text =
      '{ "$schema": "x", "language": "fr", "dialect": "machine", "indexation": 2.5, "parameters": "v.json" }';
    expect((await read(text)).settings).toEqual({
      language: 'fr',
      dialect: 'machine',
      indexation: '2.5',
      parameters: '/work/v.json',
    });
  });

  it('names the logo of the office relative to its folder', async () => {
    const { settings } = await read('{ "office": { "name": "X", "logo": "logo.png" } }');
    expect(settings).toEqual({ office: { name: 'X', logo: '/work/logo.png' } });
  });

  // biome-ignore format: one file, one line
  it.each([
    ['{ "language": "nl", }', 'CONFIG_NO_JSON', { path: '../../imw.config.json', line: 1, column: 21 }],
    ['{ "language": "nl", "language": "fr" }', 'CONFIG_KEY_TWICE', { key: 'language', line: 1, column: 21 }],
    ['[]', 'CONFIG_NOT_AN_OBJECT', {}],
    ['{ "langage": "nl" }', 'CONFIG_UNKNOWN_KEY', { given: 'langage', nearest: 'language' }],
    ['{ "colour": true }', 'CONFIG_UNKNOWN_KEY', { given: 'colour', nearest: null }],
    ['{ "__proto__": "nl" }', 'CONFIG_UNKNOWN_KEY', { given: '__proto__' }],
    ['{ "language": "de" }', 'CONFIG_WRONG_VALUE', { key: 'language', choices: ['nl', 'fr', 'en'] }],
    ['{ "language": null }', 'CONFIG_WRONG_VALUE', { key: 'language' }],
    ['{ "dialect": "excell" }', 'CONFIG_WRONG_VALUE', { key: 'dialect', choices: ['excel', 'machine'] }],
    ['{ "indexation": "two" }', 'CONFIG_WRONG_INDEXATION', {}],
    ['{ "indexation": true }', 'CONFIG_WRONG_INDEXATION', {}],
    ['{ "parameters": "" }', 'CONFIG_WRONG_PATH', {}],
    ['{ "office": "X" }', 'CONFIG_WRONG_OFFICE', {}],
    ['{ "office": { "logo": "logo.png" } }', 'CONFIG_WRONG_OFFICE', {}],
    ['{ "office": { "name": "X", "contact": ["1", "2", "3", "4", "5", "6", "7"] } }', 'CONFIG_WRONG_OFFICE', {}],
  ])('%s is rejected with %s', async (text, code, details) => {
    const { failures } = await read(text);
    expect(failures).toMatchObject([{ code, details }]);
  });

  it('is reported with everything that is wrong, in the language that it sets', async () => {
    const { failures, settings } = await read(
      '{ "language": "fr", "colour": true, "dialect": "word", "indexation": "two", "parameters": 1 }',
    );
    expect(failures.map(({ code }) => code)).toEqual([
      'CONFIG_UNKNOWN_KEY',
      'CONFIG_WRONG_VALUE',
      'CONFIG_WRONG_INDEXATION',
      'CONFIG_WRONG_PATH',
    ]);
    expect(settings).toEqual({ language: 'fr' });
  });
});

describe('precedence', () => {
  const configuration = {
    settings: { language: 'fr', indexation: '2', dialect: 'machine', parameters: '/v.json' },
    setBy: 'IMW_CONFIG',
    shown: 'imw.json',
    failures: [],
  } as const;

  it('options go before the configuration', () => {
    expect(applySettings({ indexation: '3', json: true }, configuration)).toEqual({
      indexation: '3',
      dialect: 'machine',
      json: true,
      parameters: '/v.json',
      parametersSetBy: 'IMW_CONFIG',
      indexationSetBy: '--indexation',
    });
    expect(applySettings({ parameters: 'own.json' }, configuration)).toMatchObject({
      parameters: 'own.json',
      parametersSetBy: '--parameters',
    });
  });

  it.each([
    [['--lang', 'en'], 'nl', 'en'],
    [[], 'nl', 'nl'],
    [[], '', 'fr'],
    [['--lang', 'de'], '', 'fr'],
  ])('the language of %j with IMW_LANG=%s is %s', (args, lang, language) => {
    const env = { IMW_LANG: lang, LC_ALL: 'en_GB.UTF-8' };
    expect(chooseLanguage(args, env, configuration.settings.language).value).toBe(language);
  });
});
