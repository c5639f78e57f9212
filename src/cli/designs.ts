import { parseDesigns } from '../controls.js';
import { BadInputError } from '../model/errors.js';
import type { ChipDesign } from '../model/control.js';

/** One design as GraphQL takes it. @throws BadInputError naming the place that does not fit */
export function readDesign(input: unknown): ChipDesign {
  const [design] = parseDesigns([input], 'design');
  if (design === undefined) throw new BadInputError('design', 'one design', input);
  return design;
}
