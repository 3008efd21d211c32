import { version } from '../../package.json';

/** The version of this library; says nothing of the rules, which carry their own. */
export const LIBRARY_VERSION: string = version;
