import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/** The same graph as @neo4j/graphql shows it, with the ties that the bench's graph has and no more, which is in its favour. */
const typeDefs = /* GraphQL */ `
  type Tie @relationshipProperties { id: String! modality: String! confidence: Float! }
  type Chip @node(labels: ["Chip"]) {
    id: String! name: String!
    designedBy: [Company!]! @relationship(type: "DESIGNED_BY", direction: OUT, properties: "Tie")
    fabricatedBy: [Company!]! @relationship(type: "FABRICATED_BY", direction: OUT, properties: "Tie")
    packagedWith: [Technology!]! @relationship(type: "PACKAGED_WITH", direction: OUT, properties: "Tie")
  }
  type Company @node(labels: ["Company"]) {
    id: String! name: String!
    suppliers: [Company!]! @relationship(type: "SUPPLIES_TO", direction: IN, properties: "Tie")
  }
  type Technology @node(labels: ["Entity"]) {
    id: String! name: String!
    requires: [Technology!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Tie")
    providers: [Company!]! @relationship(type: "PROVIDES", direction: IN, properties: "Tie")
  }
`;

function tied(field: string, node: string): string { return `${field}Connection { edges { properties { id modality confidence } node { id name ${node} } } }`; }
function company(levels: number): string { return levels === 0 ? '' : tied('suppliers', company(levels - 1)); }
function technology(levels: number): string { return levels === 0 ? '' : `${tied('requires', technology(levels - 1))} ${tied('providers', company(levels - 1))}`; }

/** Four levels up from a chip, each tie with its properties, each end with its name: what ours answers, as nested lists. */
export const theirQuery = `query ($id: String!) { chips(where: { id: { eq: $id } }) { id name ${tied('designedBy', company(3))} ${tied('fabricatedBy', company(3))} ${tied('packagedWith', technology(3))} } }`;

export async function startTheirs(address: string, { user, password }: { readonly user: string; readonly password: string }): Promise<{ readonly url: string; close(): Promise<void> }> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password));
  const apollo = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
  const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 }, context: async () => ({ sessionConfig: { database: 'neo4j' } }) });
  return { url, close: async () => { await apollo.stop(); await driver.close(); } };
}
