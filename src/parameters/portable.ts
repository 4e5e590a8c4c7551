import { compileParameters, dataOf } from './compile.js';
import type { ParameterData } from './entry.js';
import { indexRate } from './index-rate.js';
import type { Overlay, Parameters } from './parameters.js';

/** Parameters as plain data, for another thread. */
export interface PortableParameters {
  readonly data: ParameterData;
  readonly sha256: string;
  readonly indexation: string | null;
  readonly overlay: Overlay | null;
}

export const toPortable = (parameters: Parameters): PortableParameters => ({
  data: dataOf(parameters),
  sha256: parameters.sha256,
  indexation: parameters.indexation?.percent ?? null,
  overlay: parameters.overlay,
});

export const fromPortable = ({ data, sha256, indexation, overlay }: PortableParameters): Parameters =>
  compileParameters(data, sha256, indexation === null ? null : indexRate(indexation), overlay);
