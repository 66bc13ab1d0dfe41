/** The options that decode and lookup share: how to print, and how links begin. */
export const answerOptions = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  site: { type: 'string', default: '' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
