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
import { LANGUAGES, siteConstants, siteOf } from './site.js';
import { toTraditional } from './traditional.js';
import { ViewEngine } from './view-engine.js';

const HTML = 'text/html; charset=utf-8';

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
   * Readers of 繁 get their pages turned into it here, and nothing else: feeds and data stay as they were written.
   * A form that is shown after a POST is a 200 unless the model says otherwise, never Nest's 201.
   */
  async sendView(req: Request, res: Response, view: string, model: Model = {}): Promise<void> {
    const { tags, ...shown } = model;
    const site = siteOf(this.constants, req, this.clock.now());
    const contentType = (model['contentType'] as string | undefined) ?? HTML;
    const isHant = contentType === HTML && site.settings.zh === 'hant';
    const written = this.views.render(view, { ...shown, site });
    const body = isHant ? toTraditional(written) : written;
    if (typeof model['status'] === 'number') res.statusCode = model['status'];
    else if (res.statusCode === 201) res.statusCode = 200;
    pageMarks(res).tags = tags as string[] | undefined;
    await this.send(req, res, body, contentType, isHant ? LANGUAGES.hant : LANGUAGES.hans);
  }

  async sendDocument(req: Request, res: Response, document: Document): Promise<void> {
    pageMarks(res).tags = document.tags;
    await this.send(req, res, document.body, document.contentType, LANGUAGES.hans);
  }

  /** An inner request's answer is compressed and tagged by the cache; other answers are sent as they are needed here. */
  private async send(req: Request, res: Response, text: string, contentType: string, language: string): Promise<void> {
    const body = Buffer.from(text);
    res.setHeader('Content-Type', contentType);
    res.setHeader('Content-Language', language);
    if (isInner(req)) return void res.end(body);
    const seconds = this.isCommon(req) ? pageMarks(res).seconds : undefined;
    if (seconds !== undefined && res.statusCode === 200) {
      const etag = `"${bodyTag(body)}"`;
      for (const [name, value] of sharedHeaders(seconds)) res.setHeader(name, value);
      res.setHeader('ETag', etag);
      this.count(req);
      const { 'if-none-match': known, 'if-modified-since': since } = req.headers;
      if (known === etag || (known === undefined && since !== undefined && since === res.get('Last-Modified')))
        return void res.writeHead(304).end();
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
