/**
 * A rule of the house says no, and the person should be told so in words.
 * Answered with `status`: 409 when the thing has moved on meanwhile, 422 when the request makes no sense for it.
 */
export class RuleBroken extends Error {
  constructor(
    message: string,
    readonly status: 403 | 409 | 410 | 422 = 422,
  ) {
    super(message);
  }
}
