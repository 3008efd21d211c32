/** The one script file, for a page or a bare script engine: all that the main entry exports, as one global. */
export * from '../index';
