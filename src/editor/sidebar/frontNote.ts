/** Which of some notes a preview shows, by the title of its tab, which ends with the name of the file: "a b" and not "b". */
export function noteNamed(label: string, ids: readonly string[]): string | undefined {
  const named = ids.filter((id) => label === `${id}.md` || label.endsWith(` ${id}.md`));
  return named.sort((a, b) => b.length - a.length)[0];
}
