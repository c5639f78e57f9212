/** The playground's tabs: a question that each kind of user asks. The operation's name is the tab's title. */
export interface Example { readonly reader: string; readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }

export const examples: readonly Example[] = [
  {
    reader: 'analyst',
    query: `# Analyst: the chips of one company, each figure with the words it stands on; and what can stand in for one of them.
# The name may be in either language: try "英伟达".
query Analyst($company: String!, $chip: ID!) {
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
  substitutes(for: $chip, workload: { phase: DECODE, parameters: 7e10, batch: 8 }, first: 3) {
    rank
    chip { name designer { name } }
    score scoreLow scoreHigh
    breakdown { name value explanation }
    risks
  }
}
`,
    variables: { company: 'nvidia', chip: 'chip:nvidia-h100-sxm' },
  },
  {
    reader: 'supply chain',
    query: `# Supply chain: who provides a packaging technology, which chips hang on it, and what stops without it.
query SupplyChain($technology: ID!) {
  node(id: $technology) {
    id
    ... on Packaging {
      name
      providers { id name country }
      variants { id name }
      usedBy(first: 10) { totalCount nodes { id name designer { name } } }
    }
  }
  disruption(remove: [$technology]) {
    blockedCount
    blocked { entity { name } because { nodes { name } relations { type evidence { quote report { title } } } } }
    weakened { entity { name } requirement { name } remaining { name } }
  }
  chokepoints(first: 5) { entity { name } dependents reason }
}
`,
    variables: { technology: 'packaging:cowos' },
  },
  {
    reader: 'policy',
    query: `# Policy: who is on a control list, since when, by which act; how a company is tied to them; which rules a chip meets on a day.
query Policy($company: ID!, $chip: ID!) {
  companies(filter: { listed: true }, first: 20) {
    totalCount
    nodes {
      name
      country
      listings { list listedOn event { name authority } evidence { quote report { title } } }
    }
  }
  exposure(of: $company, asOf: "2024-01-01") { level ways { level reason path { nodes { name } } } notes }
  controlAssessment(chip: $chip, destination: "CN", asOf: "2023-11-18") {
    controlled tpp
    hits { rule citation paragraphs measures { name value op threshold margin } }
    undetermined { rule missing }
  }
}
`,
    variables: { company: 'company:huawei', chip: 'chip:nvidia-h100-sxm' },
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
