/** The one script file, for a page or a bare script engine: what the main entry and the forms entry export, as one global. */
export * from '../index';
export * from '../forms';
