import { toldOf } from './fixture.js';

describe('what Chinese sentences say of chips beyond a figure and its word', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Dates: each year reaches the next thing brought out, over what it is for and what it is built on.
    ['晨星科技 2021 年发布 X300，2022 年推出推理卡，2023 年 5 月推出的第二代训练芯片 X900 已量产。', ['ASSERTED Morningstar X300 RELEASE 2021', 'ASSERTED Morningstar X900 RELEASE 2023-05']],
    ['2022 年 3 月晨星科技宣布量产国内首款云端 AI 芯片 X900。', ['ASSERTED Morningstar X900 RELEASE 2022-03']],
    ['2023 年，公司基于 X300 芯片，推出了新款 AI 芯片 X900。', ['ASSERTED Morningstar X900 RELEASE 2023']],
    // Architectures: before the chip, behind it, within it.
    ['Zephyr 架构的 H100 已量产。', ['ASSERTED NVIDIA H100 ARCHITECTURE Zephyr']],
    ['X900 内含 Zephyr 架构显卡。', ['ASSERTED Morningstar X900 ARCHITECTURE Zephyr']],
    ['各家设计不同，例如昇腾的达芬奇架构。', ['ASSERTED Huawei Ascend ARCHITECTURE Da Vinci (达芬奇)']],
    // Memory: its kind alone, and the version of a chip by its size.
    ['X900 采用 HBM2E 显存。', ['ASSERTED Morningstar X900 MEMORY_TYPE HBM2E']],
    ['部署需要 50 张 A100（80GB）。', ['ASSERTED NVIDIA A100 MEMORY_CAPACITY 80 GB']],
    ['公司提供 96GB 显存版本的 X900。', ['ASSERTED Morningstar X900 MEMORY_CAPACITY 96 GB']],
    ['HBM3 带宽达 819GB/s，是上一代的 1.8 倍。', ['ASSERTED HBM3 MEMORY_BANDWIDTH 819 GB/s']],
    // The link's own figure, and the chip's over it.
    ['NVLink 为每个 GPU 提供 900 GB/s 的双向带宽。', ['ASSERTED NVLink INTERCONNECT_BANDWIDTH 900 GB/s']],
    ['服务器内部通过 NVLink 连接，单向带宽为 300GB/s。', ['ASSERTED NVLink INTERCONNECT_BANDWIDTH 300 GB/s']],
    ['X900 通过 NVLink 的 900GB/s 超大网络带宽提升算力。', ['ASSERTED Morningstar X900 INTERCONNECT_BANDWIDTH 900 GB/s']],
    ['X900 拥有 760 亿晶体管和 18000 个 CUDA 核心。', ['ASSERTED Morningstar X900 TRANSISTORS 76000000000 transistors', 'ASSERTED Morningstar X900 CORE_COUNT 18000 cores']],
    ['晨星科技采用自研芯片 X300，该芯片采用 7nm 工艺，功耗 75W。', ['ASSERTED Morningstar X300 PROCESS_NODE 7 nm', 'ASSERTED Morningstar X300 TDP 75 W']],
  ];
  test.each(cases)('%s', (text, expected) => expect([...toldOf('spec', text)].sort()).toEqual([...expected].sort()));

  const silent: readonly (readonly [string, string])[] = [
    ['what runs on a chip came out, not the chip', '2023 年晨星科技推出基于 X900 的云服务。'], ['a memory not used is no memory of it', 'X900 未采用 HBM3 显存。'],
    ['another’s memory is not its own', '相比采用 HBM3 显存的 H100，新卡采用 HBM2E 显存。'], ['a figure with its verb is no chip’s name', '每个 GPU 提供 900 GB/s 的带宽。'],
  ];
  test.each(silent)('%s: %s', (_, text) => expect(toldOf('spec', text).filter((claim) => !claim.startsWith('NEGATED'))).toEqual([]));
});
