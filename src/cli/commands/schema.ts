import * as z from 'zod/mini';
import { dossierSchema } from '../../dossier/schema.js';
import { overlayFile } from '../../parameters/schema.js';
import { resultSchema } from '../../report/result-schema.js';
import { EXIT, type Run } from '../context.js';
import { configurationSchema } from '../options/configuration-schema.js';
import { parseChoice } from '../options/option-parsers.js';

const NAMES = ['dossier', 'result', 'parameters', 'config'] as const;

/** `imw schema`: the JSON Schema of a dossier, a result or a file of values. */
export const run: Run = async ({ stdout, messages }, [name = '']) => {
  const schemas = {
    dossier: () => dossierSchema((field) => messages.fields[field]),
    result: () => z.toJSONSchema(resultSchema),
    parameters: () => z.toJSONSchema(overlayFile),
    config: () => configurationSchema(),
  };
  stdout.write(`${JSON.stringify(schemas[parseChoice('schema', name, NAMES)](), null, 2)}\n`);
  return EXIT.done;
};
