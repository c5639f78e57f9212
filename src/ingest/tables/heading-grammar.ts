/** The roles that the grammar can tell; figures are the vocabulary's. */
type Composed = 'time' | 'customer' | 'issuer' | 'list' | 'segment' | 'developer' | 'partner' | 'vendor' | 'region' | 'center' | 'status' | 'text' | 'events' | 'title' | 'model' | 'technology' | 'capacity' | 'targets';

/**
 * A small grammar of headings that no vocabulary holds whole: what stands last says what the column is, what stands before it only which.
 * 完成 + 时间, 建设/合作 + 方, 发文 + 机关, 所列 + 名单; "lead" + "partner", "planned" + "capacity".
 */
const which = String.raw`主要|主用|域内|柜内|节点内|机内|单机|集群|选用|设计|部署|已部署|现|设备|整机|材料|底层|目标|关键|重要|配套|细分|主流|出品|代表性?|使用|采用|搭载|所用|已?适配|已支持|典型|核心|相关|具体|重点|合作|参与|联合|建设|承建|投建|投资|共建|运营|牵头|开发|研发|训练|设计|制造|生产|供应|供货|采购|服务|下游|上游|中游|终端|国内|国外|海外|境内|境外|本土|国产|国际|全球|量化|定量|考核|约束|本地|进口|大陆|已披露的?|所属|所处|所在|落地|适配|支持|接入|部署|完成|公布|公告|生效|实施|执行|投运|投产|上线|交付|开工|首发|面世|列入|加入|纳入|被列名?|列名|被制裁|被限制|被管制|受制裁|受限|受影响|涉及|管制|制裁|监管|发布|发文|印发|出台|政策|文件|目标|规划|现有|当前|最新|项目|芯片|模型|大模型|产品|硬件|软件|封装|存储|模组|模块|企业|厂商|公司|机构|最终|对应|部分|提出|推出|对接|已对接|直接|间接|承担|持有`;
const heads: readonly (readonly [Composed, string])[] = [
  ['time', '何时|时间|日期|年份|年月|时点|节点时间|(?<=公告|生效|发布|完成|上线|适配)日'], ['customer', '(?:拿|收|要|买|用|采|购|提)货(?:方|商)|下家|买家|需方|客户|用户|买方|采购方|需求方|下游|(?<=供货|供应|销售|出货|交付|采购)对象'], ['issuer', '谁(?:印发|出手|发布|颁布|出台|动手)|实施机构|实施部门|发布主体|颁布主体|发文机关|发文单位|印发单位|印发机关|主管部门|监管机构|执法机构'],
  ['list', '名单|清单'], ['segment', '材料|货品|品名|品类|物项|部位|零部件|部件|组件|器件|物料|环节|赛道|板块|产业链环节|产业环节|细分领域|细分环节|产业链'], ['developer', '开发方|研发方|开发者|训练方'],
  ['partner', '(?<=合作|建设|共建|投资)[/／和与及、](?:设备|业主|技术|算力|芯片)(?:提供|供应)?方|伙伴|(?:共建|合建|联合建设|合作建设|承建|投建|运营|合作)(?:企业|公司|厂商)|(?:投资|建设|合作|共建|合建|参建|运营|承建|承办|出资|参与|联合|牵头|投建)(?:主体|各?方|单位|机构|人|者)'],
  ['vendor', '原厂|大厂|(?<=大陆|国内|海外|国外|境内|境外|本土|国产|国际|全球|主要|核心)代表|企业|厂商|龙头|品牌方?|玩家|公司|供应商|供应方|供给方|供货方|(?:供|出|发)货商|卖方|卖家|上家|(?:追赶|挑战|替代|领跑|领先)者|供方|来源方?|提供方|提供商|制造商|制造方|生产商|生产方|设计方|主体|实体|单位|方'],
  ['targets', '(?:砸中|打中|影响|波及|针对|限制|冲着)(?:了|到)?(?:谁|哪些?(?:企业|公司|产品)?)|(?:波及|影响|涉及|针对|所涉|受影响|管制|限制|制裁)(?:的)?(?:对象|范围|主体与产品)'], ['region', '坐落(?:于|地)?|何处|哪里|地区|区域|省份|城市|所在地|落地|地点|国家|属地|选址'], ['status', '(?:走|建|进行|推进)到哪(?:一?步)?|状态|现状|进度|阶段'], ['center', '园区|智算园|设施|智算基地|算力基地|算力港|算力枢纽|智算枢纽|智算项目|算力项目|智算设施|算力设施|集群'], ['text', '(?:要)?(?:做到|达到|要求|实现)什么|情况|内容|进展|硬指标|做了什么|干了什么|什么事|要点|备注|说明|目标|指标要求|要求|举措|影响|摘要|动作|意义'],
  ['title', '行动方案|文件|政策|方案名称|文件名'], ['events', '事项|事件|举动|管制动作|处置'], ['model', '(?:用)?(?:的)?什么(?:卡|芯片|硬件)|(?<=适配|支持|部署|接入|对接|移植)对象|产品|芯片|硬件|型号|加速卡|处理器|模型|大模型|平台产品|机型'], ['technology', '技术|方案|技术路线|技术平台|封装形式|工艺平台'],
];
const chinese: Grammar = { which: new RegExp(`^(?:(?:${which})[/／和与及或兼、]?){0,3}$`, 'u'), heads: heads.map(([role, words]) => [role, new RegExp(`(?:${words})(?:名称|名)?$`, 'uy')]) };

