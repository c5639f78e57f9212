/** The five files of ETO's Advanced Semiconductor Supply Chain Dataset. A user's own copy: the data is never shipped. */
export const etoFiles = ['inputs.csv', 'providers.csv', 'provision.csv', 'sequence.csv', 'stages.csv'] as const;
export type EtoFile = (typeof etoFiles)[number];
