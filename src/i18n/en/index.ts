import type { Messages } from '../catalog.js';
import { batch, cli } from './cli.js';
import { compare } from './compare.js';
import { conditionNames, fixes, reasons } from './conditions.js';
import { explain } from './explain.js';
import { assumptions, columns, fields, yearColumn } from './fields.js';
import { interview } from './interview.js';
import { parameterProblems } from './parameter-problems.js';
import { gapNotes, parameterNames, sources, units } from './parameters.js';
import { failures, problems } from './problems.js';
import { confidences, milestones, nextSteps, outcomes, premiums, report, warnings } from './report.js';
import { verify } from './verify.js';
import { workbook } from './workbook.js';

export const en: Messages = {
  premiums,
  outcomes,
  conditionNames,
  reasons,
  fixes,
  fields,
  assumptions,
  warnings,
  milestones,
  nextSteps,
  confidences,
  report,
  explain,
  compare,
  verify,
  columns,
  yearColumn,
  problems,
  failures,
  parameterProblems,
  batch,
  workbook,
  cli,
  interview,
  parameterNames,
  units,
  sources,
  gapNotes,
};
