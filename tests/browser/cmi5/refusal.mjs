// A broken rule, by the id under which the standard has it.

/**
 * What the launcher answers to a request that breaks a rule. The id is a requirement of cmi5 (`9.3.0.0-4`), a section of
 * xAPI 1.0.3 (`xapi-data-2.4.5`, `xapi-communication-2.3`) or a template of the video profile (`video-paused`).
 */
export class Refusal extends Error {
  constructor(id, sentence, status = 400) {
    super(`${id}: ${sentence}`);
    this.id = id;
    this.sentence = sentence;
    this.status = status;
  }
}

/** Refuses unless the claim holds. */
export function hold(claim, id, sentence, status = 400) {
  if (!claim) throw new Refusal(id, sentence, status);
}
