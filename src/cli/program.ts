import { Command } from 'commander';
import { askCommand } from './ask.js';
import { assessCommand } from './assess.js';
import { briefCommand } from './brief.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { ingestCommand } from './ingest.js';
import { neo4jCommand } from './neo4j.js';
import { ontologyPage } from './ontology-page.js';
import { retractCommand } from './retract.js';
import { serveCommand, startCommand } from './serve.js';
import { statusCommand } from './status.js';

/** The command line. `now` is the one clock; everything below is given it. */
export function program(version: string, now: () => Date): Command {
  const today = (): string => now().toISOString().slice(0, 10);
  const lithograph = new Command('lithograph').version(version).description('A knowledge graph of the AI-chip supply chain, built from reports and asked through GraphQL.')
    .showHelpAfterError('(lithograph --help shows the commands)').showSuggestionAfterError()
    .addHelpText('after', `
Examples:
  $ lithograph start                          the graph of the seed facts, served at http://localhost:4000
  $ lithograph ingest reports/ note.pdf       read reports of your own into the graph
  $ lithograph ask '{ entity(name: "H100") { id name } }'
  $ lithograph export claims > claims.ndjson

Exit codes: 0 done, 1 something could not be done, 2 wrong usage or input, 3 the store cannot be opened or reached, 4 a port or tool is missing.`);
  for (const command of [
    startCommand(now), serveCommand(now), ingestCommand(now), importCommand(now), retractCommand(), exportCommand(), statusCommand(), askCommand(), briefCommand(today), assessCommand(today), neo4jCommand(),
    new Command('ontology').description('Print the ontology as a page: kinds, relations, figures').action(() => { process.stdout.write(ontologyPage()); }),
  ]) lithograph.addCommand(command);
  return lithograph;
}
