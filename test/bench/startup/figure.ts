/** Hands a figure to test/bench/startup.mjs. */
export function figure(name: string, value: unknown): void {
  console.log(`FIGURE ${JSON.stringify({ name, value })}`);
}
