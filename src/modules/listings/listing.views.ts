import { Injectable, OnModuleInit } from '@nestjs/common';
import { Views } from '../visitors/views.js';
import { LISTING } from './listing.index.js';

/** Has the views of listing pages counted. */
@Injectable()
export class ListingViews implements OnModuleInit {
  constructor(private readonly views: Views) {}

  onModuleInit(): void {
    this.views.watch(LISTING, /^\/listings\/(\d{1,10})$/);
  }
}
