import { company, undone, compile, firmOrChip, undelivered, wares, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of firms that deal with one another: 目前为甲供货, 客户以甲为主, 由甲控股 51%, 双方设有合资工厂, and of who adapted a model the day it came out. */
const also = '(?:则|也|亦|均|都|仍|已|目前|还|另|同时|主要|全部|独家|批量|小批量|持续|稳定|长期|共同)*';
const soon = '(?:均|都|也)?(?:于\\s?{DATE})?(?:(?:在)?(?:当日|当天|当晚|当周|同日|同天|次日|首日|第一时间|随即|随后|率先|即)|即|便|就|均|都|也|双双|先后|宣布)*';

export const dealingFrames: readonly CompiledFrame[] = ([
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: '晨星科技目前为长庚集团供货', patterns: [
    `${also}(?:为|给)\\s?{O}\\s?(?:批量|独家|小批量|稳定)*(?:供货|供应|配套)(?!链|商)`, '{S}的?{~4}客户(?:则|也|主要)*以\\s?{O}\\s?为主', '(?:把|将)[^，。；\\ue000-\\uf8ff]{1,10}(?:工序|环节|订单|业务)?外包给\\s?{S}',
    '(?:是|为|系|成为)\\s?{S}\\s?的?(?:最大|第一大|主要|重要|核心|头号)*(?:的)?(?:买家|采购方|买主)', '{O}{~6}(?:持有|参股|入股|控股)(?:了)?\\s?{S}[^。；]{0,60}(?:是|为|系)(?:其|公司)?(?:的)?(?:第一大|最大|主要|重要|核心)*(?:的)?客户', '{O}(?:是|为|系)\\s?{S}\\s?的?[^，。；\\ue000-\\uf8ff]{0,14}(?:和|兼|与|及|、)[^，。；\\ue000-\\uf8ff]{0,6}客户'], unless: undelivered },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '晨星科技扩产，客户集中在安防，包括长庚集团', topical: true, patterns: ['客户(?:主要)?集中(?:在|于)[^，。；\\ue000-\\uf8ff]{1,10}，(?:主要)?(?:包括|有|如|为)\\s?{O}', '{O}(?:是|为|系|成为)(?:首批|首个|首家|最早的?|第一批)(?:商用|外部|大)?客户'], unless: undelivered },
  { predicate: 'MAKES', subject: company, object: wares, says: '晨星科技为长庚集团光模块的主要供应商', patterns: ['{S}(?:则|也|均|都)?(?:是|为|系|成为)\\s?{COMPANY}\\s?(?:的)?\\s?(?:{PRODUCT}\\s?)?{O}\\s?的?(?:主要|主力|核心|最大|独家|唯一|重要|首要|关键|第[一二三四]大)*(?:供应商|供货商|供应者)'], unless: undelivered },

  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '晨星科技是长庚集团控股 51% 的企业', patterns: ['{S}(?:则|也|现)?(?:是|为|系)\\s?{O}\\s?控股\\s?(?:{MEASURE}\\s?)?的(?:子公司|企业|公司)', '{S}(?:则|现)?由\\s?{O}\\s?控股', '(?:出自|来自|由|交由)(?:其)?旗下(?:的)?\\s?{S}', '(?:^|[，。；]|由)其(?:于)?\\s?(?:{DATE}\\s?)?(?:收购|并购|全资收购)的\\s?{S}', '通过(?:收购|并购)(?:{REGION}的?\\s?)?{S}'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技是长庚集团控股 51% 的企业', patterns: ['{O}(?:则|也|现)?(?:是|为|系)\\s?{S}\\s?(?:控股|持股|参股)\\s?{MEASURE}\\s?的(?:子公司|企业|公司)', '{O}(?:则|现)?由\\s?{S}\\s?(?:控股|持股|参股)\\s?{MEASURE}', '{O}的{~4}股东[^，。；\\ue000-\\uf8ff]{0,4}(?:还|也|另)?(?:包括|有)\\s?{S}'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技扩产，它的最大股东是长庚集团', topical: true, patterns: ['(?:它|其|公司)的?(?:最大|第一大|控股|早期)*股东(?:则|仍|还)?(?:为|是|包括|有)\\s?{S}'], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['CHIP'], says: '长庚集团的 X900 出自旗下晨星科技之手', patterns: ['{O}{~6}(?:出自|来自)(?:其)?(?:旗下的?)?\\s?{S}\\s?(?:之手|团队)'], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技为 AMD 供货，双方在鹤壁设有合资工厂', patterns: ['{LIST}[^，。；]{0,16}(?:设有|设立了?|拥有|建有|成立了?|组建了?)[^，。；\\ue000-\\uf8ff]{0,6}合资(?:工厂|公司|企业|厂)'], unless: undone },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技与 AMD 都已扩产，两家公司在推理市场的竞争日趋激烈', patterns: ['{LIST}[^，。；\\ue000-\\uf8ff]{0,20}竞争(?:日趋|日益|愈发|越发|更趋|更加|仍|十分|非常|持续|也)*(?:激烈|白热化|加剧|升级|胶着)', '{LIST}[^，。；\\ue000-\\uf8ff]{0,20}(?:互为|是|成为)(?:彼此的?|直接|主要|最大)*(?:竞争)?对手'], unless: new RegExp(`${undone.source}|避免`, 'u') },

  { predicate: 'ADAPTED', subject: firmOrChip, object: ['AI_MODEL'], says: '晨星科技当日即宣布完成对 Nova-1 的适配', patterns: [
    `(?:开源|发布|推出|上线)[^，。；\\ue000-\\uf8ff]{0,16}{O}[^，。；\\ue000-\\uf8ff]{0,8}[，；]\\s?(?:其中|而)?(?:{ANY}(?:与|和|、)\\s?)?{S}${soon}(?:完成(?:了)?(?:对(?:其|该模型)的?)?(?:适配|部署|支持)|适配|支持|跑通)`,
    `(?:开源|发布|推出|上线)[^，。；\\ue000-\\uf8ff]{0,16}{O}[^，。；\\ue000-\\uf8ff]{0,8}[，；]\\s?(?:其中|而)?{S}(?:与|和|、)\\s?{ANY}${soon}(?:完成(?:了)?(?:对(?:其|该模型)的?)?(?:适配|部署|支持)|适配|支持|跑通)`,
    '{S}(?:均|都|也|则)?(?:在|于)\\s?{O}\\s?(?:发布|开源|上线|推出)(?:的)?(?:当日|当天|当晚|当周|次日|首日|后|之后)[^，。；\\ue000-\\uf8ff]{0,10}(?:支持|适配|跑通)', '{O}[^。]{0,60}[；，]\\s?{S}[^，。；]{0,12}(?:跑通|适配|支持)(?:了)?该模型'], unless: undelivered },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '英伟达对外授权，晨星科技成为首批伙伴', patterns: ['(?<=，)\\s?{S}(?:等)?(?:成为|为|是)(?:首批|首个|首家|核心|主要)(?:合作)?伙伴', '(?:是|为|成为|系)\\s?{O}\\s?(?:{ANY}\\s?){0,3}[^，。；\\ue000-\\uf8ff]{0,8}的(?:首批|独家|主要)?合作方'], unless: undelivered },
  { predicate: 'PARTNER_OF', subject: company, object: firmOrChip, says: '晨星科技从事昇腾整机业务', patterns: ['{S}(?:均|都|也|则)?(?:从事|经营|承接|承担)\\s?{O}\\s?(?:整机|服务器|生态|{PRODUCT})(?:的)?(?:业务|销售|生产)?'], unless: undelivered },
  { predicate: 'COMPETES_WITH', subject: company, object: company, says: '晨星科技与 AMD 各有优势，二者在招标中时常正面竞争', patterns: ['{LIST}[^，。；]{0,24}(?:直接|正面|同台|贴身)(?:展开)?(?:竞争|交锋|较量)'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: 'SK 海力士的 HBM3E 同时进入 X900', patterns: ['(?<={MEMORY}(?:同时|已|也|均|先后)*)(?:用于|用在|进入|搭载于)(?:了)?\\s?{O}'], unless: undelivered },
] satisfies readonly Frame[]).map(compile);
