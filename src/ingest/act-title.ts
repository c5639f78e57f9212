import type { Mention } from '../model/claim.js';
import type { ControlType } from '../ontology.js';

const says: Readonly<Record<ControlType, string>> = {
  ENTITY_LISTING: 'Listing', CHIP_CONTROL: 'Control of chips', EQUIPMENT_CONTROL: 'Control of manufacturing equipment', EDA_CONTROL: 'Control of EDA tools', FOREIGN_DIRECT_PRODUCT_RULE: 'Foreign direct product rule',
  LEGISLATION: 'Legislation', TRADE_BAN: 'Trade ban', DESTINATION_CAPS: 'Caps by destination', OTHER: 'Measure',
};
/** What an act of control is called, in our own words: authority, kind and the first of whom or what it names; at most 80 characters. `text`: as printed. */
export function actTitle(kind: ControlType, authority: string, text: string, targets: readonly Mention[]): string {
  const law = /《([^》]{2,24})》/u.exec(text)?.[1];
  const count = /(\d+)\s*[家个](?:中国|附属|关联)?[^，。；]{0,8}(?:实体|企业|公司|机构)/u.exec(text)?.[1];
  const of = kind === 'LEGISLATION' && law ? law : targets.slice(0, 3).map((target) => target.surface).join(', ');
  return `${authority}: ${says[kind]}${count && kind === 'ENTITY_LISTING' ? ` of ${count} entities` : ''}${of === '' ? '' : ` (${of})`}`.slice(0, 80);
}
