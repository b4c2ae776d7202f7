/** The few assertions the editor tests need, which run in a web worker too. */
export function ok(value: unknown, message = 'a true value was expected'): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message = ''): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${message} found ${found}, expected ${wanted}`);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in: ${text.slice(0, 2000)}`);
}

export async function rejects(action: () => Thenable<unknown>): Promise<void> {
  let failed = false;
  try {
    await action();
  } catch {
    failed = true;
  }
  ok(failed, 'it should have failed');
}
