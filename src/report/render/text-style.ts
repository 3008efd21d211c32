/** What marks out a piece of text, over and above its words and marks. Each function returns the text it is given. */
export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly outstanding: (text: string) => string;
  readonly attention: (text: string) => string;
  readonly unknown: (text: string) => string;
  readonly note: (text: string) => string;
  /** Citations, places in the record, explanations. */
  readonly quiet: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** No color at all. */
export const PLAIN: TextStyle = {
  heading: asItIs,
  outstanding: asItIs,
  attention: asItIs,
  unknown: asItIs,
  note: asItIs,
  quiet: asItIs,
};
