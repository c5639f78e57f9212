import { chip, company, compile, firmOrChip, undelivered, undone, type CompiledFrame, type Frame } from './frame.js';
import type { SpanKind } from './kinds.js';

/** Chinese wordings of who feeds, owns and works with whom, told in passing: 稳定供应甲, 产线批量使用, 从子公司采购, 委托甲加工, 其母公司甲持股, 与甲结对, 与之同城的还有, 扎根合肥. */
const goods: readonly SpanKind[] = ['PRODUCT', 'MEMORY', 'PACKAGING', 'INTERCONNECT'];
const notYet = new RegExp(`${undelivered.source.replace('|验证', '')}|(?<!通过[^，。；]{0,8})验证|试用|断供|停供|暂停`, 'u');
const also = '(?:则|也|亦|还|又|另|已|均|都|仍|同时|现|目前|继续|一直|正常|稳定|批量|小批量|持续|独家|长期|大量|规模|直接|共同|一同|双双)*';
const share = '(?:\\s?(?:约|近|合计)?\\s?{MEASURE}|\\s?[一二两三四五六七八九]成|近半|过半|半数|多数|少数)';
const line = '(?:产线|生产线|工厂|车间|线上|厂区)';
const over = '(?=\\s?(?:[，。；]|$))';

export const tradeFrames: readonly CompiledFrame[] = ([
  { predicate: 'SUPPLIES_TO', subject: company, object: firmOrChip, says: '晨星科技的光模块稳定供应长庚集团', patterns: [
    `(?<=(?:{PRODUCT}|{MEMORY})[^，。；\\ue000-\\uf8ff]{0,6})(?:稳定|批量|独家|长期|持续|大量|规模)+(?:供应|供货|供给)(?:给|至)?\\s?{O}${over}`, `(?<=(?:{PRODUCT}|{MEMORY})[^，。；\\ue000-\\uf8ff]{0,4})(?:已|均已|也)?在\\s?{O}\\s?的?${line}上?(?:批量|规模|大量|稳定|正式)*(?:使用|应用|运行|服役|装机)`, `{S}${also}向{IT}${also}(?:供货|供应|供给|交付)`, `(?<={O}[^。；，]{0,24}、)\\s?{S}\\s?(?:独家|负责)?(?:供应|供货|提供)(?:的)?\\s?{MEMORY}`,
    `{O}(?:则|也|均)?(?:主要|全部|大多|一直)?从(?:其)?(?:子公司|旗下|母公司|关联公司)?\\s?{S}\\s?(?:处|那里)?(?:采购|购买|订购|进货|外购|拿货)`, `{O}(?:则|也|均|已)?(?:委托|交由|外包给)\\s?{S}\\s?(?:生产|代工|制造|加工|流片)${over}`,
    `{S}的?(?:[^，。；\\ue000-\\uf8ff]|{PRODUCT}){0,10}(?:、{COMPANY}的?(?:[^，。；\\ue000-\\uf8ff]|{PRODUCT}){0,10})?(?:已|均已|也)?在\\s?{O}\\s?的?${line}上?(?:批量|规模|大量|稳定|正式)*(?:使用|应用|运行|服役|装机)`, `(?<={COMPANY}的?(?:[^，。；\\ue000-\\uf8ff]|{PRODUCT}){0,10}、){S}的?(?:[^，。；\\ue000-\\uf8ff]|{PRODUCT}){0,10}(?:已|均已|也)?在\\s?{O}\\s?的?${line}上?(?:批量|规模|大量|稳定|正式)*(?:使用|应用|运行|服役|装机)`,
    '{S}(?:则|也)?(?:是|为)\\s?{O}\\s?的?\\s?{PACKAGING}?[^，。；\\ue000-\\uf8ff]{0,10}(?:外包商|代工商|承包商|分包商|外协厂|外包厂)', '(?<=围绕\\s?{O}[^：。；]{0,24}：(?:[^。；]{0,60}，)?\\s?){S}(?:则|也)?(?:供应|提供|供给|交付)(?:了)?\\s?(?={PRODUCT}|{PACKAGING}|{UNKNOWN})',
    '{O}(?:是|为)\\s?{S}\\s?的[^，。；\\ue000-\\uf8ff]{0,8}股东，[^。；]{0,14}(?:同时|也|还|又|并|且)+(?:是|为)其[^，。；\\ue000-\\uf8ff]{0,6}(?:{PRODUCT})?\\s?(?:的)?客户'], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: chip, carried: true, says: 'X900 集成八颗 HBM3，SK 海力士与 AMD 同时供货', patterns: [`(?<={MEMORY}[^。；]{0,24}，)\\s?{S}(?:同时|共同|联合|一同|双双|均|都)+(?:供货|供应)${over}`], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, topical: true, says: '晨星科技扩产，主力客户是长庚集团，现阶段服务 AMD', patterns: [
    '(?:主力|头号|首要|标杆)客户(?:则|仍)?(?:是|为|包括|有)\\s?{O}', '{O}(?:均|都|也)?(?:是|为|成为)(?:它|其|公司)的?前[一两二三四五]大客户', `(?<=^|[，；])\\s?(?:现阶段|目前|当前|主要|现|仅)+(?:服务|服务于)\\s?{O}${over}`, '除(?:了)?(?:供应|供货|销往|供给|供货给)\\s?{O}\\s?(?:之?外|以外)', '通过(?:了)?\\s?{O}\\s?的?(?:认证|验证)(?:后|，)?(?:并|且)?(?:已)?(?:开始|实现)?(?:小批量|批量|规模)*(?:供货|供应|交付|出货)',
    '(?<=^|[，；]\\s?)(?:其|它的|公司的?)?(?:主要|最大|核心)?的?(?:买家|采购方|买主)(?:则|仍)?(?:是|为|包括|有)\\s?{O}', '(?:主要|目前|大多|批量|已|也|只|仅)+(?:卖给|销往|供给|供应给|供货给)\\s?{O}(?=和|与|及|以及|、)'], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, topical: true, says: '晨星科技扩产，长庚集团的键合机也进入了其二期产线', patterns: [`{S}的(?:[^，。；\\ue000-\\uf8ff]|{PRODUCT}|{UNKNOWN}){0,16}(?:也|已|均|先后)*(?:进入|导入|打入)(?:了)?其[^，。；\\ue000-\\uf8ff]{0,4}(?:${line}|供应链)`], unless: notYet },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, topical: true, says: '晨星科技没有产线，全部委托长庚集团加工', patterns: [`(?<=[，；])\\s?(?:全部|均|主要|一直|目前)*(?:委托|交由|外包给)\\s?{S}\\s?(?:代工|加工|生产|制造|流片)${over}`], unless: /未|原定|否认|传闻|计划|拟(?!合)/u },
  { predicate: 'SUPPLIES_TO', subject: company, object: chip, carried: true, says: 'X900 由台积电流片，板上 HBM3 全部来自 SK 海力士', patterns: ['(?<={MEMORY}(?:颗粒|芯片)?(?:则|全部|均|主要|都|也)*)(?:来自|采购自|购自|出自)\\s?{S}', '(?<={MEMORY}[^。；]{0,10}，)\\s?颗粒(?:则|全部|均|主要)*(?:来自|采购自|购自|由)\\s?{S}'], unless: notYet },
  { predicate: 'MAKES', subject: company, object: goods, says: '能够量产 HBM3 的厂商为晨星科技和 AMD', patterns: [
    '(?:量产|供应|生产|提供|出货)(?:了)?\\s?{O}\\s?的(?:厂商|企业|公司|供应商)(?:目前|只有|仅有|主要)*(?:为|是|有|包括)?\\s?{S}', '{S}[^，。；\\ue000-\\uf8ff]{0,6}宣布(?:建成|完成|建立)(?:了)?\\s?{O}\\s?的?(?:量产|生产)', '(?<={O}[^。；]{0,10}，)\\s?颗粒(?:则|全部|均|主要)*(?:来自|采购自|购自)\\s?{S}', '{O}(?:颗粒|芯片|器件)(?:则|全部|均|主要|都|也)*(?:来自|采购自|购自|出自)\\s?{S}',
    '{S}\\s?(?:已|也|则|独家|目前|继续)*(?:为|给)\\s?{CHIP}\\s?(?:提供|供应|完成)(?:了)?\\s?{O}', '{S}\\s?(?:则|也)?以\\s?{O}\\s?(?:平台|方案|工艺|技术)?(?:切入|进入|布局|参与|承接)'], unless: undone },
  { predicate: 'MAKES', subject: company, object: goods, says: '互联沿用晨星科技对外授权的 NVLink', patterns: [
    '{S}\\s?(?:对外|独家|公开)?(?:授权|供应|提供|许可|出品)的\\s?(?:{MEASURE}的?\\s?)?{O}', '{O}(?:则)?(?:多|大多|多数|基本|几乎|主要|全部)+(?:来自|采购自|购自|出自)\\s?(?:{REGION}的?\\s?)?{S}', `{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:向|给)\\s?{COMPANY}\\s?(?:批量|独家)*(?:交付|供货|供应|出货)(?:了)?\\s?(?:\\d+(?:\\.\\d)?[GT]\\s?){O}`], unless: undone },
  { predicate: 'MAKES', subject: company, object: ['MEMORY', 'PACKAGING'], topical: true, says: '晨星科技今年宣布 HBM3 量产，其 HBM3E 的主要买家是长庚集团', patterns: ['宣布\\s?{O}\\s?(?:已|正式|率先|成功)*(?:量产|投产|进入(?:批量|规模)?(?:生产|量产)|下线|出货)', '其\\s?{O}\\s?的(?:主要|最大)?(?:买家|客户|采购方|用户)(?:是|为|包括|有)', '自研的\\s?{O}(?=[^，。；\\ue000-\\uf8ff]{0,3}(?:通过|完成|已|量产))'], unless: undone },

  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, topical: true, says: '晨星科技扩产，其母公司长庚集团持股 67%', patterns: ['(?:其|公司|它的?)母公司\\s?(?:为|是)?\\s?{O}'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团从子公司晨星科技采购', patterns: ['{O}[^，。；\\ue000-\\uf8ff]{0,6}(?:从|向|由)(?:其)?(?:子公司|全资子公司|控股子公司)\\s?{S}(?=\\s?(?:采购|购买|订购|拿货|供应|提供))', '{O}(?:还|另|也)?(?:另)?(?:设有|拥有|下设)(?:了)?(?:一家|两家)?(?:全资|控股)?子公司\\s?{S}'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, topical: true, says: '晨星科技扩产，其母公司长庚集团持股 67%', patterns: [
    `(?:母公司|大股东|创始股东)\\s?{S}\\s?(?:直接|间接|合计)?(?:持股|持有)${share}`, `(?<=^|[，。；])\\s?{S}(?:分别|各|合计)(?:持股|持有)${share}`, `{S}(?:则|也|亦|还|目前|现|仍)*持有(?:其|公司|它)${share}的?股(?:份|权)`, `(?<=[，；])\\s?{S}(?:亦|也|均|都)?有?(?:参投|跟投)${over}`, `(?:[，。；]|公司|这家[^，。；]{0,8}(?:公司|企业|厂商))由\\s?{S}\\s?(?:参股|持股|控股|入股)${share}`, `由\\s?{COMPANY}\\s?(?:参股|持股|控股)${share}、\\s?{S}\\s?(?:持股|参股)${share}`], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技的股东包括 AMD（持股 12%）和长庚集团（持股 4.8%）', patterns: ['(?<={O}的?[^，。；\\ue000-\\uf8ff]{0,4}股东(?:名单)?(?:包括|有|为)[^。；，]{0,60}(?:和|与|及|、))\\s?{S}\\s?\\((?:持股|持有)'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, topical: true, says: '晨星科技成立于 2019 年，为上市公司长庚集团的控股子公司', patterns: ['(?<=[，；]|^{COMPANY})(?:现|则)?(?:是|为|系)(?:上市公司|央企|国企|民企)\\s?{O}\\s?的?(?:全资|控股)?子公司'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, topical: true, says: '晨星科技成立于 2019 年，为上市公司长庚集团的控股子公司（持股 51%）', patterns: ['(?:是|为|系)(?:上市公司|央企|国企)?\\s?{S}\\s?的?(?:全资|控股)?子公司\\s?\\((?:持股|持有)'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '长庚集团又握有边缘芯片公司晨星科技 60% 的股权', patterns: [
    `{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:持有|握有|拥有|控有|手握)(?:了)?[^，。；\\ue000-\\uf8ff]{0,10}(?:公司|企业|厂商|商)\\s?{O}${share}`, `{S}[^，。；\\ue000-\\uf8ff]{0,4}(?:在|于)\\s?{DATE}的?[^，。；\\ue000-\\uf8ff]{0,8}(?:轮|融资)中?(?:取得|获得|拿下|认购)(?:了)?\\s?{O}${share}`, `{S}[^，。；\\ue000-\\uf8ff]{0,4}(?:{DATE})?\\s?完成(?:了)?对\\s?{O}(?:\\s?\\([^()]{0,8}\\))?${share}(?:的)?股(?:权|份)的?收购`], unless: undone },

  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技与长庚集团联手', patterns: [
    '(?:与|和|同)\\s?{O}\\s?(?:联手|携手|结对|结盟|牵手|搭档|结成[^，。；\\ue000-\\uf8ff]{0,4}(?:联盟|伙伴))', '(?:与|和|同)\\s?(?:{COMPANY}\\s?旗下的?\\s?)?{O}\\s?(?:是|为|互为|成为|保持)[^，。；\\ue000-\\uf8ff]{0,6}(?:合作)?(?:伙伴|合作关系)', '(?<!与|和|同|为|对){LIST}(?:联手|携手|结对|结盟|牵手)(?=[，。；]|共|推|开|打|进)', '(?<!与|和|同|为|对){LIST}(?:之间)?的合作(?:始于|可追溯|由来已久|已持续)', '(?<!与|和|同|为|对){LIST}(?:则|也|已)?(?:于|在)?\\s?{MEASURE}\\s?(?:签署|签订|达成|建立)[^，。；]{0,8}(?:合作|协议|伙伴)', '(?<!与|和|同|为|对){LIST}(?:则|也|已)?续签[^，。；]{0,8}(?:协议|合作)', '(?<!与|和|同|为|对){LIST}\\s?在[^，。；]{1,10}上(?:有|开展|保持|建立)(?:了)?[^，。；\\ue000-\\uf8ff]{0,6}合作', '{S}(?:则)?(?:为|是)\\s?{O}\\s?的?[^，。；\\ue000-\\uf8ff]{0,4}(?:合封|封装|代工|供应|生态|战略)伙伴'], unless: new RegExp(`${undone.source}|终止|破裂`, 'u') },
  { predicate: 'COMPETES_WITH', subject: company, object: company, topical: true, says: '晨星科技扩产，主要竞争对手是长庚集团', patterns: ['(?<=[，；])\\s?(?:其)?(?:主要|最大|直接|真正|潜在)*的?(?:竞争)?对手(?:则|仍)?(?:是|为|包括|有)\\s?{O}(?!的)'], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], topical: true, says: '晨星科技是长庚集团的子公司，研发中心设在合肥', patterns: [
    `(?<=[，；])\\s?(?:研发中心|研发总部|运营总部|经营主体|团队|办公地)(?:则|也)?(?:设在|设于|位于|落户|在)\\s?{O}${over}`, `(?<=[，；])\\s?(?:目前|现|主要)*在\\s?{O}\\s?(?:办公|运营|扎根|立足)${over}`, '^\\s?{O}(?:本土|本地)?(?:企业|公司|厂商)(?=，)', `(?<=^\\s?{COMPANY}\\s?：[^。；]{0,40}，)\\s?位于\\s?{O}${over}`], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '晨星科技扎根合肥', patterns: [`{S}(?:则|也)?(?:扎根|立足|深耕|根植)(?:于|在)?\\s?{O}${over}`, '(?<=(?:总部(?:设在|位于|在|设于)|位于|落户|扎根)\\s?{O}，)\\s?与(?:之|其)同城的(?:还有|有|是)\\s?{S}'], unless: /制裁|销售|实体清单/u },
  { predicate: 'MAKES', subject: company, object: chip, says: '晨星科技先后推出过 X900 与 X300', patterns: ['{S}[^，。；\\ue000-\\uf8ff]{0,6}(?:推出|发布|量产)过\\s?{O}'], unless: undone },
  { predicate: 'SUPPLIES_TO', subject: company, object: company, says: '1）晨星科技：长庚集团的第一大光模块供应商', patterns: ['^\\s?[^，。；\\ue000-\\uf8ff]{0,4}{S}[：:]\\s?{O}的(?:第一大|最大|主要|核心|独家)[^，。；\\ue000-\\uf8ff]{0,4}{PRODUCT}?\\s?供应商'], unless: undone },
] satisfies readonly Frame[]).map(compile);
