/** What reading an unknown value gave: the value, or one sentence on what is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Checks an unknown value and copies only what it knows. The path names the place in the problem. */
export type Shape<T> = (value: unknown, path: string) => Read<T>;

/** The type a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never;

const bad = (path: string, wanted: string): Read<never> => ({ ok: false, problem: `${path} is not ${wanted}` });
const good = <T>(value: T): Read<T> => ({ ok: true, value });

/** A text of at most `longest` characters. */
export const text =
  (longest = 200_000): Shape<string> =>
  (value, path) =>
    typeof value === 'string' && value.length <= longest ? good(value) : bad(path, `a text of at most ${longest} characters`);

/** A whole number from 0 to `most`. */
export const count =
  (most = Number.MAX_SAFE_INTEGER): Shape<number> =>
  (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
      ? good(value)
      : bad(path, `a whole number from 0 to ${most}`);

/** Any finite number. */
export const amount: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? good(value) : bad(path, 'a number');

export const flag: Shape<boolean> = (value, path) => (typeof value === 'boolean' ? good(value) : bad(path, 'true or false'));

/** One of the words given. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Shape<T> =>
  (value, path) => {
    const found = words.find((word) => word === value);
    return found === undefined ? bad(path, `one of ${words.join(', ')}`) : good(found);
  };

/** The value, or nothing: a missing field, `undefined` and `null` mean the same. */
export const maybe =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path) =>
    value === undefined || value === null ? good(undefined) : shape(value, path);

/** A list whose every entry fits; one that does not spoils the list. */
export const list =
  <T>(shape: Shape<T>, most = 20_000): Shape<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return bad(path, `a list of at most ${most}`);
    const read: T[] = [];
    for (const [index, entry] of value.entries()) {
      const one = shape(entry, `${path}[${index}]`);
      if (!one.ok) return one;
      read.push(one.value);
    }
    return good(read);
  };

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Entity<F extends Fields> = { readonly [K in keyof F]: Of<F[K]> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these fields; others are left behind. */
export const entity =
  <F extends Fields>(fields: F): Shape<Entity<F>> =>
  (value, path) => {
    if (!isObject(value)) return bad(path, 'an object');
    const read: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(fields)) {
      const one = shape(Object.hasOwn(value, name) ? value[name] : undefined, `${path}.${name}`);
      if (!one.ok) return one;
      read[name] = one.value;
    }
    // Every field was read by its own shape just above.
    return good(read as Entity<F>);
  };

type Variants = Readonly<Record<string, Fields>>;
type Variant<K extends string, V extends Variants> = { [T in keyof V]: { readonly [P in K]: T } & Entity<V[T]> }[keyof V];

/** One of several objects, told apart by the word in the field `key`. */
export const variant =
  <K extends string, V extends Variants>(key: K, variants: V): Shape<Variant<K, V>> =>
  (value, path) => {
    if (!isObject(value)) return bad(path, 'an object');
    const word = Object.hasOwn(value, key) ? value[key] : undefined;
    const fields = typeof word === 'string' && Object.hasOwn(variants, word) ? variants[word] : undefined;
    if (fields === undefined) return bad(`${path}.${key}`, `one of ${Object.keys(variants).join(', ')}`);
    const read = entity(fields)(value, path);
    // The word was found among the variants and their fields were read.
    return read.ok ? good({ [key]: word, ...read.value } as Variant<K, V>) : read;
  };
