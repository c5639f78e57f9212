import type { Draft } from '../../model/claim.js';
import type { Paragraph, ProseReader, ReportContext, Sentence } from '../source.js';
import { datesIn } from './dates.js';
import { relationsIn } from './match.js';
import { measuresIn } from './measures.js';
import { supposed, warns } from './modality.js';
import { namesIn, type NameSpan } from './names.js';
import { topicsOf, type Discourse, type Scene } from './scene.js';
import { tag } from './tag.js';
import { plainOf } from './text.js';

void supposed;
/** Prose → claims. Each sentence is tagged once (names, figures, dates), then read by every frame; a paragraph keeps what it is about. */
export const readProse: ProseReader = (paragraphs, context) => ({ drafts: paragraphs.flatMap((paragraph) => readParagraph(paragraph, context)), unread: [] });

function readParagraph(paragraph: Paragraph, context: ReportContext): Draft[] {
  const drafts: Draft[] = [];
  let discourse: Discourse = { company: null, topics: new Map() };
  for (const sentence of paragraph.sentences) {
    if (warns(sentence.text, paragraph.section)) continue;
    const scene = sceneOf(sentence, context, discourse);
    drafts.push(...relationsIn(scene));
    discourse = { ...discourse, topics: new Map([...discourse.topics, ...topicsOf(scene)]) };
  }
  return drafts;
}

function sceneOf(sentence: Sentence, context: ReportContext, discourse: Discourse): Scene {
  const plain = plainOf(sentence);
  const names: readonly NameSpan[] = namesIn(plain.text, context.names);
  const dates = datesIn(plain.text, { publishedOn: context.publishedOn, lastYear: null });
  return { tagged: tag(plain, names, measuresIn(plain.text), dates), discourse, names: context.names };
}
