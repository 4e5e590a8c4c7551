/** The chart of the premium by quarter. */
export const chart = {
  /** @param projectedFrom the first quarter that is a projection; null where none is */
  perQuarter: (projectedFrom: string | null) =>
    `Premie per kwartaal, in EUR${projectedFrom === null ? '' : ` (vanaf ${projectedFrom}: projectie)`}`,
  noPremium: 'In geen enkel kwartaal is er een premie: er is niets te tekenen.',
  drop: 'daling',
  rise: 'stijging',
  end: 'laatste kwartaal van de termijn',
  /** The letters of the milestones on the axis; the legend says what they mean. */
  marks: { evaluation: 'E', extension: 'V', end: 'L' },
};
