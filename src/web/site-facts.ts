/** What the frame around every page says about the city. The application provides it; `web` knows no module. */
export interface SiteFacts {
  readonly regions: readonly { readonly slug: string; readonly name: string }[];
  readonly hasNews: boolean;
}

/** Nest's token for the `SiteFacts`. */
export const SITE_FACTS = Symbol('site facts');
