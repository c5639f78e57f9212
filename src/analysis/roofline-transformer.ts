import { numberFormats, type NumberFormat } from '../ontology.js';
import type { Phase, Workload } from './roofline-workload.js';

/**
 * What a transformer asks of a chip: FLOP, bytes read, bytes held, bytes sent. Dense decoder-only models with full multi-head
 * attention; with grouped-query attention the KV cache, and with mixtures of experts the FLOP, are smaller than said here.
 * Work of attention itself (2·L·s·d FLOP a token, Kaplan et al. 2020, table 1) is left out: under a tenth of 2N while s < 1.2·d.
 */

/** Layers and width, real numbers. */
export interface Shape { readonly layers: number; readonly width: number }
const widthPerLayer = 128;
const headWidth = 128;
/** Chips that share every layer (tensor parallelism) stay within one machine; further chips take further layers (Narayanan et al. 2021). */
const largestTensorGroup = 8;

/**
 * Layers L and width d of a model of N parameters: N = 12·L·d² (Kaplan et al. 2020, §2.1), d = 128·L as in GPT-3 (L 96, d 12288).
 * Not rounded, so that more parameters never ask for less. Within 20 % of Llama 2 7B to GPT-3 175B; a guess beyond 1e13.
 */
export function shapeOf(parameters: number): Shape {
  const layers = Math.cbrt(parameters / (12 * widthPerLayer ** 2));
  return { layers, width: widthPerLayer * layers };
}

/** FLOP a token: 6·N to train (2 forward, 4 backward), 2·N to infer (Kaplan et al. 2020, §2.1). Holds where context is short against 12·d. */
export function flopPerToken(phase: Phase, parameters: number): number { return (phase === 'TRAINING' ? 6 : 2) * parameters; }

/** Bytes of one weight. */
export function bytesPerWeight(format: NumberFormat): number { return numberFormats[format].bits / 8; }
/** Bytes of one activation or cached value: 2, or as wide as the weights where these are wider. Narrow weights keep 16-bit activations. */
function bytesPerActivation(format: NumberFormat): number { return Math.max(2, bytesPerWeight(format)); }

/** Bytes of weights: N × bytes a weight. */
export function weightBytes(workload: Workload): number { return workload.parameters * bytesPerWeight(workload.format); }

/** Bytes of keys and values kept for one token: 2·L·d·bytes (Pope et al. 2022, §3.3, multi-head). */
export function kvBytesPerToken(workload: Workload): number {
  const { layers, width } = shapeOf(workload.parameters);
  return 2 * layers * width * bytesPerActivation(workload.format);
}

/** Tokens that one step works on: the batch in decode, batch × context in prefill and training. */
function tokensPerStep(workload: Workload): number {
  return workload.phase === 'DECODE' ? workload.batch : workload.batch * workload.contextTokens;
}

/**
 * Arithmetic intensity, FLOP per byte of memory traffic (Williams, Waterman, Patterson 2009), of one step:
 * - decode: 2N·B / (weights + B·s·KV), all weights and the whole cache are read for each new token;
 * - prefill: 2N·B·s / (weights + B·s·KV), weights read once, the cache written once;
 * - training: 6N·B·s / (3·weights), forward once and backward twice; the optimizer's traffic is spread over many such steps and left out.
 * Activations are taken to stay on the chip: an upper bound on the intensity, as a roofline wants.
 */
export function intensityOf(workload: Workload): number {
  const tokens = tokensPerStep(workload);
  const cached = workload.batch * workload.contextTokens * kvBytesPerToken(workload);
  const traffic = workload.phase === 'TRAINING' ? 3 * weightBytes(workload) : weightBytes(workload) + cached;
  return (flopPerToken(workload.phase, workload.parameters) * tokens) / traffic;
}

/** Bytes that must be held, by what they are for. */
export interface MemoryNeed { readonly weights: number; readonly states: number; readonly kvCache: number; readonly activations: number; readonly total: number }

/**
 * Memory that a workload occupies, in bytes, over all chips together:
 * - serving: weights + B·s·KV + tokens in flight × 5·d × bytes (residual stream and MLP hidden layer);
 * - training: 16 bytes a parameter for weights, gradients and Adam in mixed precision (Rajbhandari et al. 2020, §3.1), plus, with
 *   recomputation, L·d·bytes a token and one layer's 17·d·bytes (Korthikanti et al. 2022, §4).
 * `intermediates`, where the workload gives it, replaces cache and activations by that multiple of the weights.
 * Allocator waste and framework overhead are not in it: a lower bound.
 */
export function memoryNeed(workload: Workload): MemoryNeed {
  const { layers, width } = shapeOf(workload.parameters);
  const weights = weightBytes(workload);
  const training = workload.phase === 'TRAINING';
  const states = training ? Math.max(0, 16 * workload.parameters - weights) : 0;
  const given = workload.intermediates === null ? null : workload.intermediates * weights;
  const kvCache = training || given !== null ? 0 : workload.batch * workload.contextTokens * kvBytesPerToken(workload);
  const perToken = width * bytesPerActivation(workload.format) * (training ? layers + 17 : 5);
  const activations = given ?? tokensPerStep(workload) * perToken;
  return { weights, states, kvCache, activations, total: weights + states + kvCache + activations };
}

/**
 * FLOP that a chip does for each byte it sends, with the work split over `chips`: tensor parallelism over t = min(chips, 8), whose
 * all-reduces (2 a layer forward, 2 more backward: Shoeybi et al. 2019, §3) each send 2(t−1)/t·d·bytes a token and chip on a ring,
 * makes FLOP a token / (2·a·L·d·bytes·(t−1)), a the all-reduces a layer. Infinite for one chip. Latency, pipeline traffic
 * (d·bytes a token and stage) and gradient exchange between replicas are left out: an upper bound.
 */
export function linkIntensityOf(workload: Workload, chips: number): number {
  const { layers, width } = shapeOf(workload.parameters);
  const shared = Math.min(chips, largestTensorGroup) - 1;
  const allReduces = workload.phase === 'TRAINING' ? 4 : 2;
  const sent = 2 * allReduces * layers * width * bytesPerActivation(workload.format) * shared;
  return sent === 0 ? Infinity : flopPerToken(workload.phase, workload.parameters) / sent;
}

/** The most chips one copy of a model can be spread over: one attention head (128 wide) of one layer each. */
export function mostChips(parameters: number): number {
  const { layers, width } = shapeOf(parameters);
  return Math.max(1, Math.floor((layers * width) / headWidth));
}
