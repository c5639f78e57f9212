/** The playground's tabs: a question that each kind of user asks. The operation's name is the tab's title. */
export interface Example { readonly reader: string; readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }

export const examples: readonly Example[] = [
  {
    reader: 'analyst',
    query: `# Analyst: the chips of one company, each figure with the words it stands on.
# The name may be in either language: try "英伟达".
query Analyst($company: String!) {
  entity(name: $company) {
    id
    name
    names { text language }
    ... on Company {
      chips(first: 5) {
        totalCount
        nodes {
          name
          releasedOn
          specs(metric: [PEAK_COMPUTE, MEMORY_BANDWIDTH]) {
            metric format value unit disputed resolution
            evidence { quote line report { title publishedOn } }
          }
        }
      }
    }
  }
}
`,
    variables: { company: 'nvidia' },
  },
  {
    reader: 'supply chain',
    query: `# Supply chain: who provides a packaging technology, in which versions, and which chips hang on it.
query SupplyChain {
  entity(name: "CoWoS", kind: PACKAGING) {
    id
    name
    ... on Packaging {
      providers { id name country }
      variants { id name }
      usedBy(first: 10) { totalCount nodes { id name designer { name } } }
    }
    relations(first: 20) { nodes { type modality from { name } to { name } evidence { quote report { title } } } }
  }
}
`,
  },
  {
    reader: 'policy',
    query: `# Policy: who is on a control list, since when, by which act; and the acts in order.
query Policy {
  companies(filter: { listed: true }, first: 20) {
    totalCount
    nodes {
      name
      country
      listings { list listedOn event { name authority } evidence { quote report { title } } }
    }
  }
  exportControlEvents(first: 20) { nodes { occurredOn authority type name } }
}
`,
  },
  {
    reader: 'front-end developer',
    query: `# Front-end developer: a page of a list. Give endCursor back as $after for the next page, with the same filter and order.
query FrontEnd($after: String) {
  graph { version entities { kind count } }
  chips(filter: { category: [GPU, NPU] }, orderBy: { field: MEMORY_BANDWIDTH }, first: 10, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { __typename id name category designer { id name } } }
  }
}
`,
    variables: { after: null },
  },
];
