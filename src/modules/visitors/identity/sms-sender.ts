/** One message to one number. */
export interface Sms {
  /** Digits as they are dialled at home: 13900001234. */
  readonly phone: string;
  readonly code: string;
  /** The whole message, for services that do not fill in templates of their own. */
  readonly text: string;
}

/** The seam to whoever sends text messages: another class provided under this name takes over. */
export abstract class SmsSender {
  /** @throws when the message could not be handed over */
  abstract send(sms: Sms): Promise<void>;
}
