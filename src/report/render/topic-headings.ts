import { ENGLISH } from '../../locales/english/english';
import type { Finding } from '../report';

/** What each topic is called in English, in the order in which a reader goes through a case in any language. */
export const TOPIC_HEADINGS = ENGLISH.page.topics;

export const TOPICS_IN_ORDER = Object.keys(TOPIC_HEADINGS) as readonly Finding['topic'][];
