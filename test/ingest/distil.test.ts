import { distil } from '../../src/ingest/distil.js';
import { readPages } from '../../src/ingest/pipeline.js';

test('a policy’s title stands in full; what an untitled one asks, in the report’s words, is left out', async () => {
  const title = '《云岭省加快建设新一代智能算力基础设施三年行动计划》', ask = '请各单位务必把新一代智能算力底座放在全年各项任务之首';
  const report = `# 算力政策\n\n表 1：近期政策\n\n| 发布时间 | 发布单位 | 政策名称 | 主要内容 |\n|---|---|---|---|\n| 2025年3月 | 云岭省政府 | ${title} | 到2027年算力规模超过20EFLOPS |\n| 2025年4月 | 赤霄市政府 | ${ask} | 到2027年算力规模超过5EFLOPS |\n`;
  const pages = await readPages({ bytes: new TextEncoder().encode(report), filename: 'policies.md' });
  const titlesOf = (lines: readonly string[]): readonly unknown[] => [...new Set(lines.map((line) => (JSON.parse(line) as { title?: string; type?: string })).filter(({ type }) => type === 'policy' || type === 'policyTarget').map((line) => line.title))];
  expect(pages.reading.drafts.filter(({ statement }) => statement.type === 'policy')).toHaveLength(2);
  expect(titlesOf(distil(pages).trim().split('\n'))).toEqual([title]);
});
