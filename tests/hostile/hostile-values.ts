/** A word that stands in every hostile value that can hold one. It must be in no message. */
export const CANARY = 'zq-confidential-zq';

const fails = (): never => {
  throw new Error(CANARY);
};

const TRAPS = [
  'apply',
  'construct',
  'defineProperty',
  'deleteProperty',
  'get',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'has',
  'isExtensible',
  'ownKeys',
  'preventExtensions',
  'set',
  'setPrototypeOf',
] as const;

/** A proxy that throws whatever is done with it. */
export const untouchable = (target: object = {}): object =>
  new Proxy(target, Object.fromEntries(TRAPS.map((trap) => [trap, fails])));

/** An object with a member whose getter throws. */
export const withFailingGetter = (member: string, others: object = {}): object =>
  Object.defineProperty({ ...others }, member, { enumerable: true, get: fails });

/** An object that speaks through every way in which a value is made a text. */
const talkative = (): object => ({ toString: fails, valueOf: fails, toJSON: fails });

function cyclic(): object {
  const object: Record<string, unknown> = { id: CANARY };
  object['family'] = object;
  object['children'] = [object];
  return object;
}

/** Objects within one another, in lists by turns. */
export function nested(depth: number): unknown {
  let value: unknown = CANARY;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { children: value };
  return value;
}

/** A list of lists of one list: small in memory, without end when it is written out. */
export function billionLaughs(): unknown {
  let value: unknown = [CANARY];
  for (let level = 0; level < 30; level += 1) value = Array.from({ length: 10 }, () => value);
  return value;
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const named = (key: string, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

/** What nobody should give in place of a record, an option, a report, a receipt, a row or rules. */
export const hostileValues: readonly (readonly [string, () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['a text', () => CANARY],
  ['a number', () => 7],
  ['NaN', () => Number.NaN],
  ['a BigInt', () => 10n],
  ['a symbol', () => Symbol(CANARY)],
  ['a function', () => () => CANARY],
  ['a Date', () => new Date(0)],
  ['a Map', () => new Map([[CANARY, CANARY]])],
  ['a Set', () => new Set([CANARY])],
  ['a typed array', () => new Uint8Array(8)],
  [
    'a class instance',
    () =>
      new (class Person {
        readonly name = CANARY;
      })(),
  ],
  ['a regular expression', () => new RegExp(CANARY)],
  ['an error', () => new Error(CANARY)],
  ['a promise', () => Promise.resolve(CANARY)],
  ['a sparse list', () => Object.assign([], { 99: CANARY })],
  ['a list of the greatest length', () => new Array(4_294_967_295)],
  ['a proxy that throws in every trap', () => untouchable()],
  ['a proxy of a list that throws in every trap', () => untouchable([])],
  ['a proxy of a function that throws in every trap', () => untouchable(() => CANARY)],
  ['a revoked proxy', () => revoked({})],
  ['a revoked proxy of a list', () => revoked([])],
  ['a getter that throws', () => withFailingGetter('children')],
  ['an object that throws when made a text', () => ({ id: talkative(), children: talkative() })],
  ['an object that contains itself', cyclic],
  ['100,000 levels', () => nested(100_000)],
  ['lists that never end when written out', billionLaughs],
  ['a member __proto__', () => JSON.parse(`{"__proto__": {"polluted": "${CANARY}"}, "children": []}`)],
  ['a member constructor', () => ({ constructor: { prototype: { polluted: CANARY } } })],
  ['a member prototype', () => ({ prototype: { polluted: CANARY } })],
  ['a member hasOwnProperty', () => named('hasOwnProperty', CANARY)],
  ['a key of a million letters', () => ({ ['k'.repeat(1_000_000)]: CANARY })],
  ['a lone surrogate', () => ({ id: '\ud83d', ['\ude00']: CANARY })],
];
