import {
  CanActivate,
  createParamDecorator,
  ExecutionContext,
  ForbiddenException,
  HttpException,
  Injectable,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageAnswer } from '../../web/errors.js';
import { Listing } from './listing.entity.js';
import { ListingId } from './listing-id.js';
import { ListingsQueries } from './listings.queries.js';
import { ReceiptKeys } from './receipt-keys.js';

interface ReceiptRequest extends Request {
  ownListing?: Listing;
}

/** The listing whose receipt this browser holds; behind a `ReceiptGuard` only. */
export const OwnListing = createParamDecorator(
  (_: unknown, context: ExecutionContext): Listing => context.switchToHttp().getRequest<ReceiptRequest>().ownListing!,
);

/**
 * Stands before everything under `/receipts/{id}`. Whoever looks without the right is led to the page that asks for the code;
 * whoever acts is refused. A number that does not exist answers the same as one that is somebody else's.
 */
@Injectable()
export class ReceiptGuard implements CanActivate {
  constructor(
    private readonly queries: ListingsQueries,
    private readonly keys: ReceiptKeys,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const req = http.getRequest<ReceiptRequest>();
    const id = new ListingId().transform(String(req.params['id']));
    const listing = this.keys.heldIds(req).includes(id) ? await this.queries.byId(id) : null;
    if (!listing || !this.keys.holds(req, listing)) throw codeFirst(id, req, http.getResponse<Response>());
    req.ownListing = listing;
    return true;
  }
}

function codeFirst(id: number, req: Request, res: Response): HttpException {
  const looking = req.method === 'GET' || req.method === 'HEAD';
  if (req.accepts(['html', 'json']) === 'json') return new ForbiddenException('请先用编号和管理码打开这条信息');
  if (!looking) return new PageAnswer(403, 'errors/show', closedPage(id));
  res.setHeader('Location', `/manage?id=${id}`);
  return new HttpException('Give the code first', 303);
}

const closedPage = (id: number) => ({
  title: '请先填管理码',
  heading: '请先填管理码',
  message: '这个浏览器里没有这条信息的凭据，所以没有做任何改动。填一次编号和管理码就能继续。',
  noindex: true,
  next: [{ href: `/manage?id=${id}`, name: '去填管理码' }],
});
