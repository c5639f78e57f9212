import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { ChipDesign, Controls, CountryGroups, Expression } from './model/control.js';
import { spanOf } from './model/date.js';
import { BadInputError } from './model/errors.js';

/**
 * Reads the rules of `seed/controls/` and the designs that a user asks about. Everything is checked here, once; what is
 * handed on is typed. Country groups are in `country-groups.json`, dates of list citations in `citations.json`
 * (read by `ingest/lists/`), rules in all other files.
 */
export const controlsDirectory: string = fileURLToPath(new URL('../seed/controls/', import.meta.url));

const day = v.pipe(v.string(), v.check((text) => spanOf(text) !== null, 'expected an ISO 8601 date'));
const number = v.pipe(v.number(), v.finite());
const expression: v.GenericSchema<unknown, Expression> = v.lazy(() => v.variant('op', [
  v.object({ op: v.literal('and'), args: v.pipe(v.array(expression), v.minLength(1)) }),
  v.object({ op: v.literal('or'), args: v.pipe(v.array(expression), v.minLength(1)) }),
  v.object({ op: v.literal('not'), arg: expression }),
  ...(['gte', 'gt', 'lte', 'lt'] as const).map((op) => v.object({ op: v.literal(op), metric: v.string(), value: number })),
  v.object({ op: v.literal('eq'), metric: v.string(), value: v.union([number, v.string(), v.boolean()]) }),
  v.object({ op: v.literal('in'), metric: v.string(), values: v.array(v.string()) }),
]));
const codes = v.array(v.string());
const rule = v.object({
  id: v.string(), name: v.string(), citation: v.string(), appliesTo: v.string(), enforced: v.boolean(),
  effectiveFrom: v.nullable(day), effectiveTo: v.nullable(day),
  scope: v.object({ destinations: codes, excludeDestinations: codes, hqOrUltimateParentIn: codes }),
  threshold: v.nullable(expression), limbs: v.optional(v.array(v.object({ paragraph: v.string(), expr: expression })), []),
  says: v.string(), note: v.nullable(v.string()), exceptions: v.array(v.string()), confidence: v.picklist(['high', 'medium', 'low', 'n/a']),
  affiliates: v.optional(v.picklist(['IN_FORCE', 'SUSPENDED', 'NOT_ESTABLISHED'])),
});
const ruleFile = v.object({ checkedOn: day, rules: v.array(rule) });
const groupFile = v.object({
  validFrom: day, members: v.record(v.string(), codes),
  deltas: v.array(v.object({ before: day, group: v.string(), add: codes, remove: codes, confidence: v.picklist(['high', 'low']) })),
});

/** @throws BadInputError naming the file and the place that does not fit. */
export function readControls(directory: string = controlsDirectory): Controls {
  const files = readdirSync(directory).filter((name) => name.endsWith('.json') && name !== 'country-groups.json' && name !== 'citations.json').sort();
  const parts = files.map((name) => parse(ruleFile, json(directory, name), `seed/controls/${name}`));
  const groups: CountryGroups = parse(groupFile, json(directory, 'country-groups.json'), 'seed/controls/country-groups.json');
  return { checkedOn: parts.map((part) => part.checkedOn).sort()[0] ?? groups.validFrom, rules: parts.flatMap((part) => part.rules), groups };
}
function json(directory: string, name: string): unknown {
  const text = readFileSync(`${directory}/${name}`, 'utf8');
  try { return JSON.parse(text); } catch { throw new BadInputError(name, 'JSON', text.slice(0, 40)); }
}

const amount = v.nullish(v.pipe(number, v.minValue(0)), null);
const design = v.object({
  key: v.optional(v.string()), name: v.pipe(v.string(), v.nonEmpty()), vendor: v.nullish(v.string(), null),
  designedOrMarketedForDatacenter: v.nullish(v.boolean(), null), firstAnnounced: v.nullish(day, null),
  inputs: v.object({
    denseThroughput: v.nullish(v.array(v.object({ format: v.string(), bitLength: v.pipe(number, v.gtValue(0)), denseTops: amount })), []),
    ioBandwidthGBps: amount, totalDramBandwidthGBps: amount,
    dies: v.nullish(v.array(v.object({
      name: v.nullish(v.string(), 'die'), areaMm2: v.nullish(v.pipe(number, v.gtValue(0)), null), count: v.nullish(v.pipe(number, v.integer(), v.minValue(1)), 1),
      nonPlanar: v.nullish(v.boolean(), null), kind: v.nullish(v.string(), 'logic'),
    })), null),
  }),
});
const memoryKinds = /memory|hbm|dram|stack/iu;

/**
 * Designs as `lithograph assess` takes them: an array, or an object with a `chips` array, of
 * `{key, name, vendor, designedOrMarketedForDatacenter, firstAnnounced, inputs: {denseThroughput: [{format, bitLength, denseTops}],
 * ioBandwidthGBps, totalDramBandwidthGBps, dies: [{name, areaMm2, count, nonPlanar, kind}]}}`; what is left out or null is unknown.
 * @throws BadInputError naming the design and the place that does not fit.
 */
export function parseDesigns(input: unknown, source = 'designs'): readonly ChipDesign[] {
  const list = typeof input === 'object' && input !== null && 'chips' in input ? input.chips : input;
  if (!Array.isArray(list)) throw new BadInputError(source, 'an array of designs, or an object with a "chips" array', input);
  return list.map((each: unknown, index): ChipDesign => {
    const { inputs, ...rest } = parse(design, each, `${source}[${index}]`);
    return {
      key: rest.key ?? rest.name, name: rest.name, vendor: rest.vendor, datacenter: rest.designedOrMarketedForDatacenter, firstAnnounced: rest.firstAnnounced,
      throughput: inputs.denseThroughput ?? [], ioBandwidthGBps: inputs.ioBandwidthGBps, totalDramBandwidthGBps: inputs.totalDramBandwidthGBps,
      dies: inputs.dies?.map(({ kind, ...die }) => ({ ...die, memory: memoryKinds.test(kind ?? '') })) ?? null,
    };
  });
}

function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown, where: string): T {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new BadInputError(path === null ? where : `${where}.${path}`, issue.expected ?? issue.message.toLowerCase(), issue.input);
}
