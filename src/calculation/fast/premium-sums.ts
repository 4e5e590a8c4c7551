import { addEuro, type Euro, ZERO_EURO } from '../../primitives/euro.js';
import type { PremiumAmounts } from '../premium.js';

/** Adds up amounts by premium. Written out, since a batch adds six for each dossier. */
export class PremiumSums implements PremiumAmounts {
  wagePremium: Euro = ZERO_EURO;
  guidancePremium: Euro = ZERO_EURO;
  supportPremium: Euro = ZERO_EURO;

  add({ wagePremium, guidancePremium, supportPremium }: PremiumAmounts): void {
    this.wagePremium = addEuro(this.wagePremium, wagePremium);
    this.guidancePremium = addEuro(this.guidancePremium, guidancePremium);
    this.supportPremium = addEuro(this.supportPremium, supportPremium);
  }
}

/** The sum of the premiums. */
export const totalOf = ({ wagePremium, guidancePremium, supportPremium }: PremiumAmounts): Euro =>
  addEuro(addEuro(wagePremium, guidancePremium), supportPremium);
