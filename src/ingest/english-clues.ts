import type { EntityKind } from '../ontology.js';

/** What English words beside a name say of its kind, with how much weight: three settle it, less needs company. `digits`: holds only for names with (or without) a number. */
interface Clue { readonly kind: EntityKind; readonly weight: number; readonly digits?: boolean; /** The shape of the name itself. */ readonly shape?: RegExp; readonly before?: RegExp; readonly after?: RegExp }

const firms = '(?:company|firm|start-?up|unicorn|maker|[a-z]*maker|designer|vendor|foundry|house|supplier|provider|specialist|developer|manufacturer|producer|group|operator|fab|laboratory|lab|fund|arm|unit|champion|hope|name|university|integrator|assembler|distributor|hyperscaler|challenger|player|rival|spin-?off|subsidiary|affiliate|leader|incumbent|OSAT|consultancy|utility|carrier|telco|broker|bank|newcomer|outfit|upstart|pioneer|conglomerate|giant|landlord|insurer|retailer|reseller|contractor|lessor|builder|business|counterpart|contender|neocloud|studio|lender|publisher|telco|co-?operative)s?';
const chips = '(?:chips?|GPUs?|GPGPUs?|accelerators?|processors?|NPUs?|TPUs?|CPUs?|ASICs?|SoCs?|cards?|dies?)';
const lead = '(?: ?(?:AI|training|inference|data-cent(?:re|er)|server|edge|cloud|flagship|new|next-generation))*';
const aux = "(?: of [A-Z][a-z]+(?:, [A-Z][a-z]+)?)?(?: (?:has|have|had|is|was|will|also|now|since|already|meanwhile|itself|recently|first|then|still|only|not|never|,[^,.]{1,40},)){0,3}";
/** An apposition right behind the name: ", an open-weight", ", the Shenzhen-based". */
const within = '(?:(?! (?:of|for|in|on|from|with|at|to|by|whose|which|that|where|who|and)\\b(?!-))[^,.;]){0,60}?';
const apposed = `^(?: \\([^)]{1,24}\\))?,? ?(?:,|–|—|\\() ?(?:an?|the|its|their|one of|[A-Z][a-z]+['’]s)\\b${within}\\b`;

/** A Malaysian, a Finnish firm: adjectives are no names of places. */
const placeName = /^(?!\w+(?:ian|ean|ish|ese|can|tch)$)/u;

