import { describe, expect, it } from '@jest/globals';
import { RequestMethod, Type } from '@nestjs/common';
import { MetadataScanner } from '@nestjs/core';
import { PUBLIC } from '../../src/web/public.js';
import { useBoard } from '../support/board.js';

/** Every route is closed unless it is on this list. Opening one is a change to this file. */
const OPEN = [
  'GET /',
  'GET :region',
  'GET :region/:slug',
  'GET :region/:slug/feed.xml',
  'GET about',
  'GET comments/:id/appeal',
  'GET comments/:id/report',
  'GET errors/:number',
  'GET favourites',
  'GET ledger',
  'GET listings/:id',
  'GET listings/:id/contact',
  'GET listings/:id/report',
  'GET manage',
  'GET manifest.webmanifest',
  'GET my-number',
  'GET my-number/:claim',
  'GET news',
  'GET news-sitemap.xml',
  'GET news/:id',
  'GET news/:id/comments',
  'GET news/:id/corrections',
  'GET news/:id/error',
  'GET news/:id/print',
  'GET news/:id/qr.svg',
  'GET news/archive',
  'GET news/archive/:month',
  'GET news/atom.xml',
  'GET news/feed.json',
  'GET news/feed.xml',
  'GET news/hot',
  'GET news/section/:slug',
  'GET numbers',
  'GET opensearch.xml',
  'GET photos/:pass/:picture',
  'GET post',
  'GET post/:region/:leaf',
  'GET post/go',
  'GET privacy',
  'GET ranking',
  'GET readyz',
  'GET receipts/:id',
  'GET receipts/:id/code.txt',
  'GET receipts/:id/edit',
  'GET receipts/:id/export',
  'GET receipts/:id/poster',
  'GET reports/:number',
  'GET robots.txt',
  'GET rules',
  'GET search',
  'GET sitemap.xml',
  'GET sitemaps/:name',
  'GET sitemaps/lists.xml',
  'GET staff/login',
  'GET takedown',
  'GET takedown/:number',
  'GET takedown/:number/counter',
  'GET town/:code',
  'GET transparency',
  'GET transparency.json',
  'POST comments/:id/appeal',
  'POST comments/:id/report',
  'POST favourites',
  'POST listings/:id/contact',
  'POST listings/:id/report',
  'POST manage',
  'POST my-number',
  'POST my-number/:claim/noted',
  'POST news/:id/comments',
  'POST news/:id/error',
  'POST photos',
  'POST post/:region/:leaf',
  'POST receipts/:id/appeal',
  'POST receipts/:id/completion',
  'POST receipts/:id/confirmation',
  'POST receipts/:id/deletion',
  'POST receipts/:id/edit',
  'POST receipts/:id/noted',
  'POST receipts/:id/proof',
  'POST receipts/:id/refresh',
  'POST receipts/:id/renewal',
  'POST receipts/:id/restoration',
  'POST settings',
  'POST staff/login',
  'POST takedown',
  'POST takedown/:number/counter',
];

describe('The doors of the house', () => {
  const board = useBoard();

  it('are open to the public only where this list says so', () => {
    const doors = board.controllers().flatMap((controller) => doorsOf(controller));

    expect(
      doors
        .filter(({ open }) => open)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(OPEN);
    expect(doors.filter(({ open }) => !open).every(({ name }) => /^(GET|POST) staff/.test(name))).toBe(true);
  });
});

function doorsOf(controller: Type) {
  const base: unknown = Reflect.getMetadata('path', controller);
  return new MetadataScanner()
    .getAllMethodNames(controller.prototype as object)
    .map((name) => (controller.prototype as Record<string, object>)[name]!)
    .filter((handler) => Reflect.hasMetadata('path', handler))
    .flatMap((handler) =>
      [Reflect.getMetadata('path', handler) as string | string[]].flat().map((path) => ({
        name: `${RequestMethod[Reflect.getMetadata('method', handler) as number]} ${join(String(base), path)}`,
        open: Reflect.getMetadata(PUBLIC, handler) === true || Reflect.getMetadata(PUBLIC, controller) === true,
      })),
    );
}

const join = (...parts: string[]): string =>
  parts
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/') || '/';
