/** As many machines of one person can hand their answers to one another. */
const machines = 20;

/**
 * Keys of the memento that carry answers between machines, each taken by one of them. They have the same names everywhere:
 * Settings Sync brings a machine only the keys that it named itself, and it cannot name a machine it never heard of.
 */
export const carrierKeys: readonly string[] = Array.from({ length: machines }, (_, index) => `quiz.answers.${index + 1}`);