/** Nearly all that is asked about is no such heading: one look at how it ends tells. */
const endsChinese = new RegExp(`(?:${heads.map(([, words]) => words).join('|')})(?:名称|名)?$`, 'u');

const whichEnglish = String.raw`which|named|volume|merchant|commercial|qualified|approved|authori[sz]ed|registered|disclosed|hard|firm|numeric|chinese|japanese|korean|taiwanese|american|western|foreign|overseas|domestic|non-chinese|known|lead|leading|main|headline|quantified|numerical|second|opening|host|first|initial|full|stated|listed|present|key|primary|principal|major|selected|representative|local|official|planned|target|expected|total|final|current|latest|completion|completed|launch|announcement|announced|effective|issue|issued|issuing|adapted|supported|support|listed|listing|downstream|upstream|end|building|construction|operating|supplier|computing|compute|project|chip|ai|hardware|software|policy|packaging|memory|product|of|the|and|/|&`;
const headsEnglish: readonly (readonly [Composed, string])[] = [
  ['time', 'day|(?:listed|added|placed|named) on|listed|date|year|time|month|when|period|announced|issued|effective|adapted|completed|ported|validated|verified|certified|done'], ['customer', 'who (?:takes|buys|uses)(?: it| them)?|(?:goes|sold|ships|shipped|sells) to|(?:taken|bought) by|(?:off-?)?takers?|customers?|clients?|buyers?|end[- ]?users?|used by|adopters?'], ['issuer', 'who acted|acting (?:body|party)|actors?|by whom|issuers?|government(?: bod(?:y|ies))?|ministry|authority|authorities|agency|agencies|regulator|issuing body|body|department'],
  ['list', 'lists?|registers?|blacklists?'], ['segment', 'bottlenecks?|choke ?points?|items? (?:supplied|bought|sourced)|items?|materials?|goods|building blocks?|components?|inputs?|subsystems?|segments?|layers?|links?|value[- ]chain(?: stage)?|tiers?'], ['developer', 'developed by|model (?:developer|owner|maker)'],
  ['partner', '(?:who )?runs it|(?:(?:together|working|teamed(?: up)?|built|jointly|in (?:partnership|tandem|league)) )?with|alongside|(?:backed|built|run|operated|owned|funded) by|partners?|builders?|operators?|owners?|contractors?|sponsors?|investors?'], ['vendor', 'whose(?: is it| they are)?|who (?:designs?|designed|makes|made|sells) it|brand owners?|incumbents?|challengers?|contenders?|leaders?|houses?|vendors?|(?<!best[- ]?)sellers?|suppliers?|compan(?:y|ies)|makers?|manufacturers?|providers?|sources?|party|parties|firms?|entit(?:y|ies)|players?|who|where (?:\\w+ ){1,3}comes? from|comes? from|(?:sourced|bought|bought in) from|(?:supplied|made) by|who makes (?:it|them)'],
  ['region', 'town(?:ship)?s?|municipalit(?:y|ies)|count(?:y|ies)|jurisdictions?|localit(?:y|ies)|locations?|city|site|province|region|country|place|where'], ['center', '(?:data |computing |compute )?(?:halls?|parks)|installations?|cent(?:re|er)s?|facility|facilities|campus|hub|clusters?|projects?'], ['status', 'how far(?: along| advanced| it has come)?|(?:state|status) of (?:works?|play|building)|where it stands|status|stage|progress|state|phase'],
  ['text', 'what (?:it|they|this) \\w+|(?:numbers|figures|targets|goals|aims) (?:named|given|set|stated|attached|promised)|numbers|aims?|figures?|commitments?|pledges?|goals?|targets?|objectives?|notes?|remarks?|comments?|details?|summary|what happened|effects?|contents?'], ['events', 'actions? taken|what changed|changes|steps?|measures?|actions?|rules?|events?|restrictions?'], ['title', 'programmes?|programs?|instruments?|schemes?|titles?|documents?|polic(?:y|ies)|plans?'],
  ['model', 'on what|(?:in )?use(?:d)? (?:in|by|on)|(?:found|ships?|shipped) (?:in|on)|runs? on|running on|ported to|deployed on|hardware|chips?|cards?|accelerators?|boards?|parts?|devices?|processors?'], ['capacity', 'capacity|scale|size'],
];
const endsEnglish = new RegExp(`(?:${headsEnglish.map(([, words]) => words).join('|')})$`, 'iu');
const english: Grammar = { which: new RegExp(`^(?:(?:${whichEnglish})\\s*){0,3}$`, 'iu'), heads: headsEnglish.map(([role, words]) => [role, new RegExp(`(?:${words})$`, 'iuy')]) };

