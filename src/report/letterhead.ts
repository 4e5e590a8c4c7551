import type { IsoDate } from '../primitives/date.js';

/** The office that hands over a report, as the configuration names it. */
export interface Office {
  readonly name: string;
  /** An image as a `data:` address, to be shown by an image element only: so that no script in it can run. */
  readonly logo: string | null;
  /** The lines of its address, telephone number and so on. */
  readonly contact: readonly string[];
}

/** What is above a report: who made it, for which client, and when. */
export interface Letterhead {
  readonly office: Office | null;
  /** The office's own reference of the client, as it was typed. */
  readonly clientReference: string | null;
  /** The day on which the report was made. */
  readonly date: IsoDate;
}
