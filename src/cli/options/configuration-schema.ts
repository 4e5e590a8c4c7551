import * as z from 'zod/mini';
import { SCHEMA } from './read-configuration.js';

/** The JSON Schema of a configuration file, for editors. */
export const configurationSchema = (): object => z.toJSONSchema(SCHEMA, { io: 'input', unrepresentable: 'any' });
