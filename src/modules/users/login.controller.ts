import { Body, Controller, Get, Header, Post, Query, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { fold } from '../../kernel/text.js';
import { Cookies, STAFF_COOKIE } from '../../web/cookies.js';
import { FormBack } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import { Budgets } from '../visitors/budgets.js';
import { Noted } from '../visitors/security-log/noted.js';
import { KnownBrowsers } from './known-browsers.js';
import { afterLogin, loginPage, readLogin } from './login.form.js';
import { Sessions } from './sessions.js';
import { StaffService } from './staff.service.js';

const WRONG = { field: 'username', message: '用户名或密码不对' };

/** Signing in and out. */
@Controller('staff')
export class LoginController {
  constructor(
    private readonly staff: StaffService,
    private readonly sessions: Sessions,
    private readonly budgets: Budgets,
    private readonly cookies: Cookies,
    private readonly browsers: KnownBrowsers,
  ) {}

  @Get('login')
  @Public()
  @Header('Cache-Control', 'no-store')
  @Render('users/login')
  show(@Query('next') next: unknown) {
    return loginPage({ next });
  }

  /** A try is counted before the password is looked at, so that many at once count too; one that succeeds is given back. */
  @Post('login')
  @Public()
  @Noted('login', { who: 'username' })
  @Header('Cache-Control', 'no-store')
  @Redirect()
  async signIn(@Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const form = readLogin(body);
    if (form.faults.length > 0) throw new FormBack('users/login', loginPage(form, form.faults));

    const name = fold(form.username);
    const also = this.browsers.knows(request, name) ? `${name} in a known browser` : name;
    await this.budgets.take('login', request, { also });
    const person = await this.staff.signIn(form.username, form.password);
    if (!person) throw new FormBack('users/login', loginPage(form, [WRONG]));

    await this.budgets.give('login', request, { also });
    const secret = await this.sessions.open(person, this.cookies.read(request, STAFF_COOKIE) ?? null);
    this.cookies.set(response, STAFF_COOKIE, secret);
    this.browsers.remember(response, name);
    return { url: afterLogin(form.next), statusCode: 303 };
  }

  @Post('logout')
  @Redirect()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const secret = this.cookies.read(request, STAFF_COOKIE);
    if (secret) await this.sessions.close(secret);
    this.cookies.drop(response, STAFF_COOKIE);
    return { url: '/staff/login', statusCode: 303 };
  }
}