const clues: readonly Clue[] = [
  { kind: 'COMPANY', weight: 3, digits: false, after: new RegExp(`${apposed}${firms}\\b(?! of the [A-Z]+\\d)`, 'u') },
  { kind: 'COMPANY', weight: 3, digits: false, after: /^,? (?:whose (?:headquarters|customers|founders)|headquartered in|based in|located in|which (?:is (?:based|headquartered)|(?:makes|designs|builds|sells|supplies|operates|develops)\b))|^, founded in/u },
  { kind: 'COMPANY', weight: 3, digits: false, after: new RegExp(`^${aux} (?:said|says|told|announced|unveiled|launched|introduced|plans|intends|supplies|sells|acquired|signed|sources|owns|derived|derives|counts|declined|disclosed|invested|booked|makes|manufactures|designs|designed|developed|develops|raised|claims|confirmed|denied|competes?|fabricates|outsources|procures|buys|bought|ordered|operates|deployed|installs|installed|opted|talked of|written|published|hired|reported|expects|packages|assembles|reckons|estimates|forecasts|won|rents|rented|leases|leased|licenses|licensed|names|lists|opened|trains|delivers|delivered|employs)\\b(?! by)`, 'u') },
  { kind: 'COMPANY', weight: 1, digits: false, after: new RegExp(`^${aux} (?:offers|ships|runs|holds|rates|provides|builds|uses|leads|followed|put|puts)\\b`, 'u') },
  { kind: 'COMPANY', weight: 1, digits: false, after: /^['’]s /u },
  { kind: 'COMPANY', weight: 3, digits: false, before: new RegExp(`\\b(?:start-?up|company|firm|vendor|[a-z]*maker|designer|foundry|rival|competitor|supplier|customer|parent|subsidiary|developer|provider|(?:packaging|design|model|software|cloud|publishing) house|laboratory|(?:[A-Z][a-z]+|AI|research|language|model) lab|neocloud|hyperscaler|insurer|lender|retailer|reseller|newcomer|upstart|unicorn|operator|integrator|affiliate|utility|consultancy|carrier|sister company|parent company|arm|unit|division)s?,? (?:called |named )?$`, 'u') },
  { kind: 'COMPANY', weight: 3, digits: false, before: /-based (?:[a-z-]+ ){0,3}$/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\b(?:made|built|designed|developed|supplied|manufactured|fabricated|fabbed|produced|packaged|acquired|owned|founded|led|installed|operated|run|launched|unveiled|released|introduced|ordered|assembled|provided|held|backed|sold) (?:exclusively |jointly |wholly )?by (?:the )?$/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\b(?:subsidiary|unit|arm|customer|supplier|shareholder|investor|backer|rival|competitor|partner|client|affiliate|parent)s? (?:of|to|in) (?:the )?$|\bstake in (?:the )?$|\bcompet(?:es?|ing) (?:directly )?(?:with|against) $|\bpartner(?:ed|s|ing|ship) with $|\bagreement with $|\b(?:sources?|buys|bought|procures?|purchases?|rents?|leases?|orders?|licen[cs]es?) [^.;]{1,90} from $|\b(?:shareholders?|investors?|backers?|owners?|customers?) (?:include|are|such as) (?:[^.;]{1,60} and )?$|\b(?:sells?|ships?|shipped|supplies|supplied|delivered|delivers) [^,.;]{0,30}to $|\bbid for $/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\b(?:buyer|customer|client|tenant|owner|shareholder|investor|backer|supplier|challenger|rival|competitor)s?,? (?:is|was|are|were|remains) $/u },
  { kind: 'COMPANY', weight: 3, digits: false, after: /^(?: (?:has|have|had|also|since|later|then)){0,2} (?:(?:was|were|been|is) (?:bought|acquired|founded|taken over|spun|added to the|removed from the|placed on the|headquartered|set up)|(?:came|moved) to (?!(?:market|life|light|be)\b)|followed (?:in|on|suit|with|it)\b|answered|responded|guides to|took a stake|owns)\b/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\b(?:shareholders?|investors?|backers?|owners?)\b[^.;]{0,80}$/u, after: /^,? (?:with|at|holding|which (?:holds|owns|has)) (?:about |some |roughly )?\d/u },
  { kind: 'COMPANY', weight: 3, after: /^ (?:holds|owns|bought|acquired) (?:about |some |around |roughly |a further )?\d[\d.]* ?(?:%|per ?cent)|^,? (?:is|are|was|remains) (?:both )?(?:an?|the) (?:[a-z-]+ )?(?:customer|client|tenant|shareholder|investor|backer|supplier|subsidiary|partner) (?:of|in|to)\b/u },
  { kind: 'COMPANY', weight: 3, shape: /^[A-Z][a-z]{2,}\d$/u, before: /\b(?:operator|carrier|company|firm|group|start-?up|provider),? $/u },
  { kind: 'COMPANY', weight: 3, before: /\bstakes? in (?:the )?$/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\b(?:rented|leased|hired|licen[cs]ed|ordered|sourced|procured|bought|purchased|supplied) from (?:the )?$/u },
  { kind: 'COMPANY', weight: 3, before: /\b(?:won|gained|signed up|landed|added|attracted|counts|names|lists) $/u, after: /^(?:,? (?:and )?[A-Z][\w&]+){0,2} (?:as|among) (?:its|an?|the) (?:[a-z-]+ ){0,2}(?:customers?|clients?|buyers?|tenants?|users?|shareholders?|investors?|backers?)/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\b(?:models?|frameworks?|compilers?|librar(?:y|ies)|toolkits?|chips?|accelerators?) (?:by|from) (?:the )?$|\b(?:works?|worked|working|collaborat\w+|cooperat\w+|teamed up|joined forces) (?:closely )?with $/u },
  { kind: 'COMPANY', weight: 3, digits: false, before: /\bspun (?:out|off) (?:of|from) (?:the )?$|\b(?:assembled|packaged|made|built|fabricated|manufactured) in [A-Z][a-z]+, by $/u },
  { kind: 'COMPANY', weight: 4, digits: false, before: /\b(?:owns|acquired|bought|controls|backs) $/u, after: /^, an? (?:[a-z-]+ ){0,3}(?:company|firm|start-?up|[a-z]*maker|designer|vendor|specialist|foundry|developer)\b/u },
  { kind: 'COMPANY', weight: 3, digits: false, after: /^ (?:is|was|has been) an? (?:[a-z-]+ )?(?:partner|customer|shareholder|investor|supplier|tenant|reseller)\b/u },
  { kind: 'COMPANY', weight: 1, digits: false, shape: / /u, before: /\bpart of $/u },
  { kind: 'COMPANY', weight: 3, digits: false, after: /^ (?:(?:now|also|already) )?(?:runs|operates|uses|deploys|rents|fields) (?:about |some |around |over |more than |nearly )?\d[\d,]* [A-Z][\w-]*\d[\w-]* (?:cards|chips|boards|modules|GPUs|accelerators|units)\b|^,? (?:is|was|which is) (?:(?:now|still) )?\d[\d.]*(?:%| ?per ?cent)[ -]owned by\b|^, which (?:has )?(?:trained|built|developed|released|published) (?:its|the) (?:[a-z-]+ ){0,3}[A-Z]/u },
  { kind: 'COMPANY', weight: 1, digits: false, shape: / /u, after: /^ (?:counts|counted|reckons|estimates|forecasts|expects|puts|tracks)\b/u },
  { kind: 'COMPANY', weight: 2, digits: false, after: /^ of [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:is|was|has|makes|sells|builds|designs)\b/u },
  { kind: 'COMPANY', weight: 2, digits: false, before: /\b(?:fabricated|fabbed|made|produced|manufactured|taped out|packaged|moved) (?:at|to) $|\b(?:stake|shareholder) in $/u },

  { kind: 'COMPANY', weight: 3, digits: false, after: /^,? (?:is|was|remains|became) (?:by far )?(?:the|its|their|one of the) (?:[a-z-]+ )?(?:largest|biggest|main|first|only|sole|heaviest|keenest|single) (?:[a-z-]+ )?(?:users?|customers?|buyers?|clients?|adopters?|shareholders?|investors?|backers?|suppliers?|sources?)\b/u },
  { kind: 'CHIP', weight: 3, digits: true, after: new RegExp(`^${lead} ${chips}(?![A-Za-z])`, 'u') },
  { kind: 'CHIP', weight: 3, digits: true, after: new RegExp(`${apposed}(?:${chips}|part|edition|silicon)\\b`, 'u') },
  { kind: 'CHIP', weight: 3, digits: true, after: /^(?:,[^,.;]{1,60},)?(?: also| now)? (?:is|was|were|are|being|has been|had been|will be)(?: also| now| likewise)? (?:rated|quoted|fabricated|fabbed|built|made|produced|manufactured|packaged|taped|moved|put together|an? \d+ ?nm)\b|^, (?:taped out|fabricated|fabbed|built on|made on|manufactured)\b/u },
  { kind: 'CHIP', weight: 3, digits: true, after: /^(?:,[^,.;]{1,60},)? (?:draws|delivers|offers|packs|carries|pairs|provides|reaches|integrates|features|has|with|uses|combines|peaks at|tops out at|supports)(?: up to| about| around| some)? [^.;,]{0,16}\d/u },
  { kind: 'CHIP', weight: 3, digits: true, before: new RegExp(`\\b${chips},? (?:(?:is |was )?(?:called|named|dubbed)|is|was)? ?(?:the )?$`, 'u') },
  { kind: 'CHIP', weight: 3, digits: true, before: /\b(?:successor|predecessor|follow-up|sequel|alternative|rival|sibling) (?:to|of) (?:the |its )?$/u },
  { kind: 'CHIP', weight: 3, digits: true, after: /^,? (?:(?:is|was) )?(?:essentially |simply )?an? (?:[a-z-]+ ){0,3}(?:version|variant|edition|derivative|sibling) of (?:the )?[A-Z]|^ for (?:training|inference)\b/u },
  { kind: 'CHIP', weight: 2, digits: true, after: /^ (?:does without|makes do with|relies on|tops out at|pairs with|(?:is|comes as|fits) an? (?:OAM|PCIe|SXM|mezzanine|inference|training))\b/u },
  { kind: 'CHIP', weight: 2, digits: true, before: /\b(?:version|variant|edition|derivative) of (?:the )?$/u },
  { kind: 'CHIP', weight: 3, digits: true, before: /\b(?:successor|sibling|predecessor|product|part|device|model|version|variant|edition|offshoot|derivative), (?:the )?$/u },
  { kind: 'CHIP', weight: 2, digits: true, before: /\b(?:generation|flagship|successor|predecessor|original|older|newer|forthcoming)(?:,|, the)? $/u },
  { kind: 'CHIP', weight: 2, digits: true, before: /\b(?:unveiled|launched|introduced|announced|taped out|released|fabricates?|designs?|designed) (?:its |the |their )?(?:[a-z-]+ ){0,3}$/u },
  { kind: 'CHIP', weight: 2, digits: true, before: /\b(?:sells|ships|offers|designs|makes) (?:the|its) $/u, after: /^(?=[,.;]| (?:for|to|in|and|as|at)\b)/u },
  { kind: 'CHIP', weight: 3, digits: true, before: /\b(?:pilot (?:lots?|runs?)|tape-?outs?|(?:engineering )?samples|(?:risk|volume|mass) production|first silicon|wafers|dies) (?:of|for) (?:the |its )?$/u },
  { kind: 'CHIP', weight: 2, digits: true, before: /(?:\b[Ii]ts|\bwhose|['’]s) $/u, after: /^ (?:was|were|has been) (?:shown|presented|unveiled|launched|announced|taped out)\b/u },
  { kind: 'CHIP', weight: 1, digits: true, before: /(?:['’]s|\b[Ii]ts|\btheir|\b[Tt]he) (?:(?:new|latest|older|newer|flagship|original|first|second) )?$/u },

  { kind: 'PRODUCT', weight: 4, digits: true, after: /^(?: (?:AI|training|inference|liquid-cooled|rack-scale))* (?:servers?|supernodes?|racks?|pods?|cabinets?|appliances?|chassis|switch(?:es)?)(?![A-Za-z])/u },
  { kind: 'PRODUCT', weight: 6, digits: true, before: /\b(?:servers?|racks?|systems?|supernodes?|cabinets?|appliances?) (?:(?:is|are) )?(?:called|named|dubbed|known as|sold as) (?:the )?$|\b(?:servers?|racks?|systems?|supernodes?|cabinets?)\b[^.;,]{0,60} (?:under|by) the name(?: of)? (?:the )?$/u },
  { kind: 'PRODUCT', weight: 6, digits: true, after: /^, an? (?:[a-z-]+ ){0,2}(?:servers?|racks?|supernodes?|cabinet|appliance|chassis)\b/u },
  { kind: 'PRODUCT', weight: 6, digits: true, after: /^(?:,[^,.;]{1,30},)? (?:takes|seats|carries|fits|mounts|accommodates|has room for|holds|houses) (?:up to )?(?:two|four|eight|ten|sixteen|thirty-two|\d{1,3}) (?:of )?(?:the )?[A-Z][\w-]*(?: [A-Z]{0,2}\d+[A-Z]*)?(?: (?:cards|boards|modules|accelerators|GPUs))?(?=[,.;]| and\b|$)/u },
  { kind: 'PRODUCT', weight: 5, digits: true, after: /^ (?:(?:dry|immersion|EUV|DUV|ArF|KrF|lithography|wafer|optical|pluggable) )*(?:scanners?|steppers?|etchers?|bonders?|testers?|implanters?|transceivers?|switch ASICs?)(?![A-Za-z])/u },
  { kind: 'PRODUCT', weight: 4, shape: / (?:Pod|SuperPod|Rack|Chassis|Cabinet|Blade)$/u },
  { kind: 'PRODUCT', weight: 4, digits: true, before: /\b(?:builds|built|assembles|makes|sells) (?:the|its) $/u, after: /^ around (?:two|four|eight|sixteen|\d+)\b/u },
  { kind: 'SOFTWARE', weight: 4, before: /\b(?:stack|framework|toolkit|compiler|SDK|library|runtime|toolchain|(?:translation|compatibility) layer|software(?: (?:platform|layer|suite|environment|base))?|programming (?:model|environment|layer)|run-time)(?: (?:set|suite|collection))?(?: of (?:its|their) own)?(?: (?:is|was))?,? ?(?:called|named|dubbed|known as|,)? $/u },
  { kind: 'SOFTWARE', weight: 4, after: new RegExp(`${apposed}(?:stack|framework|toolkit|compiler|SDK|library|run-?time|toolchain|programming (?:model|environment))\\b(?! (?:[A-Z]|company|firm|vendor|house|maker|start-?up|specialist|team|group|developer))`, 'u') },
  { kind: 'SOFTWARE', weight: 4, digits: false, after: /^,? (?:is |itself )?an? (?:[a-z-]+ ){0,2}(?:fork|clone|near-clone|rewrite|dialect) of (?:the )?[A-Z]/u },
  { kind: 'SOFTWARE', weight: 4, shape: /^[A-Z].* SDK$/u },
  { kind: 'SOFTWARE', weight: 4, digits: false, before: /\b(?:stack|framework|toolkit|compiler|library|software|toolchain|runtime),? which (?:it|the company|the firm) (?:calls|names|dubs|sells as|brands) $/u },
  { kind: 'SOFTWARE', weight: 3, digits: false, before: /\ban? $/u, after: /^ (?:back[ -]?end|front[ -]?end|bindings?|plug-in)\b/u },
  { kind: 'SOFTWARE', weight: 6, after: /^,? an? (?:[a-z-]+ ){0,3}(?:layer|stack|environment) (?:that|which) (?:hosts|runs|accepts|supports|takes|covers|compiles)\b/u },
  { kind: 'SOFTWARE', weight: 4, digits: false, after: /^(?!['’])/u, before: /\b(?:programmed|coded) (?:[a-z]+ )?(?:through|with|via|in) (?:the )?$|\b(?:[Ii]ts|[Tt]heir|[Tt]he) (?:own )?(?:software|compiler|stack|toolkit|toolchain|runtime|SDK),? (?:is (?:called |named )?)?$/u },
  { kind: 'SOFTWARE', weight: 3, digits: false, shape: /^[A-Z][A-Za-z]*[a-z](?:Kit|Flow|Stack|RT|CC|Compiler|Runtime)$/u },
  { kind: 'SOFTWARE', weight: 4, after: /^ (?:software )?(?:stack|framework|toolkit|compiler|SDK|library|runtime|toolchain)(?![A-Za-z])/u },
  { kind: 'SOFTWARE', weight: 4, digits: false, before: /\b(?:ships|bundles|provides|supplies|delivers|includes) (?:the |its )?$/u, after: /^ (?:free )?with (?:its|the|every|each|all) (?:[a-z-]+ )?(?:cards?|chips?|boards?|accelerators?|servers?|modules?|parts?)\b/u },
  { kind: 'SOFTWARE', weight: 3, digits: false, shape: /^[A-Z]\w+ (?:Studio|Toolkit|Suite|Runtime|Compiler|Workbench|Framework)$/u },
  { kind: 'MEMORY', weight: 3, digits: true, shape: /^[A-Z]{1,4}-?(?:Stack|Cube|HBM|DRAM)\d\w?$/u },
  { kind: 'AI_MODEL', weight: 4, after: new RegExp(`${apposed}(?:models?|LLMs?)\\b`, 'u') },
  { kind: 'AI_MODEL', weight: 5, shape: /-\d{1,4}(?:\.\d)?[BM]$/u },
  { kind: 'AI_MODEL', weight: 3, shape: /(?:Coder|GPT|LLM|Chat)(?:-?\d[\w.]*)?$/u },
  { kind: 'AI_MODEL', weight: 4, after: new RegExp(`^ (?:on|in) [^.;,]{4,24}, an? ${within}\\bmodels?\\b|^(?:,|, (?:from|by|an?|the) [^.;]{2,60},)? (?:was |were |is )?trained (?:on|from|with|using|there|entirely|in)\\b|^,? with (?:about |some )?[\\d.,]+ ?(?:billion|trillion|bn) parameters`, 'u') },
  { kind: 'AI_MODEL', weight: 4, before: /\b(?:trains|trained|pre-trained|fine-tuned|retrained) (?:its |the |their )?$/u, after: /^(?! (?:team|staff|engineers))/u },
  { kind: 'AI_MODEL', weight: 4, before: /\b(?:models?|LLM),? (?:(?:is |was )?(?:called|named|dubbed) )?$/u, after: /^[^.;]{0,80}\b(?:train|tokens?|parameters?|inference|weights|fine-tun)/u },
  { kind: 'AI_MODEL', weight: 4, after: /^, which (?:the )?[A-Z][\w ]{1,40}\b(?:Lab|Labs|Laboratory|Institute|University|AI)\b[^.;,]{0,30} (?:published|released|trained|open-sourced)\b|^ (?:scores?|benchmarks?) (?:about |roughly |much )?(?:where|level|on a par)\b/u },
  { kind: 'AI_MODEL', weight: 4, before: /\b(?:ported|adapted) $/u, after: /^ to (?:the |its )/u },
  { kind: 'AI_MODEL', weight: 4, before: /\b(?:laboratory|lab|firm|company|team|start-?up) behind (?:the )?$/u, after: /^ (?:family|series|line)\b/u },
  { kind: 'AI_MODEL', weight: 4, after: /^ (?:large |language |reasoning |foundation |open-weight |open-source )*(?:models?|LLMs?)(?![A-Za-z])/u },
  { kind: 'AI_MODEL', weight: 4, after: /^[^.;]{0,40}[:,] (?:(?:with|at|an?|of|some|about|its) )*[\d.,]+ ?(?:billion|trillion|bn)[ -]parameters?\b/u, before: /\b(?:published|released|presented|unveiled|launched|open-sourced|introduced|announced|trained|built|put out|brought out) (?:the |its )?$/u },
  { kind: 'AI_MODEL', weight: 4, before: /-parameter (?:[a-z-]+ )?(?:model|distillate|distillation|version|variant|sibling|release|checkpoint|edition|LLM),? $/u },
  { kind: 'AI_MODEL', weight: 3, before: /\b(?:AI|Labs?|Laborator\w+|Mistral|DeepSeek|Zhipu|Anthropic|OpenAI|Moonshot|Alibaba|Baidu)['’]s $/u, after: /^,? [^.;]{0,40}\b(?:port(?:s|ed)?|weights|tokens?|parameters?|fine-tun\w+|checkpoints?|trained|training|inference)\b/u },
  { kind: 'AI_MODEL', weight: 4, digits: true, after: /^,? (?:[^.;]{0,50}, )?(?:was |were |is )?(?:pre-)?trained (?:from scratch |wholly |entirely |in full )?(?:on|across|with|using|over) (?:about |some )?[\d.,]+ ?(?:billion|trillion|[A-Z])/u },
  { kind: 'PROCESS', weight: 4, digits: true, before: /\b(?:built|made|fabricated|fabbed|taped out|produced|manufactured)\b[^.;]{0,50}\bon (?:its |the |their )?(?:[A-Z]\w+(?: Foundry)?['’]s )?(?:own )?$/u, after: /^(?! (?:server|rack|chip|card|board|rented|bought|leased))/u, shape: /[^s]$/u },
  { kind: 'PROCESS', weight: 4, before: /\b(?:process|node) (?:that|which) [^.;,]{0,40}\b(?:markets?|calls?|sells?|brands?|names?|dubs?)(?: as)? $|\b(?:process|node),? (?:which (?:is|it) )?(?:called|named|dubbed|marketed as|known as|branded|calls?) $/u },
  { kind: 'PROCESS', weight: 4, digits: true, after: new RegExp(`${apposed}(?:half-)?(?:node|process|shrink)\\b|^ (?:process|node)(?![A-Za-z])`, 'u') },
  { kind: 'PACKAGING', weight: 4, after: new RegExp(`${apposed}(?:packaging|bridge-die|interposer|(?:bridge|fan-out|stacking)(?: [a-z]+)? technology)(?! house| firm| company| specialist)|^ (?:wafers|packages(?! (?:the |its |both |most |all )?[A-Z\\d\\p{Script=Han}])|packaging|interposers?)(?![A-Za-z])`, 'u') },
  { kind: 'PACKAGING', weight: 6, before: /\b(?:2\.5D|3D|[Pp]ackaging|panel-level|wafer-level|fan-out|bonding|stacking|interposer|bridge)\b[^.;,]{0,24}(?:process|platform|technology|scheme|flow|line),? (?:called|named|dubbed|known as|branded|which it calls?) $/u },
  { kind: 'PACKAGING', weight: 9, before: /\b(?:assembly|assembles|assembled|packaging|packages|packaged)\b[^.;]{0,40} (?:in|on|with|using|by) (?:its|the|their|a)? ?(?:own |proprietary |in-house )?$/u, after: /^ (?:process|platform|technology|scheme|flow|line)\b/u },
  { kind: 'PACKAGING', weight: 6, before: /\b(?:process|platform|technology|scheme|family),? (?:called|named|dubbed|known as|branded) $/u, after: /^[^.;]{0,90}\b(?:interposers?|bridges?|redistribution|dies)\b/u },
  { kind: 'PACKAGING', weight: 4, digits: false, shape: /^[A-Z][A-Za-z]*-?[A-Z]?[A-Za-z]*$/u, before: /\b(?:its|their) (?:own )?$/u, after: /^ (?:process|platform|technology)\b[^.;]{0,60}\b(?:CoWoS|packaging|interposers?|2\.5D|EMIB)/u },
  { kind: 'PACKAGING', weight: 3, before: /\b(?:packaged|assembled|put together|bonded|stacked)\b[^.;,]{0,60} (?:in|with|using) (?:the |its |their )?(?:own )?$/u, after: /^(?! (?:memory|stacks|chips?)\b)/u },
  { kind: 'INTERCONNECT', weight: 2, shape: /^[A-Z]\w*-?(?:Link|Mesh|Fabric|Weave|Lane|Bus)$/u },
  { kind: 'INTERCONNECT', weight: 4, digits: false, before: /\b(?:fabric|interconnect|link|bus|network)(?: (?:is|was))?(?: called| named| known as)? $|\b(?:fabric|interconnect|link|bus|network|derivative|protocol)\b[^.;,]{0,40}\b(?:names?|calls?|dubs?|brands?)(?: it)? $|\b(?:speaks?|spoke) $/u },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, after: new RegExp(`^, an? ${within}\\b(?:clusters?|supercomputers?|campus|computing cent(?:re|er)|data cent(?:re|er))\\b`, 'u') },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, after: /^(?:, (?:which|in [A-Z][^,.;]{2,20},)|,? in [A-Z][a-z]+,?)? (?:started|opened|began|went|grew|expanded)(?: [^.;,]{2,30})? (?:with|to) [\d,]{4,} [A-Z]/u },
  { kind: 'COMPUTE_CENTER', weight: 5, before: /(?<!\b(?:in|at|near|outside|of) )$/u, after: /^,? which [A-Z][\w&' ]{1,30} (?:runs|operates)\b(?! at \d)/u },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, after: /^, [A-Z][\w& ]{1,30}['’]s (?:[a-z-]+ ){0,2}(?:[A-Z][a-z]+ )?(?:campus|site|cluster|supercomputer|data cent(?:re|er))\b|^['’]s (?:first|second|third|main|new|older) (?:hall|site|campus|phase)\b/u },
  { kind: 'COMPUTE_CENTER', weight: 5, digits: false, before: /['’]s $/u, after: /^ (?:in|near|outside) [A-Z][a-z]+,? [^.;]{0,70}\b(?:uses|runs(?: on)?|houses|holds|has) (?:some |about |around )?[\d,]{4,}/u },
  { kind: 'COMPUTE_CENTER', weight: 4, shape: /[a-z]/u, after: /^(?: (?:in|near|outside|at) [A-Z][\w'’]+(?: [A-Z][\w'’]+)?)?, (?:which is )?(?:run|operated|managed) by [A-Z][^.;]{2,50}\b(?:has|houses|holds|uses|contains|runs|fields) [\d,]{3,}/u },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, shape: /^[A-Z][a-z]+/u, before: /\b(?:[Tt]he|[Ii]ts|[A-Za-z]['’]s) $/u, after: /^ (?:compute |computing |AI )?(?:pool|hall|supercluster|data hall)\b(?! of (?:talent|candidates))/u },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, before: /\b(?:system|machine|supercomputer|cluster)\b[^.;,]{0,40} (?:is|was|called|named) $/u, after: /^,? (?:at|in|near|which|built)\b/u },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, shape: /^(?!.*(?:University|College|School))[A-Z][a-z]{3,}/u, before: /\b[Tt]he $/u, after: /^ campus (?:near|in|at|outside|is|was|has)\b/u },
  { kind: 'COMPUTE_CENTER', weight: 6, shape: /^[A-Z][\w'’ -]+ (?:Cluster|Supercomputer|Supercluster)$/u },
  { kind: 'COMPUTE_CENTER', weight: 4, digits: false, after: /^, which [A-Z][^,.;]{1,30} (?:runs|operates) (?:in|at|near|outside)\b|^ (?:computing |compute )?(?:cluster|supercomputer)(?![A-Za-z])/u },
  { kind: 'INTERCONNECT', weight: 4, digits: false, before: /\b(?:fabric|interconnect|link|bus|protocol),? which (?:it|[A-Z]\w+) (?:calls|names|dubs|brands|markets as) $/u },
  { kind: 'INTERCONNECT', weight: 4, after: new RegExp(`${apposed}(?:fabric|interconnect|chip-to-chip link|link)\\b|^ (?:interconnect|fabric|links?)(?![A-Za-z])`, 'u') },
  { kind: 'SOFTWARE', weight: 4, digits: false, before: /\b(?:runs?|running|ships|supports) $/u, after: /^, [A-Z][\w&. ]{1,30}['’]s (?:own )?(?:answer|alternative|reply|counterpart|equivalent) to\b/u },
  { kind: 'INTERCONNECT', weight: 3, digits: false, before: /\b(?:talks?|link(?:s|ed)|connect(?:s|ed)|join(?:s|ed)|scales?)\b[^.;]{0,40}\b(?:over|via|by|through) $/u },
  { kind: 'REGION', weight: 3, digits: false, shape: /^[A-Z][a-zß-ÿ]+$/u, before: /[A-Za-z)], in $/u, after: /^, [a-z]/u },
  { kind: 'REGION', weight: 3, digits: false, shape: /^[A-Z][a-zß-ÿ]+$/u, before: /(?:^|[.;] )In $/u, after: /^,? the (?:[A-Z][\w'’-]+ ){1,4}(?:opened|went|has|is|was|runs|houses)\b/u },
  { kind: 'REGION', weight: 2, digits: false, shape: /^[A-Z][a-zß-ÿ]+$/u, before: /(?:^|[.;] )In $/u, after: /^, [A-Z]/u },
  { kind: 'REGION', weight: 3, digits: false, shape: /^[A-Z][a-zß-ÿ]+(?:-[A-Z][a-zß-ÿ]+)*$/u, before: /(?:Cluster|Cent(?:er|re)|Campus|Hub|Park|Supercomputer|(?<=[A-Z]\w+ )(?:cluster|supercomputer|campus|data cent(?:er|re))) (?:in|at|near|outside) $/u },
  { kind: 'REGION', weight: 4, digits: false, after: /^-based\b/u },
  { kind: 'REGION', weight: 3, digits: false, before: /\b(?:lines?|plants?|fabs?|sites?|offices?|labs?|factor(?:y|ies)|campus|facilit(?:y|ies)|works|cluster|headquarters) (?:in|at|near|outside) (?:the )?$/u, after: /^(?=[,.;]| (?:and|is|was|has|that|which|in)\b)/u },
  // "Acme Devices of Oslo is …", but not the University of Oslo.
  { kind: 'REGION', weight: 3, digits: false, before: /[A-Z][A-Za-z]+ (?:\([^)]{1,20}\) )?(?<!(?:University|Bank|Bureau|Department|Ministry|Institute|Academy|Board|Council|Government|Republic|State|House|Kingdom|Port|Chamber|Act|Rules?|Cent(?:er|re)|Office|Secretary|Minister|Internet|City) )of $/u, after: /^(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?: (?:is|was|has|makes|designs|supplies|said|sells|builds|packages)\b|,|;|\.)/u },
  { kind: 'REGION', weight: 3, digits: false, shape: placeName, before: /\b(?:[Aa]n?|[Aa]nother) $/u, after: new RegExp(`^(?:-based)? (?:[a-z-]+ ){0,2}(?:start-?up|company|firm|foundry|[a-z]*maker|designer|laboratory|lab|unicorn|vendor)\\b`, 'u') },
  { kind: 'REGION', weight: 2, digits: false, shape: placeName, before: /\b[Tt]he $/u, after: /^(?:-based)? (?:start-?up|company|firm|laboratory|developer)(?:['’]s)?\b/u },
  { kind: 'REGION', weight: 3, digits: false, before: /\b(?:founded|set up|established|headquartered) (?:[a-z]+ )?in $/u },
  { kind: 'REGION', weight: 3, digits: false, before: /\b(?:headquartered|headquarters|based) (?:are |is )?in $/u },
  { kind: 'REGION', weight: 3, digits: false, shape: placeName, before: /, an? $/u, after: /^ (?:[a-z-]+ ){0,2}(?:start-?up|company|firm|foundry|[a-z]*maker|designer|unicorn)\b/u },
];

export function cluesTo(surface: string, before: string, after: string): readonly (readonly [EntityKind, number])[] {
  const digits = /\d/u.test(surface);
  // The Bank of Korea: half a name; software in general: none.
  if (/^(?:Bank|University|Ministry|Department|Bureau|Institute|Academy|Council|Government|Software|Hardware)$/u.test(surface)) return [];
  return clues.filter((clue) => (clue.digits === undefined || clue.digits === digits) && (clue.shape?.test(surface) ?? true) && (clue.before?.test(before) ?? true) && (clue.after?.test(after) ?? true)).map(({ kind, weight }) => [kind, weight] as const);
}
