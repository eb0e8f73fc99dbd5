import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock } from '../kernel/clock.js';
import { Assets } from './assets.js';
import type { Document } from './document.js';
import { isInner, pageMarks } from './inner-request.js';
import { PageCache } from './page-cache.js';
import { bodyTag, sharedHeaders } from './page-entry.js';
import { hasOwnCookies } from './reader-settings.js';
import { SITE_FACTS, type SiteFacts } from './site-facts.js';
import { sendBody } from './send-body.js';
import { siteConstants, siteOf } from './site.js';
import { ViewEngine } from './view-engine.js';

const HTML = 'text/html; charset=utf-8';
const LANGUAGE = 'zh-Hans-CN';

type Model = Readonly<Record<string, unknown>>;

/** Makes pages out of views and models, and sends them. */
@Injectable()
export class Renderer {
  private readonly constants: ReturnType<typeof siteConstants>;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly views: ViewEngine,
    private readonly cache: PageCache,
    assets: Assets,
    @Optional() @Inject(SITE_FACTS) facts: SiteFacts = { regions: [], hasNews: false },
  ) {
    this.constants = siteConstants(settings, facts, assets.links);
  }

  /**
   * Sends the view with the model. Of the model, `tags` are for the page cache; `status` and `contentType` are for the answer.
   * A form that is shown after a POST is a 200 unless the model says otherwise, never Nest's 201.
   */
  async sendView(req: Request, res: Response, view: string, model: Model = {}): Promise<void> {
    const { tags, ...shown } = model;
    const site = siteOf(this.constants, req, this.clock.now());
    const body = this.views.render(view, { ...shown, site });
    if (typeof model['status'] === 'number') res.statusCode = model['status'];
    else if (res.statusCode === 201) res.statusCode = 200;
    pageMarks(res).tags = tags as string[] | undefined;
    await this.send(req, res, body, (model['contentType'] as string | undefined) ?? HTML);
  }

  async sendDocument(req: Request, res: Response, document: Document): Promise<void> {
    pageMarks(res).tags = document.tags;
    await this.send(req, res, document.body, document.contentType);
  }

  /** An inner request's answer is compressed and tagged by the cache; other answers are sent as they are needed here. */
  private async send(req: Request, res: Response, text: string, contentType: string): Promise<void> {
    const body = Buffer.from(text);
    res.setHeader('Content-Type', contentType);
    res.setHeader('Content-Language', LANGUAGE);
    if (isInner(req)) return void res.end(body);
    const seconds = this.isCommon(req) ? pageMarks(res).seconds : undefined;
    if (seconds !== undefined && res.statusCode === 200) {
      const etag = `"${bodyTag(body)}"`;
      for (const [name, value] of sharedHeaders(seconds)) res.setHeader(name, value);
      res.setHeader('ETag', etag);
      this.count(req);
      if (req.headers['if-none-match'] === etag) return void res.writeHead(304).end();
    }
    await sendBody(req, res, body);
  }

  /** Only without the page cache do common pages come this way; what a person's own cookies may have changed is theirs alone. */
  private isCommon(req: Request): boolean {
    return !this.settings.pageCache && !hasOwnCookies(req.headers.cookie);
  }

  private count(req: Request): void {
    const subject = req.method === 'GET' ? this.cache.subjectOf(req.path) : null;
    if (subject !== null) this.cache.visited(subject, req);
  }
}
