import { toldOf } from './fixture.js';

const relations = (texts: readonly string[]): readonly string[] => toldOf('relation', ...texts).filter((told) => !/DESIGNED_BY (?:NVIDIA|Morningstar|AMD)|PROVIDES CoWoS|FABRICATED_ON/u.test(told));
const cases = (name: string, told: readonly (readonly [readonly string[], readonly string[]])[]): void => describe(name, () => { test.each(told)('%s', (texts, expected) => expect([...relations(texts)].sort()).toEqual([...expected].sort())); });

cases('goods and work that change hands in passing', [
  [["Intel and ASE build AI servers, Intel's for AMD and ASE's for OpenAI."], ['ASSERTED ASE SUPPLIES_TO OpenAI', 'ASSERTED Intel SUPPLIES_TO AMD']],
  [["Intel buys ASE's lasers."], ['ASSERTED ASE SUPPLIES_TO Intel']],
  [["Intel buys ASE's laser business."], []],
  [["Intel would buy ASE's lasers."], []],
  [['ASE assembles for AMD.'], ['ASSERTED ASE SUPPLIES_TO AMD']],
  [['Intel hands the on-substrate step to ASE and to TSMC.'], ['ASSERTED ASE SUPPLIES_TO Intel', 'ASSERTED TSMC SUPPLIES_TO Intel']],
  [['Intel hands the on-substrate step to ASE, a unit of AMD, and to TSMC.'], ['ASSERTED ASE SUBSIDIARY_OF AMD', 'ASSERTED ASE SUPPLIES_TO Intel', 'ASSERTED TSMC SUPPLIES_TO Intel']],
  [['Intel leaves the field to ASE.'], []],
  [['The X900 is fast; Intel, AMD and OpenAI buy it.'], ['ASSERTED Morningstar Tech SUPPLIES_TO AMD', 'ASSERTED Morningstar Tech SUPPLIES_TO Intel', 'ASSERTED Morningstar Tech SUPPLIES_TO OpenAI']],
  [['The X900 is fast, and Intel and OpenAI rent it by the hour.'], ['ASSERTED Intel USES_CHIP Morningstar X900', 'ASSERTED OpenAI USES_CHIP Morningstar X900']],
  [['Regulators have ordered it to stop.'], []],
  [['SK hynix makes HBM3, all of which goes to AMD.'], ['ASSERTED SK hynix PROVIDES HBM3', 'ASSERTED SK hynix SUPPLIES_TO AMD']],
]);

cases('machines by what goes into them', [
  [['AMD ships the X900-based T-500 server.'], ['ASSERTED AMD PROVIDES T-500', 'ASSERTED T-500 USES_CHIP Morningstar X900']],
  [['Intel uses the X900 in its T-500 server.'], ['ASSERTED Intel PROVIDES T-500', 'ASSERTED Intel USES_CHIP Morningstar X900', 'ASSERTED T-500 USES_CHIP Morningstar X900']],
  [['The X900 is fast.', "Intel's T-500 server links 512 of them."], ['ASSERTED Intel PROVIDES T-500', 'ASSERTED T-500 USES_CHIP Morningstar X900']],
  [['The X900 is fast.', 'Eight of them sit in a T-500 server.'], ['ASSERTED T-500 USES_CHIP Morningstar X900']],
  [['The T-500 server holds eight X900s tied together by NVLink.'], ['ASSERTED Morningstar X900 USES_INTERCONNECT NVLink', 'ASSERTED T-500 USES_CHIP Morningstar X900', 'ASSERTED T-500 USES_INTERCONNECT NVLink']],
  [["OpenAI's Hebi cluster, with 4,096 X900s, went live in 2023."], ["ASSERTED OpenAI's Hebi cluster LOCATED_IN Hebi", "ASSERTED OpenAI's Hebi cluster OPERATED_BY OpenAI", "ASSERTED OpenAI's Hebi cluster USES_CHIP Morningstar X900"]],
  [['The XC900 joins one X900 to a C1 CPU.'], ['ASSERTED Morningstar XC900 USES_CHIP Morningstar C1', 'ASSERTED Morningstar XC900 USES_CHIP Morningstar X900']],
  [['Intel competes with the X900-based T-500 server.'], ['ASSERTED T-500 USES_CHIP Morningstar X900']],
]);

cases('whose a thing is and where it comes from', [
  [['The X900 comes out of Norvant Foundry in Hebi.'], ['ASSERTED Morningstar X900 FABRICATED_BY Norvant Foundry', 'ASSERTED Norvant Foundry LOCATED_IN Hebi']],
  [['The X900 comes out of AMD.'], []],
  [['Intel sells AI servers, and ASE of Hebi licenses InFO, which it uses for the X900.'], ['ASSERTED ASE LOCATED_IN Hebi', 'ASSERTED Morningstar X900 PACKAGED_BY ASE', 'ASSERTED Morningstar X900 PACKAGED_WITH InFO']],
  [['The X900 was running Kite in May 2024 and Nova-1 in June 2024.'], ['ASSERTED Morningstar X900 ADAPTED Kite', 'ASSERTED Morningstar X900 ADAPTED Nova-1']],
  [['Intel partners AMD on the X900 and OpenAI on the X300.'], ['ASSERTED Intel PARTNER_OF AMD', 'ASSERTED Intel PARTNER_OF OpenAI']],
  [['CoWoS-S needs TSV, CoWoS-L an RDL interposer.'], ['ASSERTED CoWoS-S REQUIRES TSV']],
  [['Morningstar Tech was set up in Hebi in 2019.'], ['ASSERTED Morningstar Tech LOCATED_IN Hebi']],
  [['Morningstar Tech has a laboratory set up in Hebi in 2019.'], []],
]);
