import type { CompiledFrame } from './frame.js';
import { buildFrames } from './build-relations.js';
import { businessFrames } from './business-relations.js';
import { chipFrames } from './chip-relations.js';
import { dealingFrames } from './dealing-relations.js';
import { deploymentFrames } from './deployment-relations.js';
import { chipFramesInEnglish } from './english-chips.js';
import { dealingFramesInEnglish } from './english-dealings.js';
import { firmFramesInEnglish } from './english-firms.js';
import { kinFramesInEnglish } from './english-kin.js';
import { makeupFramesInEnglish } from './english-makeup.js';
import { ownerFramesInEnglish } from './english-owners.js';
import { passageFrames } from './english-passages.js';
import { englishFrames } from './english-relations.js';
import { tradeFramesInEnglish } from './english-trade.js';
import { userFramesInEnglish } from './english-users.js';
import { workFramesInEnglish } from './english-works.js';
import { kinFrames } from './kin-relations.js';
import { lineageFrames } from './lineage-relations.js';
import { makerFrames } from './maker-relations.js';
import { offerFrames } from './offer-relations.js';
import { relationFrames } from './relations.js';
import { serviceFrames } from './service-relations.js';
import { supplyFrames } from './supply-relations.js';
import { topicalFrames } from './topical-relations.js';

/** The tables of frames that a sentence is read by: `relations.ts` holds those of both languages. */
export const inChinese: readonly CompiledFrame[] = [...relationFrames, ...makerFrames, ...supplyFrames, ...topicalFrames, ...chipFrames, ...kinFrames, ...lineageFrames, ...businessFrames, ...buildFrames, ...dealingFrames, ...serviceFrames, ...offerFrames, ...deploymentFrames];
export const inEnglish: readonly CompiledFrame[] = [...relationFrames, ...englishFrames, ...passageFrames, ...chipFramesInEnglish, ...firmFramesInEnglish, ...workFramesInEnglish, ...dealingFramesInEnglish, ...ownerFramesInEnglish, ...tradeFramesInEnglish, ...userFramesInEnglish, ...kinFramesInEnglish, ...makeupFramesInEnglish];
