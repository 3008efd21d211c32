/** Stands for `globalThis` in the script file: zod keeps its settings there. */
export const zodSettings: Record<string, unknown> = {};
