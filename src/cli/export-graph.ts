import { entityKinds } from '../ontology.js';
import type { EntityKind, RelationType } from '../ontology.js';
import { relationTypes } from '../ontology.js';
import type { Entity } from '../model/entity.js';
import type { Relation } from '../model/fact.js';
import type { Page, PageRequest, View } from '../store/store.js';

export const graphFormats = ['ndjson', 'csv', 'graphml'] as const;
export type GraphFormat = (typeof graphFormats)[number];

/** The entities, then the relations, in pieces of text: one page in memory at a time. */
export async function* exportGraph(view: View, format: GraphFormat): AsyncGenerator<string> {
  const form = forms[format];
  yield form.open;
  for (const kind of Object.keys(entityKinds) as EntityKind[]) {
    for await (const entity of all((page) => view.listEntities({ kind, filter: {}, order: { by: 'ID', direction: 'ASC' } }, page))) yield form.entity(entity);
  }
  yield form.between;
  for await (const relation of all((page) => view.scanRelations(Object.keys(relationTypes) as RelationType[], page))) yield form.relation(relation);
  yield form.close;
}

/** Every item of a paged list, a page at a time. */
export async function* all<T>(list: (page: PageRequest) => Promise<Page<T>>, first = 500): AsyncGenerator<T> {
  for (let after: PageRequest['after'] = null; ;) {
    const page: Page<T> = await list({ first, after });
    for (const { item } of page.items) yield item;
    const last = page.items.at(-1);
    if (!page.hasNext || last === undefined) return;
    after = last.position;
  }
}

interface Form { readonly open: string; entity(e: Entity): string; readonly between: string; relation(r: Relation): string; readonly close: string }
const columns = ['record', 'id', 'kind', 'name', 'names', 'type', 'from', 'to', 'modality', 'confidence', 'validFrom', 'validTo', 'share', 'evidence'] as const;
const forms: Record<GraphFormat, Form> = {
  ndjson: {
    open: '', between: '', close: '',
    entity: (e) => `${JSON.stringify({ record: 'entity', ...e })}\n`,
    relation: (r) => `${JSON.stringify({ record: 'relation', id: r.id, type: r.type, from: r.fromId, to: r.toId, modality: r.modality, confidence: r.confidence, validFrom: r.validFrom, validTo: r.validTo, share: r.share, evidence: r.evidence, dissent: r.dissent })}\n`,
  },
  csv: {
    open: `${columns.join(',')}\n`, between: '', close: '',
    entity: (e) => row({ record: 'entity', id: e.id, kind: e.kind, name: e.name, names: e.names.map((n) => n.text).join('; ') }),
    relation: (r) => row({ record: 'relation', id: r.id, type: r.type, from: r.fromId, to: r.toId, modality: r.modality, confidence: String(r.confidence), validFrom: r.validFrom, validTo: r.validTo, share: r.share === null ? null : String(r.share), evidence: r.evidence.join('; ') }),
  },
  graphml: {
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
      + ['kind', 'name'].map((k) => `<key id="${k}" for="node" attr.name="${k}" attr.type="string"/>\n`).join('')
      + ['type', 'modality', 'evidence'].map((k) => `<key id="${k}" for="edge" attr.name="${k}" attr.type="string"/>\n`).join('')
      + '<key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>\n<graph id="lithograph" edgedefault="directed">\n',
    between: '', close: '</graph>\n</graphml>\n',
    entity: (e) => `<node id="${xml(e.id)}"><data key="kind">${e.kind}</data><data key="name">${xml(e.name)}</data></node>\n`,
    relation: (r) => `<edge id="${xml(r.id)}" source="${xml(r.fromId)}" target="${xml(r.toId)}"><data key="type">${r.type}</data><data key="modality">${r.modality}</data><data key="evidence">${xml(r.evidence.join(' '))}</data><data key="confidence">${r.confidence}</data></edge>\n`,
  },
};
function row(values: Partial<Record<(typeof columns)[number], string | null>>): string { return `${columns.map((c) => csvCell(values[c] ?? '')).join(',')}\n`; }
/** RFC 4180; a leading = + - @ is quoted with an apostrophe so that a spreadsheet does not run it. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) && !/^-?\d+(\.\d+)?$/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
function xml(value: string): string {
  // XML 1.0 has no place for control characters, even escaped.
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
