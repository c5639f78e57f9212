import { BadInputError } from '../model/errors.js';

/** What a training run costs to rent. Hours and money in whatever unit the price is in. */
export interface RentalCost { readonly chipHours: number; readonly cost: number }

/** Σ chip hours of the stages × price of one chip hour. Rent only: no research, failed runs, data or people. @throws BadInputError */
export function rentalCost(stages: readonly number[], pricePerChipHour: number): RentalCost {
  for (const [index, hours] of stages.entries()) notNegative(`stages[${index}]`, hours);
  notNegative('pricePerChipHour', pricePerChipHour);
  const chipHours = stages.reduce((total, hours) => total + hours, 0);
  return { chipHours, cost: chipHours * pricePerChipHour };
}

/** New racks of a year and what cooling a kW of them costs, with air and with liquid. */
export interface CoolingInput {
  readonly racks: number; readonly kWPerRack: number;
  /** 0 to 1. */
  readonly liquidShare: number;
  readonly airPricePerKw: number; readonly liquidPricePerKw: number;
}
export interface CoolingMarket {
  readonly loadKw: number;
  /** If all were cooled with air. */
  readonly allAir: number;
  readonly air: number; readonly liquid: number; readonly total: number;
  /** Total over all-air, less 1; null where the latter is 0. */
  readonly increase: number | null;
}
/** load × (share × liquid price + (1 − share) × air price). New load only: nothing for what is refitted. @throws BadInputError */
export function coolingMarket(input: CoolingInput): CoolingMarket {
  for (const [key, value] of Object.entries(input) as [string, number][]) notNegative(key, value);
  if (input.liquidShare > 1) throw new BadInputError('liquidShare', 'a share from 0 to 1', input.liquidShare);
  const loadKw = input.racks * input.kWPerRack;
  const allAir = loadKw * input.airPricePerKw;
  const liquid = loadKw * input.liquidShare * input.liquidPricePerKw;
  const air = allAir * (1 - input.liquidShare);
  return { loadKw, allAir, air, liquid, total: air + liquid, increase: allAir === 0 ? null : (air + liquid) / allAir - 1 };
}
function notNegative(what: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new BadInputError(what, 'a number of 0 or more', value);
}
