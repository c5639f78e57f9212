import { nameFinder } from '../../../src/ingest/names.js';
import { namesIn } from '../../../src/ingest/prose/names.js';
import { plainOf } from '../../../src/ingest/prose/text.js';
import { lexicon, sentence, toldOf } from './fixture.js';

const finder = nameFinder(lexicon);
const software = (text: string): readonly string[] => namesIn(plainOf(sentence(text)).text, finder).filter(({ kind }) => kind === 'SOFTWARE').map(({ surface }) => surface);

describe('platforms that share out computing power', () => {
  it.each([
    ['2023 年 2 月，上海市人工智能公共算力服务平台正式揭牌投用。', '上海市人工智能公共算力服务平台'],
    ['鹤壁城市算力网运营平台已上线。', '鹤壁城市算力网运营平台'],
    ['晨星科技推出一体化算力调度平台 2.0 版，新增跨域传输。', '一体化算力调度平台2.0版'],
    ['长庚集团打造首个跨省算力交易调度平台。', '跨省算力交易调度平台'],
    ['晨星科技发布晨星 AI 算力调度平台与两款产品。', '晨星AI算力调度平台'],
    ['其所打造的“中国算力网（China Computing Net，C2）”已接入多地。', '中国算力网'],
  ])('%s', (text, name) => expect(software(text)).toContain(name));
  it.each(['各地要构建统一的算力调度平台。', '上海正在推动建设算力调度平台。', '该算力调度平台由公司运营。', '算力服务平台化是趋势。', '将打造区域性算力交易平台。'])('is no name: %s', (text) => expect(software(text)).toEqual([]));
  it('is somebody’s, and nothing that a firm’s chips support', () => {
    expect(toldOf('relation', '长庚集团推出一体化算力调度平台。')).toEqual(['ASSERTED 一体化算力调度平台 DEVELOPED_BY Changgeng Group']);
  });
});
