import { company, undone, compile, type CompiledFrame, type Frame } from './frame.js';

/** Chinese wordings of stakes, rounds of financing and joint ventures: 此外甲持有 3%, 参与了 C 轮融资, 由甲领投, 余下股份由甲持有, 由甲与乙共同出资设立, 旗下甲从事 …. */
const also = '(?:则|也|亦|还|已|均|都|仍|另|目前|同时|现|至今|分别|各自?|合计|共)*';
const since = '(?:自[^，。；\\ue000-\\uf8ff]{1,8}(?:起|以来|后))?';
const biggest = '(?:最大|第[一二三]大|控股)(?:的)?(?:机构|外部|产业|单一|财务|国资|战略)*';
const joint = '(?:共同|联合|合资|分别|各自|双方)*';
const venture = '(?:合资(?:公司|企业|工厂|厂|平台)|新公司)';

export const stakeFrames: readonly CompiledFrame[] = ([
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '晨星科技的第一大股东为长庚集团，此外 AMD 持有 3.2%', topical: true, patterns: [
    `(?<=^|[，。；])(?:此外|另外|另有|除此之外|同时)，?\\s?{S}${also}(?:持股|持有)\\s?(?:其|公司)?\\s?(?:约|近)?\\s?{MEASURE}(?=的?股|[，。；]|$)`, `{S}${also}${since}${also}持有(?:了)?(?:其|公司|它|该公司|后者)\\s?(?:约|近|合计)?\\s?{MEASURE}`,
    `{S}${also}(?:{DATE})?(?:曾)?参与(?:了)?(?:其|公司|它)?的?[^，。；\\ue000-\\uf8ff]{0,6}轮(?:的)?(?:融资|投资)?(?=[，。；]|$)`, `(?:(?:{DATE}\\s?的?)?(?:[A-Z]\\+?|天使|种子|战略|首|新一|本|最新一)?轮?的?(?:战略)?融资(?:则)?)?由\\s?{S}(?:等)?${joint}(?:独家)?(?:领投|跟投|参投|战略投资|独家投资)(?!的)`,
    '(?:余下|其余|剩余|另外|其他)[^，。；\\ue000-\\uf8ff]{0,6}(?:股权|股份|部分)(?:则|均)?由\\s?{S}[^，。；\\ue000-\\uf8ff]{0,10}持有'], unless: undone },
  { predicate: 'HOLDS_SHARE_IN', subject: company, object: company, says: '长庚集团为第一大股东，持有晨星科技 18.7% 股份', patterns: [
    `{S}(?:是|为|系)[^，。；\\ue000-\\uf8ff]{0,8}${biggest}股东，${also}持有\\s?{O}\\s?(?:约|近)?\\s?{MEASURE}`, `{O}的?[^，。；\\ue000-\\uf8ff]{0,4}${biggest}股东(?:则|仍)?(?:为|是)\\s?(?:{REGION}的?\\s?)?{S}`,
    `{O}[^，。；\\ue000-\\uf8ff]{0,4}由\\s?{S}(?:等)?${joint}(?:出资|投资)?(?:设立|成立|组建|创办|创立)(?!的)`, `{S}(?:是|为|系)\\s?{O}\\s?的[^，。；\\ue000-\\uf8ff]{0,10}(?:客户|买家|伙伴)，(?:同时|也|还|并|且)*(?:是|为)其[^，。；\\ue000-\\uf8ff]{0,6}股东`,
    `旗下的?\\s?{O}[^。；]{1,24}，\\s?{S}${also}持有(?:该公司|其|后者)\\s?(?:约|近)?\\s?{MEASURE}`,
    `{S}[^，。；]{0,20}(?:与|和|同)\\s?{COMPANY}\\s?${joint}(?:出资)?(?:成立|设立|组建)(?:了)?(?:一家)?${venture}\\s?{O}`, `(?:与|和|同)\\s?{S}\\s?${joint}(?:出资)?(?:成立|设立|组建)(?:了)?(?:一家)?${venture}\\s?{O}`], unless: undone },
  { predicate: 'PARTNER_OF', subject: company, object: company, says: '晨星科技与长庚集团成立合资公司', patterns: [
    `(?:与|和|同)\\s?{O}\\s?${joint}(?:出资)?(?:成立|设立|组建|建立)(?:了)?(?:一家)?${venture}`, `(?:与|和|同)\\s?{O}\\s?(?:的|成立的|设立的|共有的)${venture}`], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '晨星科技由长庚集团与 AMD 出资设立，前者持股 51%，为控股股东', topical: true, patterns: [
    `{O}${also}(?:持股|持有)[^，。；]{0,8}，(?:是|为|系|成为)(?:其|公司)?(?:的)?控股股东`, '(?<=[，；])\\s?由\\s?{O}\\s?(?:全资)?控股(?=[，。；]|$)', '(?<=^|[，。；])(?:集团|公司|其)?旗下的?(?:全资|控股)?(?:子公司)?\\s?{S}(?=从事|负责|主营|承接|承担|推出|运营|专注|主打|生产|开发|则|也|的)'], unless: undone },
  { predicate: 'SUBSIDIARY_OF', subject: company, object: company, says: '长庚集团的子公司 AMD 做封装，另一家子公司晨星科技则维护软件', patterns: [
    '{O}的?(?:全资|控股)?子公司\\s?{COMPANY}[^。；]{1,40}，(?:另一家|另有一家|另一|还有)(?:全资|控股)?子公司\\s?{S}'], unless: undone },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '大股东是上海的长庚集团', patterns: [
    '(?<=^|[，。；]|[是为有])\\s?{O}\\s?的\\s?{S}(?=\\s?(?:[，。；]|$|的|则|也|已|在|于|把|将|推出|发布|{DATE}))', '(?<=^|[，；。])\\s?{O}\\s?{S}(?=的|则|把|将)',
    '(?<=^|[，。；])(?:其中，?|另一家)?\\s?{O}\\s?(?:的)?(?:AI|人工智能|芯片|云|半导体|存储)*(?:初创|创业|新创|设计|软件|材料|设备)?(?:公司|企业|厂商|云厂商|独角兽)\\s?{S}'], unless: /总部|制裁|销售|分公司|实体清单/u },
  { predicate: 'LOCATED_IN', subject: company, object: ['REGION'], says: '晨星科技扩产。这家上海企业今年推出新品', topical: true, patterns: [
    '(?<=^|[。；])\\s?这家\\s?{O}\\s?(?:的)?[^，。；\\ue000-\\uf8ff]{0,6}(?:企业|公司|厂商)', '^\\s?总部(?:设在|在|位于|设于|坐落于)\\s?{O}\\s?的[^，。；\\ue000-\\uf8ff]{1,10}(?:企业|公司|厂商)(?=[，。；]|$)'], unless: undone },
] satisfies readonly Frame[]).map(compile);
