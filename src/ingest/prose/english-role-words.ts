import type { EntityKind, RelationType } from '../../ontology.js';

/** A tie that a word for a role tells: whose kind decides which (a buyer of a firm is supplied by it, a buyer of a chip uses it). */
export interface RoleTie { readonly predicate: RelationType; readonly whose: readonly EntityKind[]; readonly holder: readonly EntityKind[]; /** Which of the two is the subject. */ readonly subject: 'whose' | 'holder' }
export interface Role {
  readonly noun: string; readonly ties: readonly RoleTie[];
  /** Joins the role to whose it is: "of", "to", "for", "in". */
  readonly link: string;
  /** May stand between two names with nothing else: "AMD rival Acme". */
  readonly bare?: boolean;
  /** May head a line or field: "Customers: Acme, Bolt". */
  readonly field?: boolean;
}
const firm: readonly EntityKind[] = ['COMPANY'], site: readonly EntityKind[] = ['COMPUTE_CENTER'];

/** What firms, chips, sites and places are to each other, by nouns. */
export const roles: readonly Role[] = [
  { noun: '(?:customers?|clients?|buyers?|accounts?|licensees?|tenants?|purchasers?|off-?takers?|users?|adopters?)', link: '(?:of|for)', bare: true, field: true, ties: [
    { predicate: 'SUPPLIES_TO', whose: firm, holder: firm, subject: 'whose' }, { predicate: 'USES_CHIP', whose: ['CHIP'], holder: [...firm, ...site], subject: 'holder' }] },
  { noun: '(?:suppliers?|vendors?|providers?|sources?|subcontractors?|contract (?:maker|manufacturer)s?)', link: '(?:of|to|for)', bare: true, field: true, ties: [{ predicate: 'SUPPLIES_TO', whose: firm, holder: firm, subject: 'holder' }] },
  { noun: '(?:shareholders?|stockholders?|investors?|backers?|(?:co-|part-|minority )?owners?)', link: '(?:of|in)', bare: true, field: true, ties: [{ predicate: 'HOLDS_SHARE_IN', whose: firm, holder: firm, subject: 'holder' }, { predicate: 'OPERATED_BY', whose: site, holder: firm, subject: 'whose' }] },
  { noun: '(?:subsidiar(?:y|ies)|(?:sister )?units?|arms?|divisions?)', link: '(?:of)', bare: true, field: true, ties: [{ predicate: 'SUBSIDIARY_OF', whose: firm, holder: firm, subject: 'holder' }] },
  { noun: '(?:parents?(?: compan(?:y|ies)| groups?)?|sole owner|holding company)', link: '(?:of)', field: true, ties: [{ predicate: 'SUBSIDIARY_OF', whose: firm, holder: firm, subject: 'whose' }] },
  { noun: '(?:rivals?|competitors?|challengers?|opponents?|foes?|contenders?|adversar(?:y|ies)|peers?)', link: '(?:of|to)', bare: true, field: true, ties: [{ predicate: 'COMPETES_WITH', whose: firm, holder: firm, subject: 'whose' }] },
  { noun: '(?:partners?|all(?:y|ies)|collaborators?)', link: '(?:of|to|with)', bare: true, field: true, ties: [{ predicate: 'PARTNER_OF', whose: [...firm, ...site], holder: firm, subject: 'whose' }] },
  { noun: '(?:operators?|managers?)', link: '(?:of|for|behind|at)', field: true, ties: [{ predicate: 'OPERATED_BY', whose: site, holder: firm, subject: 'whose' }] },
  { noun: '(?:foundr(?:y|ies)|fabs?|wafer (?:source|supplier|maker)s?)', link: '(?:of|for|behind)', field: true, ties: [{ predicate: 'FABRICATED_BY', whose: ['CHIP'], holder: firm, subject: 'whose' }, { predicate: 'SUPPLIES_TO', whose: firm, holder: firm, subject: 'holder' }] },
  { noun: '(?:OSATs?|packag(?:er|ing (?:house|partner|supplier))s?|assemblers?|assembly (?:house|partner)s?|back-?end (?:house|partner)s?|test (?:house|partner)s?)', link: '(?:of|for|to)', field: true, ties: [{ predicate: 'PACKAGED_BY', whose: ['CHIP'], holder: firm, subject: 'whose' }, { predicate: 'SUPPLIES_TO', whose: firm, holder: firm, subject: 'holder' }] },
  { noun: '(?:designers?|makers?|vendors?|developers?|creators?|authors?|manufacturers?|producers?|inventors?|suppliers?|providers?)', link: '(?:of|behind)', ties: [
    { predicate: 'DESIGNED_BY', whose: ['CHIP'], holder: firm, subject: 'whose' }, { predicate: 'DEVELOPED_BY', whose: ['AI_MODEL', 'SOFTWARE'], holder: firm, subject: 'whose' },
    { predicate: 'PROVIDES', whose: ['PRODUCT', 'MEMORY', 'PACKAGING', 'INTERCONNECT', 'PROCESS'], holder: firm, subject: 'holder' }] },
  { noun: '(?:headquarters?|seat|home(?: town| base)?|base)', link: '(?:of)', field: true, ties: [{ predicate: 'LOCATED_IN', whose: firm, holder: ['REGION'], subject: 'whose' }] },
  { noun: '(?:site|location)', link: '(?:of|for)', field: true, ties: [{ predicate: 'LOCATED_IN', whose: site, holder: ['REGION'], subject: 'whose' }] },
  { noun: '(?:accelerators?|chips?|processors?|GPUs?|silicon)', link: '(?:of|for|in|inside|behind)', field: true, ties: [{ predicate: 'USES_CHIP', whose: [...site, 'PRODUCT'], holder: ['CHIP'], subject: 'whose' }] },
  { noun: '(?:fabric|interconnect|network|scale-(?:up|out) (?:network|fabric|link)|link)', link: '(?:of|for|in|inside)', field: true, ties: [{ predicate: 'USES_INTERCONNECT', whose: ['CHIP', 'PRODUCT', ...site], holder: ['INTERCONNECT'], subject: 'whose' }] },
  { noun: '(?:memory)', link: '(?:of|for|in|on|inside)', field: true, ties: [{ predicate: 'USES_MEMORY', whose: ['CHIP'], holder: ['MEMORY'], subject: 'whose' }] },
];
