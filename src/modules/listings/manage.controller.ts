import { Body, Controller, Get, Post, Query, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Fault, FormBack } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Budgets } from '../visitors/budgets.js';
import { managePage, readKey } from './manage.view.js';
import { ReceiptDesk } from './receipt-desk.js';
import { receiptPath } from './receipt.view.js';

const WRONG: Fault = {
  field: 'code',
  message: '编号和管理码对不上。请对着当时的截图再看一遍数字和字母；横线和大小写都不用管',
};

/** Where posters come back to their listings: those that this browser knows, and a form for all others. */
@Controller('manage')
export class ManageController {
  constructor(
    private readonly desk: ReceiptDesk,
    private readonly budgets: Budgets,
  ) {}

  @Get()
  @Public()
  @Render('listings/manage')
  async form(@Req() req: Request, @Query('id') id?: unknown) {
    return managePage(await this.desk.known(req), { id });
  }

  @Post()
  @Public()
  @Redirect()
  async open(@Body() sent: Sent, @Req() req: Request, @Res({ passthrough: true }) res: Response) {
    const { id, code, faults } = readKey(sent);
    if (faults.length) throw await this.formBack(req, sent, faults);
    await this.budgets.take('manage', req);
    if (!(await this.desk.unlock(id, code, req, res))) throw await this.formBack(req, sent, [WRONG]);
    return { url: receiptPath(id), statusCode: 303 };
  }

  /** With the number, without the code: it is a secret, and it was wrong. */
  private async formBack(req: Request, sent: Sent, faults: Fault[]): Promise<FormBack> {
    return new FormBack('listings/manage', managePage(await this.desk.known(req), { id: textOf(sent, 'id') }, faults));
  }
}