/** The words that only say which stand in every heading: together with those of each role they would be a pattern that takes milliseconds to compile. */
interface Grammar { readonly which: RegExp; readonly heads: readonly (readonly [Composed, RegExp])[] }
function roleOf(text: string, { which: before, heads: last }: Grammar): Composed | null {
  const starts = Array.from({ length: text.length }, (_, at) => at).filter((at) => before.test(text.slice(0, at)));
  return last.find(([, words]) => starts.some((at) => { words.lastIndex = at; return words.test(text); }))?.[0] ?? null;
}

/** What a heading put together of such parts is about; null where some part is none of them. */
export function composed(heading: string): Composed | null {
  const plain = heading.normalize('NFKC').replace(/\s*\([^()]*\)\s*/gu, ' ').replace(/,?\s+(?:in|inside|outside|as (?:of|at)|at|by)\s+(?:mainland\s+|(?:end|mid|early|late)[ -](?:of )?)?[A-Z\d][\w ]*$|\s+(?:(?:that|whom)\s)?we\s\w.*$|\s+(?:on|in|under|for)\s+(?:the|this|our)\s.*$/u, '').trim();
  if (plain === '' || plain.length > 36) return null;
  const latin = /^[A-Za-z]/u.test(plain);
  if (!(latin ? endsEnglish : endsChinese).test(plain)) return null;
  // 公司 产品: two headings side by side, not which product.
  const words = latin ? [] : plain.split(/\s+/u);
  if (words.length > 1 && words.every((word) => roleOf(word, chinese) !== null)) return null;
  const text = latin ? plain.replace(/\s+/gu, ' ') : plain.replace(/\s+/gu, '');
  return roleOf(text, latin ? english : chinese);
}
