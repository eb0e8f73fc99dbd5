import { RuleBroken } from '../../kernel/rule-broken.js';
import { PageAnswer } from '../../web/errors.js';
import { Listing } from './listing.entity.js';
import { receiptPath } from './receipt.view.js';

/** After an act: back to the receipt, which shows what came of it. */
export async function backToReceipt(listing: Listing, act: Promise<void>) {
  await orBack(listing, act);
  return { url: receiptPath(listing.id), statusCode: 303 };
}

/** What `act` answers. @throws PageAnswer with the words of the rule and the way back to the receipt, when a rule says no. */
export async function orBack<Result>(listing: Listing, act: Promise<Result>): Promise<Result> {
  try {
    return await act;
  } catch (error) {
    throw error instanceof RuleBroken ? notNow(listing, error) : error;
  }
}

function notNow(listing: Listing, { status, message }: RuleBroken): PageAnswer {
  const page = {
    title: '现在还不行',
    heading: '现在还不行',
    message: /[。？]$/.test(message) ? message : `${message}。`,
    noindex: true,
    next: [{ href: receiptPath(listing.id), name: '回到这条信息' }],
  };
  return Object.assign(new PageAnswer(status, 'errors/show', page), { message });
}
